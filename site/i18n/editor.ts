/** Words of the page on which people write a proposal, both languages side by side. `{n}` and the like are filled in. */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";

const WORDS = {
  title: { vi: "Đề xuất và cập nhật", en: "Propose and update" },
  describe: {
    vi: "Soạn hồ sơ nền tảng số, kế hoạch, số liệu, bộ tiêu chí hoặc kết quả đánh giá ngay trong trình duyệt; máy kiểm khi đang gõ.",
    en: "Write a platform's record, plan, usage, criteria set or assessment in your browser; it is checked as you type.",
  },
  intro: {
    vi: "Điền biểu mẫu, máy kiểm ngay khi gõ. Bản nháp chỉ nằm trong trình duyệt này; không có gì được gửi đi cho đến khi bạn chọn cách gửi.",
    en: "Fill in the form; it is checked as you type. The draft stays in this browser; nothing is sent until you choose how.",
  },
  noScript: {
    vi: "Trang soạn hồ sơ cần JavaScript. Không có JavaScript, có thể dùng biểu mẫu trên GitHub:",
    en: "This page needs JavaScript. Without it, there are the forms on GitHub:",
  },
  noScriptForms: { vi: "Mở biểu mẫu đề xuất", en: "Open the proposal forms" },
  loading: { vi: "Đang tải dữ liệu của danh mục…", en: "Loading the catalogue's data…" },
  loadFailed: {
    vi: "Không tải được dữ liệu của danh mục, nên chưa thể kiểm. Xin kiểm tra kết nối rồi tải lại trang; bản nháp vẫn còn.",
    en: "The catalogue's data could not be loaded, so nothing can be checked. Check the connection and reload; drafts are kept.",
  },

  // Begin
  beginTitle: { vi: "Bạn muốn làm gì?", en: "What would you like to do?" },
  taskPlatform: { vi: "Đề xuất nền tảng mới", en: "Propose a new platform" },
  taskCorrect: { vi: "Sửa thông tin một nền tảng", en: "Correct a platform's record" },
  taskUsage: { vi: "Thêm số liệu sử dụng", en: "Add a usage value" },
  taskPlan: { vi: "Lập hoặc sửa kế hoạch", en: "Write or change a plan" },
  taskAssessment: { vi: "Ghi kết quả đánh giá", en: "Record an assessment" },
  taskCriteria: { vi: "Lập bộ tiêu chí từ khung", en: "Make a criteria set from a framework" },
  choosePlatform: { vi: "Nền tảng", en: "Platform" },
  choosePlatformHelp: { vi: "Gõ tên, tên viết tắt hoặc mã; có dấu hay không dấu đều được.", en: "Type a name, abbreviation or id." },
  chooseSet: { vi: "Bộ tiêu chí", en: "Criteria set" },
  chooseFramework: { vi: "Khung tiêu chí", en: "Framework" },
  chooseDate: { vi: "Ngày đánh giá", en: "Day of the assessment" },
  start: { vi: "Bắt đầu", en: "Start" },
  unknownPlatform: { vi: "Không có nền tảng này trong danh mục: {name}.", en: "There is no such platform in the catalogue: {name}." },
  unknownDate: { vi: "Không phải là ngày: {name}. Ghi ngày/tháng/năm.", en: "Not a day: {name}. Write day/month/year." },
  existingAssessment: {
    vi: "Đã có bản đánh giá ngày này; bản đánh giá đã công bố không được sửa. Chọn ngày khác.",
    en: "There is an assessment of that day; a published assessment is never changed. Choose another day.",
  },
  noSets: { vi: "Chưa có bộ tiêu chí nào để đánh giá theo.", en: "There is no criteria set to assess against yet." },
  sourceFailed: { vi: "Không tải được hồ sơ đã công bố: {name}.", en: "The published record could not be loaded: {name}." },

  // Open
  openTitle: { vi: "Mở một tệp có sẵn", en: "Open a file" },
  openHelp: {
    vi: "Chọn tệp, kéo thả vào đây, hoặc dán nội dung. Tệp có lỗi vẫn mở được: phần đọc được được giữ lại.",
    en: "Choose a file, drop it here, or paste its text. A file with faults opens too: what can be read is kept.",
  },
  openFile: { vi: "Chọn tệp (.md)", en: "Choose a file (.md)" },
  openText: { vi: "Hoặc dán nội dung tệp", en: "Or paste the file's text" },
  openPasted: { vi: "Mở nội dung đã dán", en: "Open the pasted text" },
  openedTitle: { vi: "Khi mở tệp", en: "On opening the file" },
  hide: { vi: "Đã xem", en: "Seen" },

  // Drafts
  draftsTitle: { vi: "Bản nháp trong trình duyệt này", en: "Drafts in this browser" },
  draftsNone: { vi: "Chưa có bản nháp nào.", en: "There are no drafts yet." },
  draftOpen: { vi: "Mở", en: "Open" },
  draftDelete: { vi: "Xoá", en: "Delete" },
  draftDeleted: { vi: "Đã xoá bản nháp «{name}».", en: "Deleted the draft “{name}”." },
  draftUndo: { vi: "Hoàn tác", en: "Undo" },
  draftsExport: { vi: "Xuất mọi bản nháp ra tệp", en: "Export all drafts to a file" },
  draftsImport: { vi: "Nhập bản nháp từ tệp", en: "Import drafts from a file" },
  draftsImported: { vi: "Đã nhập {n} bản nháp.", en: "Drafts imported: {n}." },
  draftsImportFailed: { vi: "Tệp này không phải tệp bản nháp của danh mục.", en: "This is not a file of drafts of the catalogue." },
  draftSaved: { vi: "Bản nháp đã lưu trong trình duyệt lúc {time}.", en: "The draft was saved in this browser at {time}." },
  draftNotSaved: {
    vi: "Trình duyệt không cho lưu bản nháp (hết chỗ hoặc bị chặn). Hãy tải tệp về trước khi đóng trang.",
    en: "The browser does not let the draft be saved (full or blocked). Download the file before you close the page.",
  },
  untitled: { vi: "Chưa có tên", en: "Untitled" },
  back: { vi: "Về danh sách bản nháp", en: "Back to the drafts" },

  // Form
  formTitle: { vi: "Nội dung", en: "Contents" },
  file: { vi: "Tệp", en: "File" },
  required: { vi: "bắt buộc", en: "required" },
  inVietnamese: { vi: "tiếng Việt", en: "Vietnamese" },
  inEnglish: { vi: "tiếng Anh", en: "English" },
  choose: { vi: "Chưa chọn", en: "Not chosen" },
  yes: { vi: "Có", en: "Yes" },
  dateHelp: { vi: "Ngày/tháng/năm, ví dụ 16/01/2026", en: "Day/month/year, such as 16/01/2026" },
  agencyHelp: {
    vi: "Gõ tên hoặc mã cơ quan, ví dụ Bộ Công an hoặc BCA; bỏ trống nếu chưa có nguồn.",
    en: "Type the name or code of an agency, such as Bộ Công an or BCA; leave blank when not sourced.",
  },
  numberHelp: { vi: "Ví dụ 1.500.000 hoặc 1,5 triệu", en: "Such as 1.500.000, or 1,5 triệu (1.5 million)" },
  lines: { vi: "Mỗi dòng một mục.", en: "One a line." },
  item: { vi: "{title}: mục {n}", en: "{title}: item {n}" },
  add: { vi: "Thêm mục: {title}", en: "Add: {title}" },
  remove: { vi: "Bỏ mục này", en: "Remove this item" },
  removed: { vi: "Đã bỏ: {title}.", en: "Removed: {title}." },
  removedDropped: {
    vi: "Đã bỏ tiêu chí {title} và ghi vào mục «tiêu chí khung không dùng»: cần nêu lý do.",
    en: "Removed criterion {title} and noted it among the dropped base criteria: a reason is needed.",
  },
  description: { vi: "Mô tả", en: "Description" },
  descriptionHelp: {
    vi: "Nền tảng làm gì, cho ai, đã có những gì. Markdown: dòng trống ngăn đoạn, - đầu dòng là gạch đầu dòng, [chữ](https://…) là liên kết.",
    en: "What it does, for whom, what there is. Markdown: a blank line parts paragraphs, - starts a list, [text](https://…) is a link.",
  },
  entryId: { vi: "Mã hồ sơ", en: "Id" },
  entryIdHelp: {
    vi: "Là tên thư mục của hồ sơ; tự lập từ tên. Chỉ đổi khi cần.",
    en: "The name of the record's folder, made from its name. Change it only when needed.",
  },
  taken: {
    vi: "Mã này đã có trong danh mục. Nếu cùng một nền tảng, hãy sửa hồ sơ có sẵn.",
    en: "This id is in the catalogue already. If it is the same platform, correct that record.",
  },
  unknownKeys: { vi: "Khoá không nhận ra", en: "Keys that are not known" },
  unknownKeysHelp: {
    vi: "Tệp có những khoá mà danh mục không có. Chọn mục đúng để chuyển giá trị sang, hoặc bỏ đi.",
    en: "The file has keys that the catalogue does not. Choose where the value belongs, or remove it.",
  },
  moveTo: { vi: "Chuyển sang «{title}»", en: "Move to “{title}”" },
  removeKey: { vi: "Bỏ «{key}»", en: "Remove “{key}”" },
  results: { vi: "Kết quả từng tiêu chí", en: "Result of each criterion" },
  addEvidence: { vi: "Thêm minh chứng", en: "Add evidence" },
  computed: { vi: "Được tính từ số liệu sử dụng của nền tảng nếu để trống.", en: "Computed from the platform's usage when left blank." },
  evidenceNeeded: { vi: "cần minh chứng", en: "evidence needed" },

  // Check
  checkTitle: { vi: "Kiểm tra", en: "Check" },
  problems: { vi: "{n} lỗi", en: "{n} errors" },
  oneProblem: { vi: "1 lỗi", en: "1 error" },
  missing: { vi: "còn thiếu {n} mục", en: "{n} missing" },
  warnings: { vi: "{n} lưu ý", en: "{n} to note" },
  allGood: { vi: "Đủ và đúng: có thể gửi.", en: "Complete and correct: ready to be sent." },
  stillMissing: { vi: "Còn thiếu", en: "Missing" },
  errors: { vi: "Lỗi", en: "Errors" },
  notices: { vi: "Lưu ý", en: "Notices" },
  similarTitle: { vi: "Đã có nền tảng tương tự", en: "There are similar platforms" },
  similarHelp: {
    vi: "Nếu là cùng một nền tảng, hãy sửa hồ sơ có sẵn thay vì đề xuất mới.",
    en: "If it is the same platform, correct that record instead of proposing a new one.",
  },
  scoreTitle: { vi: "Kết quả tạm tính", en: "Score so far" },
  scoreNoSet: { vi: "Chưa có bộ tiêu chí để tính.", en: "There is no criteria set to score by." },
  met: { vi: "đạt {met}/{applicable}", en: "{met} of {applicable} met" },
  undecidedCount: { vi: "{n} tiêu chí bắt buộc chưa kết luận", en: "required criteria open: {n}" },
  undecided: { vi: "chưa kết luận: {list}", en: "open: {list}" },

  // See
  fileTitle: { vi: "Tệp sẽ được lập", en: "The file as it will be" },
  changedTitle: { vi: "Dòng thay đổi so với bản đã công bố", en: "Lines that differ from the published file" },
  changedNone: { vi: "Chưa có thay đổi nào.", en: "Nothing has been changed yet." },
  lineRemoved: { vi: "bỏ", en: "removed" },
  lineAdded: { vi: "thêm", en: "added" },
  previewTitle: { vi: "Xem trước trên trang", en: "Preview on the site" },
  previewLoading: { vi: "Đang dựng…", en: "Rendering…" },
  previewNone: { vi: "Chưa xem trước được: còn mục bắt buộc chưa điền.", en: "No preview yet: required fields are still empty." },

  // Send
  sendTitle: { vi: "Gửi", en: "Send" },
  sendHelp: {
    vi: "Chọn một cách. Hai cách đầu mở GitHub ở thẻ mới; bạn xem lại rồi mới gửi.",
    en: "Choose one. The first two open GitHub in a new tab, where you look again before sending.",
  },
  notYet: {
    vi: "Còn {n} việc trong mục Kiểm tra. Bản nháp chưa đủ vẫn tải về và in được.",
    en: "Still open under Check: {n}. An unfinished draft can still be downloaded and printed.",
  },
  noRepository: {
    vi: "Trang này không biết kho trên GitHub, nên chỉ tải về và in được.",
    en: "This site knows no repository on GitHub, so it can only be downloaded and printed.",
  },
  pull: { vi: "Tạo yêu cầu thay đổi trên GitHub", en: "Create the pull request on GitHub" },
  pullHelp: {
    vi: "GitHub mở tệp đã điền sẵn; bấm «Commit changes», rồi «Create pull request».",
    en: "GitHub opens the file filled in; press “Commit changes”, then “Create pull request”.",
  },
  pullPaste: {
    vi: "Tệp dài nên được chép vào bộ nhớ tạm. Trên GitHub: dán (Ctrl+V) vào ô soạn tệp {path}, rồi bấm «Commit changes».",
    en: "The file is long, so it is put on the clipboard. On GitHub: paste (Ctrl+V) into the editor of {path}, then press “Commit changes”.",
  },
  pullEdit: {
    vi: "Nội dung mới được chép vào bộ nhớ tạm. Trên GitHub: chọn tất cả (Ctrl+A) trong tệp {path}, dán (Ctrl+V), rồi bấm «Commit changes».",
    en: "The new text is put on the clipboard. On GitHub: select all (Ctrl+A) in {path}, paste (Ctrl+V), then press “Commit changes”.",
  },
  copied: { vi: "Đã chép vào bộ nhớ tạm.", en: "Copied to the clipboard." },
  copyFailed: {
    vi: "Trình duyệt không cho chép. Hãy chép từ mục «Tệp sẽ được lập».",
    en: "The browser does not allow copying. Copy it from “The file as it will be”.",
  },
  copy: { vi: "Chép nội dung tệp", en: "Copy the file's text" },
  issue: { vi: "Gửi bằng biểu mẫu (không cần nhánh riêng)", en: "Send as a form (no fork needed)" },
  issueHelp: {
    vi: "GitHub mở biểu mẫu đã điền sẵn; máy lập tệp và mở yêu cầu thay đổi thay bạn. Cần tài khoản GitHub.",
    en: "GitHub opens the form filled in; the bot writes the file and opens the pull request for you. Needs a GitHub account.",
  },
  issueLong: { vi: "Nội dung quá dài để điền sẵn biểu mẫu.", en: "The text is too long for a form to be filled in." },
  issuePart: {
    vi: "Biểu mẫu không có chỗ cho mọi mục đã điền; những mục này sẽ không được gửi: {list}.",
    en: "The form has no place for all that is filled in; this will not be sent: {list}.",
  },
  download: { vi: "Tải tệp về", en: "Download the file" },
  print: { vi: "In phiếu đề xuất", en: "Print the dossier" },
  printHelp: {
    vi: "Khổ A4, trình bày theo thể thức văn bản hành chính, để kèm công văn.",
    en: "A4, laid out as an administrative document, to go with the official letter.",
  },

  // Dossier
  motto1: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto2: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  agencyBlank: { vi: "CƠ QUAN ĐỀ XUẤT", en: "PROPOSING AGENCY" },
  numberBlank: { vi: "Số: ……/……", en: "No.: ……/……" },
  placeDate: { vi: "……………, ngày …… tháng …… năm ………", en: "……………, …… / …… / ………" },
  dossierPlatform: { vi: "PHIẾU ĐỀ XUẤT NỀN TẢNG SỐ QUỐC GIA", en: "PROPOSAL OF A NATIONAL DIGITAL PLATFORM" },
  dossierCorrect: { vi: "PHIẾU CẬP NHẬT THÔNG TIN NỀN TẢNG SỐ QUỐC GIA", en: "UPDATE OF A NATIONAL DIGITAL PLATFORM" },
  dossierPlan: { vi: "KẾ HOẠCH PHÁT TRIỂN VÀ ĐƯA VÀO SỬ DỤNG NỀN TẢNG SỐ QUỐC GIA", en: "PLAN OF A NATIONAL DIGITAL PLATFORM" },
  dossierAssessment: { vi: "PHIẾU ĐÁNH GIÁ NỀN TẢNG SỐ QUỐC GIA", en: "ASSESSMENT OF A NATIONAL DIGITAL PLATFORM" },
  dossierCriteria: { vi: "DỰ THẢO BỘ TIÊU CHÍ XÉT DUYỆT NỀN TẢNG SỐ QUỐC GIA", en: "DRAFT CRITERIA SET FOR A NATIONAL DIGITAL PLATFORM" },
  dossierDraft: { vi: "Bản nháp: còn {n} mục thiếu hoặc sai.", en: "Draft: {n} missing or wrong." },
  recipients: { vi: "Nơi nhận:", en: "To:" },
  recipientStanding: { vi: "- {name};", en: "- {name};" },
  archive: { vi: "- Lưu: VT.", en: "- Archive." },
  signature: { vi: "THỦ TRƯỞNG CƠ QUAN", en: "HEAD OF THE AGENCY" },
  signatureHelp: { vi: "(Ký, ghi rõ họ tên, đóng dấu)", en: "(Signature, full name, seal)" },
  fingerprint: { vi: "Tệp {path}, lập bằng trang {site}.", en: "File {path}, written on {site}." },
} satisfies Record<string, Bilingual>;

export type EditorWords = Readonly<Record<keyof typeof WORDS, string>>;

/** The words of one language. */
export function editorWords(lang: Lang): EditorWords {
  return Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, words[lang]])) as EditorWords;
}

/** Names of the values that only forms show. */
export const RULE_NAMES: Readonly<Record<string, Bilingual>> = {
  required: { vi: "Bắt buộc", en: "Required" },
  optional: { vi: "Không bắt buộc", en: "Optional" },
  never: { vi: "Không được", en: "Never" },
  allowed: { vi: "Được, kèm ghi chú", en: "Allowed with a note" },
};
