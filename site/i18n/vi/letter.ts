/**
 * Vietnamese words of what leaves by letter: the letter itself, its annex and minutes, also as they are printed. All are plain sentences, which the page
 * hands to its script; `{…}` is filled in. A dotted line is for what only the sender knows.
 */
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const letter = {
  // On the page
  make: `Tải ${t.document} kèm phụ lục (DOCX)`,
  makeHelp: `Soạn sẵn ${t.document} và phụ lục để sửa, trình ký và gửi khi không dùng GitHub. Nội dung chưa có thông tin để trống (……).`,
  making: "Đang soạn…",
  made: "Đã soạn tệp {name}.",
  failed: "Chưa soạn được tệp. Vui lòng kiểm tra kết nối rồi thử lại; nội dung đã nhập vẫn còn.",
  files: { record: "cong-van", minutes: "bien-ban", consultation: "cong-van-lay-y-kien" },

  // The letter
  dots: "……………………",
  to: "Kính gửi: {to}",
  toMany: "Kính gửi:",
  toEach: "- {to};",
  subject: "V/v {subject}",
  date: "……………, ngày …… tháng …… năm {year}",
  blankDay: "ngày …… tháng …… năm {year}",
  basis: "Thực hiện {document}, ",
  item: "mục {item} {document}",
  about: " về việc {title}",
  aboutWord: "về",
  opening: "{basis}{agency} {subject}.",
  subjects: {
    platform: `đề xuất bổ sung {name} vào ${t.fullList}`,
    correct: "đề nghị cập nhật thông tin về {name}",
    usage: "cung cấp số liệu sử dụng của {name}",
    plan: "gửi kế hoạch phát triển và đưa vào sử dụng {name}",
    assessment: "gửi kết quả đánh giá {name}",
    criteria: "gửi {name}",
    consultation: "lấy ý kiến đối với {name}",
    sharing: `chia sẻ dữ liệu về các ${t.fullThing}`,
  },
  details: {
    platform: `Thông tin về ${t.thing} được nêu tại phụ lục kèm theo.`,
    correct: "Các nội dung thay đổi so với thông tin đã công bố được nêu tại phụ lục kèm theo.",
    usage: "Số liệu và nguồn số liệu được nêu tại phụ lục kèm theo.",
    plan: "Các nhiệm vụ của kế hoạch được nêu tại phụ lục kèm theo.",
    assessment: "Kết quả của từng tiêu chí được nêu tại văn bản kèm theo.",
    criteria: "Nội dung bộ tiêu chí được nêu tại phụ lục kèm theo.",
    consultation: "Nội dung dự thảo được nêu tại phụ lục kèm theo.",
    sharing: `Thông tin về các ${t.thing} được nêu tại phụ lục kèm theo.`,
  },
  changed: "Nội dung đề nghị cập nhật: {fields}.",
  ownerChanged: `${t.Owner} đề nghị ghi: {to}; đã công bố: {from}.`,
  asks: {
    platform: `Đề nghị {to} xem xét, bổ sung vào ${t.list}.`,
    correct: "Đề nghị {to} xem xét, cập nhật.",
    usage: "Đề nghị {to} xem xét, cập nhật.",
    plan: "Đề nghị {to} theo dõi, phối hợp thực hiện.",
    assessment: "Đề nghị {to} xem xét, cập nhật.",
    criteria: "Đề nghị {to} xem xét, cập nhật.",
    consultation: "Đề nghị cho ý kiến bằng văn bản và gửi về {agency} trước ngày …… tháng …… năm …….",
    sharing: "Đề nghị {to} xem xét, cập nhật{portal}.",
  },
  /** What is still a draft is called one. */
  draft: "dự thảo",
  forPortal: " {portal} ({url})",
  askedAgencies: `Đề nghị bổ sung vào danh sách ${t.agency}: {names}.`,
  closing: "Trân trọng./.",
  copies: "Nơi nhận:",
  copy: "- {copy}",

  // Annex and minutes
  annex: "PHỤ LỤC",
  annexOf: `(Kèm theo ${t.Document} số ……/…… ngày …… tháng …… năm …… của {agency})`,
  unfinished: "Bản nháp: còn {n} mục thiếu hoặc sai.",
  assessedOn: "Ngày đánh giá",
  minutes: "BIÊN BẢN",
  minutesOf: "Đánh giá {name}",
  opened: "Thời gian bắt đầu: …… giờ ……, ngày {date}.",
  place: "Địa điểm: ………………………………………………",
  attended: "Thành phần tham dự:",
  member: "{organisation} ({role}): ……………………",
  chaired: "Chủ trì: ……………………",
  recorded: "Thư ký: ……………………",
  contents: "Nội dung",
  conclusion: "Kết luận",
  ended: "Cuộc họp kết thúc vào …… giờ ……, ngày …… tháng …… năm …….",
  secretary: "THƯ KÝ",
  chair: "CHỦ TRÌ",
  signHere: "(Chữ ký, họ và tên)",

  // A member's sheet
  sheetOf: "Phiếu của",
  sheetSigner: "THÀNH VIÊN",
  recused: "không đánh giá (xung đột lợi ích)",

  // The record
  changes: "Nội dung thay đổi so với thông tin đã công bố",
  whole: "Toàn bộ nội dung sau khi thay đổi",
  legend: "Chữ đậm, gạch chân: nội dung mới. Chữ gạch ngang: nội dung bỏ.",
  noChange: "Không có nội dung nào thay đổi.",
  textChanged: "Phần mô tả được sửa; nội dung nêu ở phần sau.",
  general: "Thông tin chung",
  description: "Ghi chú về thông tin và nguồn",
  field: "Nội dung",
  published: "Đã công bố",
  proposed: "Đề nghị ghi",
  none: "(không có)",
  unknown: "Nội dung khác trong tệp",
  number: "TT",
  code: "Mã",
  otherContents: "Nội dung khác",
  criterion: "Tiêu chí",
  result: "Kết quả",
  results: "Kết quả từng tiêu chí",
  grounds: "Căn cứ, minh chứng",
  measured: "Số đo",
  outcome: "Kết luận đánh giá",
  standing: { unmet: "Tiêu chí bắt buộc không đạt:", unknown: "Tiêu chí bắt buộc chưa kết luận:" },
  met: "đạt {met}/{applicable}",
  metCount: "Đạt {met}/{applicable} tiêu chí có áp dụng.",
  /** Of a text that is in others than that of the paper. */
  languages: nameWords[lang].languages,
  yes: "Có",
  no: "Không",
  period: "Thời gian",
  since: "từ {date}",
  until: "đến {date}",
  numbered: "{type} số {number}",
  onDay: "ngày {date}",
  inTime: "{date}",
  by: "của {agency}",
  heldBy: "nơi lưu giữ: {agency}",
};

export type LetterWords = typeof letter;
