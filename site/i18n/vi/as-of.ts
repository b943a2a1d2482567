/** Vietnamese words of the pages that show the list as it stood on a day. */

import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const asOf = {
  intro: `Các ${t.thing} mà trang này đã có nguồn, tính đến từng quyết định và theo ngày quyết định, không theo ngày ghi vào trang. ${t.List} chính thức có thể nhiều hơn; số lượng chính thức ghi bên cạnh.`,
  describe: `Các ${t.list} ${t.fullThing} và các ${t.thing} đã biết tên, sau từng quyết định và ở một ngày bất kỳ.`,
  decisions: "Sau từng quyết định",
  noDecisions: "Chưa có quyết định nào được ghi nhận.",
  noDocument: `chưa có thông tin về ${t.document} căn cứ`,
  anyDay: "Tại một ngày bất kỳ",
  day: "Ngày",
  show: "Xem ngày này",
  noScript: "Chọn một ngày bất kỳ cần JavaScript; không có JavaScript vẫn xem được các mục sau từng quyết định ở dưới.",
  failed: "Không tải được dữ liệu. Vui lòng kiểm tra kết nối rồi thử lại.",
  effects: "Nội dung quyết định",
  noEffects: `chưa có sự kiện nào của ${t.thing} dẫn ${t.document} này`,
  table: `Bảng các ${t.thing} đã biết tên của các ${t.list} ở ngày này`,
  platform: `${t.Thing}`,
  stage: "Tình trạng tại thời điểm đó",
  since: "Từ ngày",
  use: "Sử dụng tại thời điểm đó",
  /** In a table: the sentences elsewhere also say that no document gives the day. */
  useBy: { usage: "có số liệu sử dụng từ {date}", list: `${t.list} từ {date} ghi đã vận hành` },
  csv: "Tải danh sách của ngày này (CSV)",
  csvByDay: "Tải danh sách của ngày này (CSV) ở ô chọn ngày",
  owner: `${t.Owner} tại thời điểm đó`,
  none: `Trang này chưa ghi nhận ${t.thing} nào có trong ${t.list} ở ngày này.`,
  tooMany: "Danh sách đầy đủ ở ngày này không có trang riêng; xem bằng ô chọn ngày.",
  present: "Tình trạng là tại ngày này; tên dẫn đến hồ sơ hiện nay.",
  ownerFrom: `${t.Owner}: theo sự kiện thay đổi ${t.owner} (có ghi ngày), hoặc theo ${t.list}, kế hoạch đã ban hành đến ngày này có ghi ${t.agency} đó.`,
  /** Stands in a cell of which nothing is known of that day: a sentence in each row would hide the rows that say something. */
  unknown: "–",
  whatUnknown: "Dấu “–”: chưa có thông tin tại thời điểm đó.",
  ownerSince: "từ {date}",
  back: "Mọi quyết định và chọn ngày khác",
  on: "Ngày {date}",
  members: `Các ${t.thing} đã biết tên`,
  /** "35 nền tảng (Quyết định số 12/QĐ-ABC)" */
  official: `{count} ${t.thing} ({document})`,
  inForce: `Số lượng chính thức của ${t.list} đang có hiệu lực: {counts}.`,
  unclear: `${t.List} chưa rõ còn hiệu lực: {counts}.`,
  noneKnown: `Trang này chưa biết tên ${t.thing} nào trong các ${t.list} đó.`,
  oneListed: `Trang này đã biết tên {count} ${t.thing} trong các ${t.list} đó.`,
  manyListed: `Trang này đã biết tên {count} ${t.thing} trong các ${t.list} đó.`,
  oneAmended: `Thêm {count} ${t.thing} chỉ thấy trong ${t.list} đã được sửa đổi ({documents}); chưa có nguồn cho biết còn trong ${t.list} sau sửa đổi hay không.`,
  manyAmended: `Thêm {count} ${t.thing} chỉ thấy trong ${t.list} đã được sửa đổi ({documents}); chưa có nguồn cho biết còn trong ${t.list} sau sửa đổi hay không.`,
  oneElsewhere: `Thêm {count} ${t.thing} được đưa vào ${t.list} theo ${t.document} mà trang này chưa ghi nhận là ${t.document} ban hành ${t.list}.`,
  manyElsewhere: `Thêm {count} ${t.thing} được đưa vào ${t.list} theo ${t.document} mà trang này chưa ghi nhận là ${t.document} ban hành ${t.list}.`,
};

export type AsOfWords = typeof asOf;
