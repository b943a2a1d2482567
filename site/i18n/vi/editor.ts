/** Vietnamese words of the page on which people write a proposal; `{n}` and the like are filled in. All are plain sentences: the page hands them to its script as JSON. */
import { rowOf } from "../../../scripts/words/called.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
const thing = `${t.fullThing}`.toLocaleUpperCase(lang);

export const editor = {
  describe: `Soạn ${rowOf([`hồ sơ ${t.fullThing}`, { plan: "kế hoạch" }, { usage: "số liệu" }, { criteria: "bộ tiêu chí" }, "kết quả đánh giá"], "hoặc")} ngay trong trình duyệt; thông tin được kiểm tra tự động khi nhập.`,
  intro: "Thông tin được kiểm tra tự động khi nhập. Bản nháp chỉ lưu trên trình duyệt này và chưa được gửi cho đến khi chọn hình thức gửi.",
  noScript: "Trang soạn hồ sơ cần JavaScript. Không có JavaScript, có thể dùng biểu mẫu trên GitHub:",
  noScriptForms: "Mở biểu mẫu đề xuất",
  loading: "Đang tải dữ liệu…",
  loadFailed: "Không tải được dữ liệu nên chưa kiểm tra được. Vui lòng kiểm tra kết nối rồi tải lại trang; bản nháp vẫn còn.",

  // Begin
  beginTitle: "Chọn việc cần làm",
  taskPlatform: `Đề xuất ${t.thing} mới`,
  taskCorrect: `Sửa thông tin một ${t.thing}`,
  taskUsage: "Thêm số liệu sử dụng",
  taskPlan: "Lập hoặc sửa kế hoạch",
  taskAssessment: "Ghi kết quả đánh giá",
  taskCriteria: `Lập bộ tiêu chí từ ${t.fullFramework}`,
  choosePlatform: `${t.Thing}`,
  choosePlatformHelp: "Có thể nhập tên, tên viết tắt hoặc mã, có dấu hoặc không dấu.",
  chooseSet: "Bộ tiêu chí",
  chooseFramework: `${t.FullFramework}`,
  chooseDate: "Ngày đánh giá",
  start: "Bắt đầu",
  unknownPlatform: `Không có ${t.thing} này: {name}.`,
  unknownDate: "{name} không phải là ngày có thật. Ghi ngày/tháng/năm, ví dụ 16/01/2026.",
  existingAssessment: "Đã có lần đánh giá ngày này; lần đánh giá đã ghi nhận không được sửa. Chọn ngày khác.",
  noSets:
    "{name} chưa có bộ tiêu chí nên chưa ghi được kết quả đánh giá. Nếu chưa ban hành, lập bộ tiêu chí trước; nếu đã ban hành, ghi bộ tiêu chí vào hồ sơ.",
  nameSet: "Ghi bộ tiêu chí vào hồ sơ",
  sourceFailed: "Không tải được hồ sơ đã công bố: {name}.",

  // Open
  openTitle: "Mở một tệp có sẵn",
  openHelp: "Chọn tệp, kéo thả vào đây, hoặc dán nội dung. Tệp có lỗi vẫn mở được: phần đọc được được giữ lại.",
  openFile: "Chọn tệp (.md)",
  openText: "Hoặc dán nội dung tệp",
  openPasted: "Mở nội dung đã dán",
  openedTitle: "Khi mở tệp",
  hide: "Đã xem",
  leftTitle: "Chưa đưa được vào biểu mẫu",
  leftHelp: "Các phần dưới đây của tệp được giữ nguyên. Chép nội dung vào mục phù hợp, rồi cho biết đã xong.",
  leftAt: "Dòng {line}: không đọc được",
  leftTwice: "Dòng {line}: “{field}” có hai lần, biểu mẫu đang dùng nội dung kia",
  leftUse: "Dùng nội dung này",
  useThis: "Dùng cách ghi này",
  useValue: "Ghi {value}",
  leftDone: "Đã xong, bỏ phần này",

  // Drafts
  draftsTitle: "Bản nháp trong trình duyệt này",
  draftsNone: "Chưa có bản nháp nào.",
  draftOpen: "Mở",
  draftDelete: "Xóa",
  draftDeleted: "Đã xóa bản nháp “{name}”.",
  draftUndo: "Hoàn tác",
  draftsExport: "Xuất mọi bản nháp ra tệp",
  draftsImport: "Nhập bản nháp từ tệp",
  draftsImported: "Đã nhập {n} bản nháp.",
  draftsImportFailed: "Tệp này không phải tệp bản nháp của trang.",
  draftsImportFull: "Trình duyệt không cho lưu thêm (hết chỗ hoặc bị chặn) nên chưa nhập được mọi bản nháp. Vui lòng giữ lại tệp.",
  draftSaved: "Bản nháp đã lưu trong trình duyệt lúc {time}.",
  draftNotSaved:
    "Trình duyệt không cho lưu bản nháp (hết chỗ hoặc bị chặn). Vui lòng tải bản nháp về trước khi đóng trang; lần sau mở lại bằng “Nhập bản nháp từ tệp”.",
  unkeptTitle: "Bản nháp chưa được lưu",
  unkeptTake: "Tải bản nháp về",
  leaveUnkept: "Bản nháp chưa được lưu. Rời khỏi đây thì nội dung vừa nhập sẽ mất.",
  draftElsewhereUnsaved: "Chưa lưu: bản nháp này vừa được sửa ở một thẻ khác.",
  elsewhereTitle: "Bản nháp này đang mở ở thẻ khác",
  elsewhere:
    "Thẻ kia đã lưu bản nháp lúc {time}. Nội dung ở thẻ này không ghi đè lên bản đó: chọn giữ cả hai, hoặc tiếp tục với bản của thẻ kia (phần sửa sau cùng ở thẻ này sẽ bỏ).",
  elsewhereBoth: "Giữ cả hai: lưu bản ở thẻ này thành bản nháp riêng",
  elsewhereUse: "Dùng bản của thẻ kia",
  untitled: "Chưa có tên",
  back: "Về danh sách bản nháp",

  // Form
  formTitle: "Nội dung",
  file: "Tệp",
  required: "bắt buộc",
  languages: nameWords[lang].languages,
  choose: "Chưa chọn",
  yes: "Có",
  dateHelp: "Ngày/tháng/năm, ví dụ 16/01/2026",
  partDateHelp: "Ngày/tháng/năm; tháng hoặc năm nếu chỉ biết đến đó, ví dụ 16/01/2026, 01/2026 hoặc 2026",
  agencyHelp: `Tên hoặc chữ viết tắt của ${t.agency}; để trống nếu chưa rõ.`,
  numberHelp: "Ví dụ 1.500.000 hoặc 1,5 triệu",
  lines: "Mỗi dòng một mục.",
  item: "{title}: mục {n}",
  add: "Thêm mục: {title}",
  remove: "Bỏ mục này",
  removed: "Đã bỏ: {title}.",
  removedDropped: "Đã bỏ tiêu chí {title} và ghi vào mục “Tiêu chí của khung không áp dụng”: cần nêu lý do.",
  description: "Ghi chú về thông tin và nguồn",
  descriptionHelp:
    "Nội dung cần biết thêm về thông tin và nguồn. Markdown: dòng trống ngăn đoạn, - đầu dòng là gạch đầu dòng, [chữ](https://…) là liên kết.",
  entryId: "Mã hồ sơ",
  entryIdHelp: "Tự lập từ tên; chỉ đổi khi cần.",
  taken: `Mã này đã có hồ sơ. Nếu là cùng một ${t.thing}, vui lòng sửa hồ sơ có sẵn.`,
  unknownKeys: "Mục không có trong biểu mẫu",
  unknownKeysHelp: "Tệp có những mục mà biểu mẫu không có. Chọn mục đúng để chuyển nội dung sang, hoặc bỏ đi.",
  moveTo: "Chuyển sang “{title}”",
  removeKey: "Bỏ “{key}”",
  results: "Kết quả từng tiêu chí",
  answersTitle: "Đổi “{field}”: làm gì với {n} kết quả đã nhập?",
  answersHelp:
    "Chỉ giữ được kết quả của tiêu chí không thay đổi; minh chứng kèm theo cần được xem lại. Nếu bỏ kết quả nào, bản nháp hiện tại vẫn còn trong danh sách bản nháp.",
  answersKeep: "Giữ {k} trong {n} kết quả",
  answersAnew: "Nhập lại từ đầu",
  answersCancel: "Không đổi",
  computed: `Được tính từ số liệu sử dụng của ${t.thing} nếu để trống.`,
  evidenceNeeded: "cần minh chứng",

  // Check
  checkTitle: "Kiểm tra",
  problems: "{n} lỗi",
  oneProblem: "1 lỗi",
  missing: "còn {n} mục bắt buộc chưa điền",
  warnings: "{n} lưu ý",
  allGood: "Đủ và đúng: có thể gửi.",
  stillMissing: "Mục bắt buộc chưa điền",
  errors: "Lỗi",
  notices: "Lưu ý",
  similarTitle: `Đã có ${t.thing} tương tự`,
  similarHelp: `Nếu là cùng một ${t.thing}, vui lòng sửa hồ sơ có sẵn thay vì đề xuất mới.`,
  correctThis: "Sửa hồ sơ này bằng nội dung đang soạn",
  scoreTitle: "Kết quả tạm tính",
  scoreNoSet: "Chưa có bộ tiêu chí để tính.",
  met: "đạt {met}/{applicable}",
  undecidedCount: "{n} tiêu chí bắt buộc chưa có kết quả",
  undecided: "chưa có kết quả: {list}",

  // See
  fileTitle: "Tệp sẽ được lập",
  changedTitle: "Dòng thay đổi so với bản đã công bố",
  changedNone: "Chưa có thay đổi nào.",
  lineRemoved: "bỏ",
  lineAdded: "thêm",
  previewTitle: "Xem trước trên trang",
  previewLoading: "Đang tải…",
  previewNone: "Chưa xem trước được: còn mục bắt buộc chưa điền.",

  // Send
  sendTitle: "Gửi",
  sendHelp: "Chọn một cách. Hai cách đầu mở GitHub ở thẻ mới để xem lại trước khi gửi.",
  notYet: "Còn {n} việc trong mục Kiểm tra. Bản nháp chưa đủ vẫn tải về và in được.",
  noRepository: "Trang này chưa gắn với GitHub, nên chỉ tải về và in được.",
  pull: "Gửi đề xuất thay đổi trên GitHub",
  pullHelp: "GitHub mở tệp đã điền sẵn; bấm “Commit changes”, rồi “Create pull request”.",
  pullPaste: "Tệp dài nên được chép vào bộ nhớ tạm. Trên GitHub: dán (Ctrl+V) vào ô soạn tệp {path}, rồi bấm “Commit changes”.",
  pullEdit:
    "Nội dung mới được chép vào bộ nhớ tạm. Trên GitHub: chọn tất cả (Ctrl+A) trong tệp {path}, dán (Ctrl+V), rồi bấm “Commit changes”.",
  copied: "Đã chép vào bộ nhớ tạm.",
  copyFailed: "Trình duyệt không cho chép. Vui lòng chép từ mục “Tệp sẽ được lập”.",
  copy: "Chép nội dung tệp",
  issue: "Gửi bằng biểu mẫu",
  issueHelp: "GitHub mở biểu mẫu đã điền sẵn; hệ thống tự lập hồ sơ và gửi xét duyệt. Cần tài khoản GitHub.",
  issueLong: "Nội dung quá dài để điền sẵn biểu mẫu.",
  issuePart: "Biểu mẫu không có chỗ cho mọi mục đã điền; những mục này sẽ không được gửi: {list}.",
  download: "Tải tệp về",
  print: "In hồ sơ",
  printHelp: `Khổ A4, trình bày như phụ lục kèm theo ${t.document} của ${t.agency}.`,

  // Dossier
  annex: "PHỤ LỤC",
  annexOf: `(Kèm theo ${t.Document} số ……/…… ngày …… tháng …… năm …… của {agency})`,
  annexIssuerBlank: "……………",
  /** Heads of what is printed, where the settings have none. */
  dossier: {
    platform: `PHIẾU ĐỀ XUẤT ${thing}`,
    correct: `PHIẾU CẬP NHẬT THÔNG TIN ${thing}`,
    plan: `KẾ HOẠCH PHÁT TRIỂN VÀ ĐƯA VÀO SỬ DỤNG ${thing}`,
    assessment: `PHIẾU ĐÁNH GIÁ ${thing}`,
    criteria: `DỰ THẢO BỘ TIÊU CHÍ XÉT DUYỆT ${thing}`,
  },
  resultHeads: { criterion: "Tiêu chí", result: "Kết quả", grounds: "Căn cứ" },
  dossierDraft: "Bản nháp: còn {n} mục thiếu hoặc sai.",
  fingerprint: "Lập bằng trang {site}.",
};

export type EditorWords = typeof editor;
