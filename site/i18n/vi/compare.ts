/** Vietnamese words of the page that compares platforms. All are plain sentences: the page hands them to its script as JSON. */

import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
export const compare = {
  intro: `Đặt hai đến bốn ${t.thing} cạnh nhau: ${rowOf(["hồ sơ", "tình trạng", { criteria: "tiêu chí" }, { usage: "số liệu sử dụng" }, { plan: "kế hoạch" }], "và")}. Chỉ đặt cùng dòng những nội dung so sánh được; nội dung chưa có nguồn được ghi rõ.`,
  howTitle: `Chọn ${t.thing}`,
  how: `Trong danh sách ${t.thing}, đánh dấu “So sánh” ở hai đến bốn ${t.thing} rồi bấm nút ở cuối danh sách; hoặc bấm “So sánh với ${t.thing} khác” trên trang của một ${t.thing}.`,
  noScript: `Bảng so sánh được lập ngay trong trình duyệt và cần JavaScript. Không có JavaScript, vui lòng mở trang của từng ${t.thing} từ các danh sách:`,
  allPlatforms: `Danh sách ${t.thing}`,
  allAgencies: `${t.Thing} theo ${t.owner}`,

  // In lists and on the page of a platform
  choose: "So sánh",
  chooseButton: `So sánh các ${t.thing} đã chọn`,
  chooseHelp: `Chọn hai đến bốn ${t.thing} trong danh sách.`,
  chosen: "Đã chọn {count}/{most}",

  // Choosing on the page itself
  add: `Thêm ${t.thing}`,
  addHelp: "Có thể nhập tên hoặc tên viết tắt, có dấu hoặc không dấu.",
  matches: `{count} ${t.thing} khớp`,
  noMatches: `Không có ${t.thing} nào khớp`,
  full: `Đã đủ bốn ${t.thing}; bỏ bớt một để thêm ${t.thing} khác.`,
  remove: "Bỏ",
  removeName: "Bỏ {name} khỏi bảng so sánh",
  loading: "Đang tải…",
  ready: `Đã lập bảng so sánh {count} ${t.thing}.`,
  needTwo: `Chọn thêm ít nhất một ${t.thing} nữa để so sánh.`,
  unknown: `Không có ${t.thing} mang mã “{id}”.`,
  failed: "Không tải được dữ liệu của “{id}”. Vui lòng kiểm tra kết nối rồi thử lại.",
  tooMany: `Địa chỉ có hơn bốn ${t.thing}; chỉ bốn ${t.thing} đầu được so sánh.`,
  onlyDifferences: "Chỉ hiện dòng khác nhau",

  // Table
  caption: "So sánh {names}",
  row: "Nội dung",
  different: "khác nhau",
  same: "giống nhau",
  notComparable: "không so sánh được",
  profile: "Hồ sơ",
  stage: "Tình trạng",
  stageNow: "Tình trạng hiện nay",
  since: "Từ ngày",
  due: "Hạn đánh giá lại",
  noDue: "không có hạn",
  overdue: "quá hạn",
  next: "Việc tiếp theo và đơn vị thực hiện",
  assessment: "Kết quả đánh giá",
  assessed: "Lần đánh giá dùng để so sánh",
  against: "Theo bộ tiêu chí",
  outcome: "Kết luận đánh giá",
  metCount: "Tiêu chí đạt",
  metOf: "đạt {met}/{all} tiêu chí áp dụng",
  otherTotals: "không đạt {unmet}, chưa kết luận {unknown}, không áp dụng {none}",
  noAssessment: "chưa ghi nhận lần đánh giá nào",
  notScored: "chưa tính được kết quả",
  criteria: "Từng tiêu chí",
  criteriaNote: `Chỉ gồm tiêu chí mà ít nhất hai ${t.thing} cùng được đánh giá: cùng bộ tiêu chí, hoặc cùng cụ thể hóa một tiêu chí của khung.`,
  noSharedCriteria: `Không có tiêu chí nào mà hai ${t.thing} cùng được đánh giá.`,
  apart: `Tiêu chí chỉ có ở một ${t.thing}`,
  notInSet: `không có trong bộ tiêu chí của ${t.thing} này`,
  measured: "đo được {value}",
  usage: "Số liệu sử dụng",
  usageNote: "Giá trị mới nhất của từng chỉ số. Số liệu khác cách tính, hoặc chưa rõ cách tính, thì không so sánh.",
  noUsage: `Không ${t.thing} nào có số liệu sử dụng có nguồn.`,
  basis: "cách tính: {basis}",
  noBasis: "chưa có thông tin về cách tính",
  noValue: "không có số liệu tính theo cách này",
  onDay: "ngày {date}",
  share: "{share} thị phần của thị trường tiềm năng",
  plan: "Kế hoạch",
  planKnown: "Đã biết về kế hoạch",
  planDocument: `${t.Document} kế hoạch`,
  cited: "{type} số {number}",
  notPlanned: "không có trong kế hoạch",
  done: "hoàn thành {date}",
  late: "chậm so với kế hoạch",
  running: "chưa hoàn thành",
  noPeriod: "chưa có thông tin về thời gian",
};

export type CompareWords = typeof compare;
