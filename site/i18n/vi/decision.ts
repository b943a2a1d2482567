/** Vietnamese words of the draft of a decision, beside those of letters: `{…}` is filled in, a dotted line is for what only who decides knows. */
import { used } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const decision = {
  // On the pages
  make: "Tải dự thảo quyết định (DOCX)",
  makeHelp: "Soạn sẵn từ kết quả đánh giá và hồ sơ đã công bố, để sửa và trình ký.",
  papers: "Soạn biên bản hoặc báo cáo, dự thảo quyết định (DOCX)",

  title: "QUYẾT ĐỊNH",
  subject: "Về việc {subject}",
  /** What it is about, within a sentence. */
  subjects: used({
    recognised: `${t.recognition} {name} là ${t.fullThing}`,
    potential: `xét duyệt {name} là ${t.fullThing} tiềm năng`,
    revoked: `thu hồi ${t.recognition} đối với {name}`,
    refused: `không ${t.recognition} {name} là ${t.fullThing}`,
  }),
  /** The same where the catalogue has a name of its own for it. */
  called: "{act} đối với {name}",
  draft: "Dự thảo soạn sẵn từ hồ sơ: chỗ để trống (……) do cơ quan ban hành điền.",
  authority: "THẨM QUYỀN BAN HÀNH ……………………",
  powers: "Căn cứ …………………… quy định chức năng, nhiệm vụ, quyền hạn của {agency};",
  ground: "Căn cứ {document};",
  issuing: "{document} ban hành {set}",
  minutes: "Biên bản số ……/…… ngày …… tháng …… năm …… đánh giá {name}",
  report: "Báo cáo đánh giá số ……/…… ngày …… tháng …… năm …… đối với {name}",
  proposed: "Theo đề nghị của …………………….",
  decides: "QUYẾT ĐỊNH:",
  article: "Điều {n}. ",
  /** What it does, as a sentence without its end. */
  acts: used({
    recognised: `${t.recognition} {name} là ${t.fullThing}`,
    potential: `xét duyệt {name} là ${t.fullThing} tiềm năng`,
    revoked: `thu hồi ${t.recognition} đối với {name}`,
    refused: `không ${t.recognition} {name} là ${t.fullThing}`,
  }),
  /** What is withdrawn is what an earlier decision gave. */
  actOf: "{act} theo {document}.",
  assessed: "Đánh giá ngày {date} theo {set}: đạt {met}/{applicable} tiêu chí có áp dụng.",
  unmet: "Tiêu chí bắt buộc không đạt:",
  waived: "Tiêu chí không đạt hoặc chưa kết luận, được miễn có thời hạn:",
  waivedOne: "{criterion}: đến hết ngày {date}, theo {document}",
  again: "{name} được đánh giá lại chậm nhất ngày {date}.",
  from: "Quyết định này có hiệu lực thi hành kể từ ngày …… tháng …… năm …….",
  carriedOut: "…………………… và {owner} chịu trách nhiệm thi hành Quyết định này./.",
  /** In place of the line below “Copies” that says so on a letter. */
  asAbove: "Như trên",
  copy: "Như Điều {n};",
};

export type DecisionWords = typeof decision;
