/**
 * How people ask in Vietnamese: phrases that are questions of state, and words that ask but say nothing of what is meant.
 * What the catalogue itself calls its statuses, groups and agencies is read beside these. In lower case; marks are not compared.
 */

import type { UseCount } from "../../../scripts/catalogue/statistics/counts.ts";
import type { Stage } from "../../../scripts/records/schema/events.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { fill } from "../fill.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

type Phrases = readonly string[];

/** What is asked of the site itself. */
export type SiteTopic =
  | "operator"
  | "contact"
  | "cost"
  | "builder"
  | "meaning"
  | "process"
  | "lists"
  | "cite"
  | "data"
  | "propose"
  | "changes"
  | "compare";

export interface AskedWords {
  /** Without a meaning of their own. */
  readonly idle: Phrases;
  /** What asks for the meaning of a term. */
  readonly whatIs: Phrases;
  /** Before a state: the question is of its opposite. At the end they only ask. */
  readonly not: Phrases;
  /** What such a filter is called; `{state}` is the state. */
  readonly opposite: { readonly plain: string; readonly orUnknown: string };
  /** They only help a verb. */
  readonly auxiliaries: Phrases;
  /** Between two states. */
  readonly joins: Phrases;
  /** What they call the records that the catalogue is of. */
  readonly things: Phrases;
  /** What an agency does with its own: "do Bộ Y tế quản lý". */
  readonly owns: Phrases;
  /** Before the name of a part of a record: it is not known. */
  readonly without: Phrases;
  /** What people call the parts of a record beside their titles, by their ids. */
  readonly parts: Readonly<Record<string, Phrases>>;
  /** Before what is counted. */
  readonly howMany: Phrases;
  /** Orders that are asked for. */
  readonly sorts: Readonly<Record<"newest" | "oldest" | "used", Phrases>>;
  /** Before the name of an agency. */
  readonly of: Phrases;
  /** Before the name of a domain. */
  readonly about: Phrases;
  readonly stage: Readonly<Record<Stage, Phrases>>;
  readonly use: Readonly<Partial<Record<UseCount, Phrases>>>;
  readonly list: Readonly<Record<string, Phrases>>;
  /** Before the letter or number of a group of a list. */
  readonly groups: Phrases;
  /** What a page of the site answers. */
  readonly site: Readonly<Record<SiteTopic, Phrases>>;
  readonly overdue: Phrases;
  readonly assessed: { readonly yes: Phrases; readonly no: Phrases };
}

/** By law or by evidence: who asks means both. */
const IN_USE = [
  ..."đang sử dụng,đang hoạt động,đang vận hành,đang dùng,đang được dùng,đang được sử dụng,đưa vào sử dụng,được đưa vào sử dụng".split(","),
];

const WHAT_IS = [
  ..."{term} là gì,{term} nghĩa là gì,{term} có nghĩa là gì,{term} là thế nào,{term} là như thế nào,thế nào là {term}".split(","),
  ..."định nghĩa {term},khái niệm {term}".split(","),
];

export const asked: AskedWords = {
  whatIs: WHAT_IS,
  idle: [
    ..."hệ thống,phần mềm,app,ứng dụng,web,trang web,online,trực tuyến,qua mạng".split(","),
    ..."nào,những,các,mọi,toàn bộ,danh sách,liệt kê,tất cả,là,gì,là gì,ai là,của ai,do ai,ở đâu,khi nào,bao giờ,bao nhiêu,mấy,có".split(
      ",",
    ),
    ..."đã,đang,được,bị,chưa,không,thế nào,như thế nào,cách,làm,làm sao,muốn,cho,về,và,tôi,xem,tìm,tra cứu".split(","),
    ..."hiệu lực,chủ quản,cơ quan chủ quản,quản lý bởi,số liệu,hiện nay,hiện có,đến nay,tại sao,vì sao,sao".split(","),
    ..."ai quản lý,do ai quản lý,ai vận hành,ai làm,ai làm ra,ai xây dựng,đơn vị nào,cơ quan nào,bộ nào,được không,có được không".split(
      ",",
    ),
    ..."không dùng được,không sử dụng được,không hoạt động được,không vào được,phải không,đúng không,hay sao".split(","),
    ..."của,với,từ,trong,trên,theo,ra,lại,rồi,hết,cần,bị,để,thì,mà,này,đó,ai".split(","),
    ..."không được,không đăng nhập được,đăng nhập,bị lỗi,lỗi,tải,cài,cài đặt,hướng dẫn,dùng để làm gì,để làm gì,ở,tại,xin,giúp".split(","),
    ..."tài khoản,qua các năm,theo các năm,qua từng năm,giờ ra sao,ra sao,giờ,cũ,trước đây,ngày trước,kiểu gì,tới đâu,đến đâu,đâu rồi,hôm nay,năm nay,bây giờ,gì cả,cả,nhé,ạ,ko,dc,onl".split(
      ",",
    ),
    ..."người dùng,người sử dụng,lượt,lượt truy cập,số lượng,kinh phí,hết bao nhiêu tiền,bao nhiêu tiền,giá bao nhiêu,năm nào,năm".split(
      ",",
    ),
  ],
  not: [
    ..."chưa,không,chẳng,chưa hề,chưa từng,chưa phải,chưa phải là,không phải,không phải là,không còn,không còn là,không thuộc,chưa thuộc,ngoại trừ".split(
      ",",
    ),
    ..."không hề,chẳng phải,trừ,trừ ra,loại trừ,ngoài,không bao gồm,không gồm,không kể,không tính,chưa kể".split(","),
  ],
  opposite: { plain: "không phải “{state}”", orUnknown: "không phải “{state}”, hoặc chưa rõ" },
  auxiliaries: ["đã", "đang", "được", "bị"],
  joins: ["và", "nhưng", "nhưng mà", "mà", "mà lại", "hoặc", "hay là", "đồng thời", "tuy nhiên"],
  things: ["nền tảng", "nền tảng số", t.thing, t.fullThing],
  owns: ["quản lý", "chủ quản", "làm chủ quản", "chủ trì", "phụ trách", "vận hành"],
  without: [
    ..."chưa có,không có,thiếu,còn thiếu,chưa rõ,không rõ,chưa biết,chưa biết ai là,chưa ghi,chưa nêu".split(","),
    ..."chưa có thông tin về,chưa rõ ai là,chưa công bố,chưa có ai là,chưa có nguồn về".split(","),
  ],
  parts: {
    owner: ["chủ quản", "chủ", "cơ quan nào quản lý", "ai quản lý", "đơn vị chủ quản", "cơ quan quản lý"],
    usage: ["số liệu", "số liệu sử dụng", "số người dùng", "người dùng", "số liệu người dùng", "số tài khoản"],
    plan: ["kế hoạch"],
    website: ["trang web", "website", "địa chỉ", "địa chỉ truy cập", "đường dẫn"],
    summary: ["mô tả", "giới thiệu"],
    criteria: ["bộ tiêu chí", "tiêu chí"],
    group: ["nhóm"],
    domain: ["lĩnh vực"],
  },
  howMany: ["bao nhiêu", "mấy", "số", "có bao nhiêu", "được bao nhiêu"],
  sorts: {
    newest: ["mới nhất", "gần đây nhất", "vừa mới có"],
    oldest: ["lâu nhất", "chờ lâu nhất", "cũ nhất", "lâu đời nhất"],
    used: [
      ..."nhiều người dùng nhất,đông người dùng nhất,nhiều người sử dụng nhất,được dùng nhiều nhất,dùng nhiều nhất".split(","),
      ..."được sử dụng nhiều nhất,sử dụng nhiều nhất,phổ biến nhất,nhiều tài khoản nhất,có nhiều người dùng nhất".split(","),
      ..."có nhiều tài khoản nhất,có nhiều người sử dụng nhất,đông nhất,được nhiều người dùng nhất,lớn nhất".split(","),
    ],
  },
  of: ["của", "thuộc", "do", "thuộc về", "chủ quản là"],
  about: ["lĩnh vực", "thuộc lĩnh vực", "ngành", "mảng"],
  stage: {
    proposed: ["đề xuất", "được đề xuất", "đang được đề xuất", "đang đề xuất", "mới đề xuất", "đang xét", "đang xem xét", "chờ xét"],
    listed: ["đã đưa vào Danh mục"],
    planned: ["có kế hoạch", "đã có kế hoạch"],
    "in-use": ["đã đưa vào sử dụng"],
    recognised: ["đã công nhận", "được công nhận", "đã được công nhận", "công nhận rồi"],
    potential: ["tiềm năng", "số tiềm năng"],
    revoked: ["đã thu hồi", "bị thu hồi", "đã bị thu hồi", "thu hồi công nhận"],
    delisted: ["bị loại khỏi Danh mục", "đã đưa ra khỏi Danh mục"],
    merged: ["đã sáp nhập", "bị sáp nhập"],
    "off-list": [],
  },
  use: { law: IN_USE, evidence: IN_USE, unknown: ["chưa rõ đã dùng chưa", "chưa đưa vào sử dụng", "chưa được đưa vào sử dụng"] },
  list: {
    "in-force": [
      "Danh mục đang có hiệu lực",
      "còn trong Danh mục",
      "có trong Danh mục",
      "có tên trong Danh mục",
      "thuộc Danh mục",
      "còn hiệu lực",
      "đang có hiệu lực",
    ],
    ended: ["không còn trong Danh mục", "hết hiệu lực", "đã hết hiệu lực", "không còn hiệu lực"],
  },
  groups: ["nhóm"],
  site: {
    operator: [
      ..."trang này,trang web này,website này,web này,đơn vị vận hành,trang này có chính thức,trang này chính thức".split(","),
      ..."trang chính thức,trang này có phải chính thức,trang này có phải trang chính thức,trang này là trang chính thức".split(","),
    ],
    contact: [
      ..."liên hệ,liên lạc,gọi cho ai,gọi ai,gọi số nào,gọi đâu,số điện thoại,số điện thoại hỗ trợ,điện thoại hỗ trợ".split(","),
      ..."hotline,số hotline,tổng đài,tổng đài hỗ trợ,đường dây nóng,hỗ trợ kỹ thuật,email hỗ trợ,email liên hệ,địa chỉ liên hệ".split(","),
      ..."liên hệ ai,liên hệ với ai,cần hỗ trợ,báo lỗi trang,góp ý cho trang,góp ý về trang".split(","),
    ],
    cost: [
      ..."kinh phí,kinh phí xây dựng,kinh phí đầu tư,kinh phí vận hành,chi phí xây dựng,chi phí đầu tư,chi phí vận hành".split(","),
      ..."tốn bao nhiêu,tốn bao nhiêu tiền,hết bao nhiêu tiền,mất bao nhiêu tiền,tổng mức đầu tư,vốn đầu tư,giá trị hợp đồng".split(","),
    ],
    builder: [
      ..."ai xây dựng,do ai xây dựng,ai làm ra,do ai làm ra,ai phát triển,do ai phát triển,đơn vị nào xây dựng,đơn vị nào phát triển".split(
        ",",
      ),
      ..."đơn vị nào làm,công ty nào làm,công ty nào xây dựng,công ty nào phát triển,doanh nghiệp nào xây dựng".split(","),
      ..."doanh nghiệp nào phát triển,doanh nghiệp nào làm,nhà thầu,nhà thầu nào,đơn vị xây dựng,đơn vị phát triển".split(","),
      ..."doanh nghiệp phát triển,nhà phát triển,ai lập trình,ai viết phần mềm,ai thiết kế,do công ty nào làm".split(","),
    ],
    meaning: [t.fullThing, t.thing, t.fullList, t.list].flatMap((term) => WHAT_IS.map((ask) => fill(ask, { term }))),
    process: [
      ..."công nhận là gì,thế nào là công nhận,đánh giá lại là gì,thế nào là đánh giá lại,bộ tiêu chí là gì".split(","),
      ..."khi nào đánh giá lại,bao giờ đánh giá lại,đánh giá lại khi nào,bao lâu đánh giá lại,bao lâu đánh giá lại một lần".split(","),
      ..."khi nào phải đánh giá lại,quy trình công nhận,các bước công nhận,điều kiện công nhận,làm sao để được công nhận".split(","),
    ],
    lists: [
      ..."còn thiếu trong danh mục,thiếu trong danh mục,danh mục còn thiếu,danh mục thiếu,các danh mục,có những danh mục nào".split(","),
      ..."có bao nhiêu danh mục,danh mục nào còn hiệu lực,danh mục nào đang có hiệu lực,danh mục nào hết hiệu lực".split(","),
    ],
    cite: ["trích dẫn", "cách trích dẫn", "giấy phép dữ liệu", "bản quyền dữ liệu", "dùng lại dữ liệu"],
    data: [
      ..."tải dữ liệu,tải về dữ liệu,tải toàn bộ dữ liệu,tải bộ dữ liệu,tải csv,tải excel,file csv,file excel".split(","),
      ..."dữ liệu của trang".split(","),
    ],
    propose: [
      ..."cách đề xuất,muốn đề xuất,đề xuất mới,đề xuất thêm,gửi đề xuất,thêm nền tảng,báo sai,thông tin sai".split(","),
      ..."sửa thông tin,báo thông tin sai".split(","),
    ],
    changes: ["có gì mới", "mới cập nhật", "thay đổi gần đây", "lịch sử thay đổi"],
    compare: ["so sánh nền tảng", "so sánh các nền tảng", "cách so sánh"],
  },
  overdue: ["quá hạn", "quá hạn đánh giá", "quá hạn đánh giá lại", "trễ hạn", "chậm đánh giá lại"],
  assessed: {
    yes: ["đã đánh giá", "đã được đánh giá", "có kết quả đánh giá"],
    no: ["chưa đánh giá", "chưa được đánh giá", "chưa có đánh giá", "không được đánh giá"],
  },
};
