/** What the commands say. */

import { LANGS } from "../../text/languages.ts";
import { TERMS } from "../terms.ts";
import { number } from "./formats.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

/** How a site stands to what its host takes. */
export interface HostFit {
  readonly host: string;
  readonly fits: "yes" | "nearly" | "no";
  readonly files: number;
  readonly megabytes: number;
  readonly mostMegabytes: number;
  readonly mostFiles: number | undefined;
}

/** How much of a site a build took over from one before, or why it took nothing. */
interface ReusedFiles {
  readonly kept: number;
  readonly all: number;
  /** Whether the next one can take over from this. */
  readonly isNoted: boolean;
  readonly why?: "none" | "unnoted" | "other" | "day" | undefined;
}

const list = (items: readonly string[]): string => items.join(", ");

export const cli = {
  help: () => `Tra cứu ${t.fullThings}

Dùng: npx catalogue <lệnh> [tùy chọn]

  check [TỆP…] [--base REF] [--results REF|THƯ-MỤC] [--format text|json|github]   kiểm tra mọi tệp, hoặc chỉ các tệp nêu tên
  score [MÃ…] [--format text|json]                đối chiếu với bộ tiêu chí: tình trạng, kết luận, còn thiếu gì
  impact --base REF [--format text|json]          thay đổi gì so với REF, ${t.thing} nào đáp ứng thêm hay giảm
  build [--out THƯ-MỤC] [--base-url URL] [--path-prefix /x/] [--ledger REF|THƯ-MỤC] [--results REF|THƯ-MỤC] [--since THƯ-MỤC] [--shard I/N] [--host NƠI]   kiểm tra, lập trang và dữ liệu mở
  join THƯ-MỤC… [--out THƯ-MỤC] [--host NƠI]      ghép các phần của một trang lớn, mỗi phần do build --shard lập trên một máy
  serve [--port SỐ]                               lập trang và phục vụ; tệp thay đổi thì trang cập nhật ngay
  new platform|plan|assessment|ballot|criteria|comments MÃ [--date NGÀY] [--until NGÀY] [--member PHIẾU] [--letter SỐ]   tạo tệp để điền; --until: từng thành viên đánh giá riêng trước
  ballots status [MÃ] | decide MÃ NGÀY TIÊU-CHÍ KẾT-QUẢ LÝ-DO [LÝ-DO-TIẾNG-ANH] | count MÃ [NGÀY] [--dry]   phiếu của từng thành viên đánh giá: đã có bao nhiêu, quyết định khi chưa thống nhất, tổng hợp vào lần đánh giá
  paper minutes|sheets|decision MÃ [NGÀY] | report NĂM [CƠ-QUAN] | comments BỘ-TIÊU-CHÍ [--out TỆP]   soạn văn bản (DOCX) để sửa và trình ký: biên bản, bảng tổng hợp phiếu, dự thảo quyết định, báo cáo năm, bảng tổng hợp ý kiến góp ý
  import TỆP.csv [--ignore CỘT,CỘT] [--dates dmy|mdy]   lập một hồ sơ từ mỗi dòng của bảng; tên cột là tên trường
  fmt [TỆP…] [--check]                            xếp mục theo thứ tự chuẩn, giữ chú thích
  init [THƯ-MỤC] --template vn-ministry|vn-province|plain   tạo kho dữ liệu cho một danh mục mới
  languages MÃ… [--remove]                        đổi các ngôn ngữ của trang, ngôn ngữ chính đứng đầu; nêu rõ phần nào mất
  doctor                                          còn thiếu thiết lập gì trên GitHub, kèm cách sửa
  verify [--ledger REF] [--allow-missing]         kiểm chứng sổ ghi nhận bằng chính kho này: mọi quyết định có biên bản biểu quyết, không biên bản biểu quyết nào bị sửa
  links [--results THƯ-MỤC|REF] [--dry]           kiểm tra các địa chỉ trang web đến lượt trong dữ liệu; kết quả giữ ở nhánh links
  agency merge A [B…] C | split A BẢNG.csv --date NGÀY --document SỐ [--document-date NGÀY] [--successor B] [--dry]   ${t.agency} sáp nhập vào ${t.agency} khác hoặc chia tách: mọi phần bàn giao thành một thay đổi
  rename MÃ-CŨ MÃ-MỚI [--dry]                     đổi mã của ${t.thing}: chuyển thư mục, sửa mọi chỗ nhắc đến, địa chỉ cũ dẫn đến địa chỉ mới
  migrate [--check]                               sau khi cài phiên bản mới: chuyển tệp, workflow và những gì làm ra từ dữ liệu
  github report|comment|record|intake|proposals|remind|summary|owners|forms|setup|keys   việc của hệ thống trên GitHub; --dry chỉ in ra, không gửi

Một lệnh và các tùy chọn của lệnh: npx catalogue help LỆNH. Các mục của một tệp: npx catalogue help settings (platform, criteria…). Phiên bản của chương trình: npx catalogue --version.
Mọi lệnh nhận --data THƯ-MỤC (chứa platforms/ và criteria/), --lang ${LANGS.join("|")}, --today NĂM-THÁNG-NGÀY.
Mã thoát: 0 tốt (có thể có cảnh báo) · 1 có lỗi · 2 gọi sai hoặc không đọc được thư mục.
`,
  /** What each option of a command is for. */
  optionHelp: {
    data: "thư mục có platforms/ và criteria/; để trống là thư mục này",
    lang: `ngôn ngữ của lời nhắn: ${LANGS.join(", ")}`,
    today: "ngày tính theo, dạng NĂM-THÁNG-NGÀY",
    format: "text, json hoặc github",
    base: "nhánh hoặc phiên bản để so sánh",
    out: "thư mục của trang, để trống là _site; văn bản: tên tệp, để trống là tên thường dùng",
    "base-url": "địa chỉ mà trang sẽ có",
    "path-prefix": "đường dẫn của trang dưới tên miền, ví dụ /catalogue/",
    port: "cổng của máy chủ",
    ledger: "sổ ghi nhận: nhánh, commit hoặc thư mục có decisions/; để trống là nhánh decisions, phải tải về trước cùng toàn bộ lịch sử",
    results: "kết quả kiểm tra địa chỉ: thư mục có links.json, nhánh hoặc commit; để trống là nhánh links",
    since: "thư mục của trang đã lập lần trước: giữ lại tệp của những hồ sơ không đổi; chưa có thì lập lại tất cả",
    shard: "chỉ lập một phần của trang, ví dụ 2/4: phần thứ hai trong bốn phần; ghép lại bằng lệnh join",
    host: "nơi lưu trang: github-pages hoặc gitlab-pages; trang quá mức nơi đó nhận thì báo lỗi",
    "allow-missing": "sự kiện chưa có biên bản biểu quyết thì chỉ nhắc, không coi là lỗi",
    extends: "bộ tiêu chí: mã của khung làm cơ sở",
    criteria: "lần đánh giá hoặc kế hoạch: mã của bộ tiêu chí",
    date: "ngày đánh giá, hoặc ngày đầu bên tiếp nhận phụ trách, dạng NĂM-THÁNG-NGÀY",
    until: "lần đánh giá: ngày cuối nhận phiếu của từng thành viên",
    member: "phiếu: mã phiếu của thành viên, như trong lần đánh giá",
    letter: "số, ký hiệu văn bản góp ý",
    document: `số của ${t.document} quyết định bàn giao, như trong danh sách ${t.document}`,
    "document-date": `ngày của ${t.document} đó, khi nhiều ${t.document} cùng số`,
    successor: `mã ${t.agency} tiếp nhận những gì bảng không giao cho nơi khác`,
    ignore: "tên các cột bỏ qua, cách nhau bằng dấu phẩy",
    dates: "cách ghi ngày bằng số: dmy (ngày trước) hoặc mdy (tháng trước)",
    check: "chỉ nói những gì sẽ được ghi",
    remove: "bỏ nội dung bằng các ngôn ngữ không dùng nữa",
    languages: "các ngôn ngữ của trang, ngôn ngữ chính đứng đầu, ví dụ vi,en",
    template: "vn-ministry, vn-province hoặc plain",
    title: "tên của trang",
    "title-en": "tên bằng tiếng Anh",
    "agency-code": "mã của cơ quan quản lý Danh mục",
    "agency-name": "tên đầy đủ của cơ quan đó",
    "agency-name-en": "tên cơ quan bằng tiếng Anh",
    "agency-kind": "loại của cơ quan đó, một mã của names.agencyKinds",
    maintainer: "tài khoản GitHub của người bảo trì",
    repository: "địa chỉ kho trên GitHub",
    site: "địa chỉ trang khi đã công bố",
    rotate: "thay khóa đang dùng bằng khóa mới; khóa cũ còn hiệu lực ít ngày",
    dry: "in những gì sẽ làm, không gửi gì",
    pull: "số của đề xuất thay đổi",
    issue: "số của phiếu trên GitHub",
    head: "nhánh và phiên bản của đề xuất thay đổi",
  } as Readonly<Record<string, string>>,
  /** Head of the table of the fields of a file; * marks what must be there. */
  fields: { key: "Khóa (* là bắt buộc, [] là danh sách)", title: "Tên", help: "Ghi gì" },
  unknownCommand: (name: string, known: readonly string[]) => `Không có lệnh “${name}”. Các lệnh: ${list(known)}. Xem: npx catalogue help`,
  unknownOption: (name: string, known: readonly string[], near?: string) =>
    `Không có tùy chọn “--${name}”.${near ? ` Có phải là --${near}?` : ` Các tùy chọn: ${list(known.map((one) => `--${one}`))}.`}`,
  optionValue: (option: string) => `Tùy chọn --${option} thiếu giá trị, hoặc có giá trị mà tùy chọn này không nhận.`,
  choice: (option: string, value: string, choices: readonly string[]) =>
    `${option} không có giá trị “${value}”. Chọn một trong: ${list(choices)}.`,
  badDate: (option: string, value: string) => `${option} “${value}” không phải là ngày dạng NĂM-THÁNG-NGÀY.`,
  badNumber: (option: string, value: string) => `${option} “${value}” không phải là số cổng từ 0 đến 65535.`,
  badUrl: (option: string, value: string) => `${option} “${value}” không phải là địa chỉ http(s).`,
  badPrefix: (value: string) => `--path-prefix “${value}” phải bắt đầu và kết thúc bằng dấu /, ví dụ /danh-muc/.`,
  argumentCount: (name: string, count: number, line: string) =>
    `Lệnh “${name}” không dùng được với ${count} đối số. Viết: npx catalogue ${line}`,
  unreadableRoot: (root: string, reason: string) =>
    `Không đọc được “${root}” (${reason}). Cần một thư mục có platforms/ và criteria/; nêu bằng --data THƯ-MỤC.`,
  /** What the disk refuses; of no path where the system names none. */
  fileFaults: {
    forbidden: (path: string) => `Không có quyền đọc hoặc ghi “${path}”. Chọn thư mục khác, hoặc đề nghị được cấp quyền.`,
    readOnly: (path: string) => `“${path}” chỉ đọc được, không ghi được. Chọn thư mục khác.`,
    full: (path: string) => `Không còn chỗ trống để ghi “${path}”.`,
    noFolder: (path: string) => `Không tạo được “${path}”: ở đó đang có một tệp, không phải thư mục. Chọn tên khác, hoặc chuyển tệp đó đi.`,
    folder: (path: string) => `“${path}” là thư mục, ở đó cần một tệp.`,
    tooLong: (path: string) => `Tên “${path}” dài quá mức cho phép.`,
    busy: (path: string) => `“${path}” đang được chương trình khác dùng. Thử lại sau.`,
    noProgram: (name: string) => `Không tìm thấy chương trình “${name}” trên máy này. Cài đặt rồi chạy lại.`,
  },
  gitFailed: (detail: string) => `Git không làm được việc này (${detail}).`,
  noAnswer: (asked: string, status: number, detail: string) =>
    `GitHub từ chối hoặc không trả lời ${asked} (mã ${status}: ${detail}). Kiểm tra quyền của token, địa chỉ kho và kết nối rồi chạy lại.`,
  badLabels: (path: string) => `“${path}” không phải là danh sách nhãn đọc được. Lập lại bằng: npx catalogue github forms`,
  badPackage: (path: string) => `“${path}” không phải là JSON đọc được. Sửa tệp rồi chạy lại.`,
  missingPages: (paths: readonly string[], count: number) =>
    `Không lập được trang: có ${count} địa chỉ trong site/routes.ts chưa có trang nào, gồm ${list(paths)}${count > paths.length ? "…" : ""}. Thêm mẫu trang vào site/pages/ rồi chạy lại.`,
  noSearchIndex: (detail: string) => `Không lập được trang: Pagefind không lập được chỉ mục tìm kiếm (${detail}).`,
  pathOutside: (path: string) => `“${path}” không nằm trong platforms/ hay criteria/ của thư mục dữ liệu.`,
  pathMissing: (path: string) => `Không có tệp “${path}”.`,
  outUnsafe: (path: string) =>
    `Không lập trang vào “${path}”: thư mục này chứa dữ liệu nguồn hoặc không phải do lệnh này lập ra. Chọn thư mục khác bằng --out.`,
  baseIsWhole: "--base so toàn bộ dữ liệu; không nêu tệp cùng với --base.",
  needsBase: "Nêu điểm so sánh bằng --base, ví dụ --base main.",
  maintainersUnnamed: "Chưa ghi người bảo trì: CODEOWNERS không có dòng chung, tệp ngoài dữ liệu chưa thuộc về ai.",
  needsSettings: "Không đọc được platforms/_registers/settings.yml ở một trong hai phía.",
  noSettings: "Không đọc được platforms/_registers/settings.yml. Xem: npx catalogue check",
  unknownRef: (ref: string) => `Không có nhánh hay commit “${ref}” trong kho này.`,
  unknownPlatform: (id: string, near?: string) => `Không có ${t.thing} “${id}”.${near ? ` Có phải là “${near}”?` : ""}`,
  unknownSet: (id: string, near?: string) => `Không có bộ tiêu chí “${id}”.${near ? ` Có phải là “${near}”?` : ""}`,
  checked: (files: number, errors: number, warnings: number) => `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`,
  asks: "Khi gửi thành đề xuất thay đổi, theo thiết lập của nhánh chính:",
  settingsFirst: "Chưa đọc được thiết lập, nên các tệp khác mới chỉ được xem về hình thức. Sửa thiết lập rồi kiểm tra lại.",
  focused: `Chỉ kiểm tra các tệp nêu tên; kiểm tra toàn bộ còn so tên với mọi ${t.thing} khác: npx catalogue check`,
  refusedBuild: (errors: number) => `Không lập trang: dữ liệu còn ${errors} lỗi. Sửa rồi chạy lại.`,
  refusedScore: (errors: number) => `Dữ liệu còn ${errors} lỗi, kết quả dưới đây có thể thiếu. Xem: npx catalogue check`,
  building: (platforms: number) => `Đang lập trang cho ${platforms} ${t.thing}…`,
  progress: (percent: number, seconds: number) =>
    `Đã xong ${percent}%, còn khoảng ${seconds < 90 ? `${seconds} giây` : `${Math.round(seconds / 60)} phút`}`,
  built: (pages: number, out: string) => `Đã lập ${pages} tệp vào ${out}.`,
  hostTakes: ({ host, fits, files, megabytes, mostMegabytes, mostFiles }: HostFit) => {
    const most = `${number(mostMegabytes)} MB${mostFiles === undefined ? "" : ` và ${number(mostFiles)} tệp`}`;
    const said = {
      yes: "vừa mức",
      nearly: "sắp vượt mức, cần chọn nơi lưu khác",
      no: "vượt mức, không công bố được ở đó; chọn nơi lưu khác",
    };
    return `Trang có ${number(files)} tệp, ${number(megabytes)} MB; ${host} nhận tối đa ${most}: ${said[fits]}.`;
  },
  reused: ({ kept, all, isNoted, why }: ReusedFiles) => {
    const whys = {
      none: "chưa có trang lập trước ở đó",
      unnoted: "trang lập trước được lập không có --since nên không có ghi chú đi kèm, hoặc ghi chú không còn nguyên vẹn",
      other: "trang lập trước là của phiên bản chương trình, cấu hình hoặc địa chỉ khác",
      day: "trang lập trước là của ngày khác",
    };
    const said = why ? `Lập lại tất cả: ${whys[why]}.` : `Giữ lại tệp của ${kept} trong ${all} ${t.thing}, lập lại phần còn lại.`;
    return isNoted ? said : `${said} Lần lập sau không giữ lại được gì của lần này: không ghi được ghi chú bên cạnh thư mục.`;
  },
  noBuild: (folder: string) => `“${folder}” không phải là trang do lệnh build lập. Nêu đúng thư mục với --since, hoặc bỏ --since.`,
  sinceAndShard: "--since không dùng cùng --shard: một phần của trang được lập trọn vẹn.",
  hostAndShard: "--host không dùng cùng --shard: nơi lưu nhận cả trang. Nêu nơi lưu khi ghép các phần (join --host).",
  badShard: (text: string) => `--shard “${text}” không có dạng I/N, ví dụ 2/4: phần thứ hai trong bốn phần.`,
  noSlice: (folder: string) => `“${folder}” không phải là một phần của trang do build --shard lập.`,
  sliceBroken: (folder: string) => `Phần “${folder}” đã bị đổi hoặc thiếu tệp so với lúc lập. Lập lại phần này.`,
  slicesUnlike: () =>
    "Các phần không thuộc cùng một trang: dữ liệu, phiên bản chương trình, ngày, địa chỉ hoặc số phần khác nhau. Lập lại tất cả các phần từ cùng một nguồn.",
  slicesMissing: (numbers: readonly number[], of: number) =>
    `Thiếu phần ${numbers.join(", ")} trong ${of} phần của trang. Nêu đủ các phần rồi chạy lại.`,
  sliceTwice: (path: string, folders: readonly string[]) => `“${path}” có trong cả hai phần ${list(folders)}. Nêu mỗi phần một lần.`,
  shallow: "Bản sao Git này không có đủ lịch sử; các trang lịch sử nói rõ điều đó. Lấy đủ bằng: git fetch --unshallow",
  noHistory: (detail: string) => `Không đọc được lịch sử từ Git (${detail}); trang được lập không có lịch sử.`,
  checking: "Đang kiểm tra dữ liệu…",
  serving: (url: string) => `Đang phục vụ tại ${url}: sửa tệp thì trang tự cập nhật, tìm kiếm được cập nhật sau đó. Dừng bằng Ctrl+C.`,
  renewed: "Đã cập nhật các trang.",
  stays: (errors: number) => `Các trang giữ như trước: dữ liệu còn ${errors} lỗi. Sửa dữ liệu rồi lưu, các trang sẽ tự cập nhật.`,
  startAgain: "Tên gọi, ngôn ngữ hoặc thiết lập khác chỉ được đọc lúc khởi động đã thay đổi. Dừng lệnh này rồi chạy lại để thấy thay đổi.",
  searchRenewed: "Đã cập nhật tìm kiếm.",
  exists: (path: string) => `Đã có “${path}”; không ghi đè.`,
  badId: (id: string, near: string) =>
    `“${id}” không dùng làm mã được: dùng chữ thường không dấu, số và gạch nối${near ? `, ví dụ “${near}”` : ""}.`,
  newKind: (kind: string, kinds: readonly string[]) => `Không tạo được “${kind}”. Chọn một trong: ${list(kinds)}.`,
  needsCriteria: (id: string) => `${t.Thing} “${id}” chưa nêu bộ tiêu chí đọc được; ghi vào platform.md trước, hoặc dùng --criteria MÃ.`,
  noAssessment: (id: string, date: string) =>
    `${t.Thing} “${id}” không có lần đánh giá ${date ? `“${date}”` : "nào đang nhận phiếu"}; nêu ngày bằng --date.`,
  noMember: (member: string, known: readonly string[]) =>
    `Lần đánh giá không có phiếu “${member}”; nêu một phiếu bằng --member: ${list(known)}.`,
  paper: {
    unknownKind: (kind: string, kinds: readonly string[]) => `Không soạn được “${kind}”. Chọn một trong: ${list(kinds)}.`,
    exists: (path: string) => `Đã có “${path}”, có thể đã được sửa; không ghi đè. Chọn tên khác bằng --out, hoặc chuyển tệp đó đi.`,
    lost: (paths: readonly string[]) =>
      `Chưa soạn được, vì các tệp sau có lỗi, không đọc được, nên văn bản sẽ thiếu: ${list(paths)}. Sửa theo npx catalogue check rồi soạn lại.`,
    noAssessment: (id: string, date: string | undefined, days: readonly string[]) =>
      days.length === 0
        ? `${t.Thing} “${id}” chưa có lần đánh giá nào.`
        : `${t.Thing} “${id}” không có lần đánh giá “${date ?? ""}”. Chọn một trong: ${list(days)}.`,
    noSheets: (id: string, date: string) =>
      `Lần đánh giá ${date} của “${id}” không có phiếu của từng thành viên, hoặc không đọc được bộ tiêu chí.`,
    noDecision: (id: string, date: string) =>
      `Lần đánh giá ${date} của “${id}” chưa đủ để dự thảo quyết định: do ${t.owner} tự đánh giá, chưa tổng hợp phiếu, hoặc còn tiêu chí bắt buộc chưa kết luận.`,
    unknownAgency: (code: string, near: string | undefined) => `Không có ${t.agency} mã “${code}”.${near ? ` Có phải là “${near}”?` : ""}`,
    noReport: (year: string, years: readonly string[]) =>
      years.length === 0 ? `Không có báo cáo năm “${year}”.` : `Không có báo cáo năm “${year}”. Chọn một trong: ${list(years)}.`,
    noComments: (id: string) => `Bộ tiêu chí “${id}” không được lấy ý kiến trên trang này và chưa có ý kiến góp ý nào.`,
  },
  needsRepository: "Đặt biến môi trường GITHUB_REPOSITORY dạng CHỦ/KHO.",
  needsPull: "Nêu số đề xuất thay đổi bằng --pull hoặc biến môi trường PULL_NUMBER.",
  badProposals: (path: string, detail: string) => `Không đọc được “${path}” (${detail}). Làm lại bằng: npx catalogue github proposals`,
  needsIssue: "Nêu số biểu mẫu bằng --issue hoặc biến môi trường ISSUE_NUMBER.",
  badPull: (text: string) => `“${text}” không phải là số của một đề xuất thay đổi hay biểu mẫu.`,
  noPull: (head: string) => `Không có đề xuất thay đổi đang mở nào từ “${head}” ở phiên bản này.`,
  reportsFailed: (pulls: string) =>
    `Chưa ghi được đầy đủ kết quả cho ${pulls}; các dòng trên nói rõ phần nào. Lần chạy sau sẽ ghi lại phần còn thiếu.`,
  swept: (requests: number, left: number) =>
    `Đã gửi ${requests} yêu cầu tới GitHub${left > 0 ? `; còn ${left} đề xuất thay đổi để lại cho lần chạy sau` : ""}.`,
  reminded: (done: number, failed: readonly string[]) =>
    `Nhắc việc: ${done} thao tác trên GitHub.${failed.length > 0 ? ` Chưa làm được của ${failed.join(", ")}; lần chạy sau sẽ làm tiếp.` : ""}`,
  remindedAlone:
    "Chỉ từ dữ liệu, như khi chưa có gì trên GitHub: không kể đề xuất đang xét và việc đã hoãn. Đặt GITHUB_TOKEN và GITHUB_REPOSITORY để so với GitHub.",
  stale: (path: string, task: string) => `${path} đã cũ. Chạy: npx catalogue github ${task}`,
  current: (path: string) => `${path} vẫn đúng, không đổi.`,
  removed: (path: string) => `Đã xóa ${path} vì không còn dùng.`,
  written: (path: string) => `Đã ghi ${path}.`,
  created: (path: string) => `Đã tạo ${path}. Điền vào, rồi chạy: npx catalogue check ${path}`,
  formatted: (count: number) => `Đã định dạng ${count} tệp.`,
  notCanonical: (paths: readonly string[]) =>
    `Gợi ý: ${list(paths)} chưa theo định dạng chuẩn; không phải lỗi. Viết lại bằng: npx catalogue fmt ${paths.join(" ")}`,
  needsFormat: (count: number) => `${count} tệp chưa theo định dạng chuẩn; chạy: npx catalogue fmt`,
  pinned: (count: number) => `Giữ nguyên ${count} phiếu đã tổng hợp hoặc đã xem khi quyết định.`,
  unformattable: (path: string, why: string) => `${path}: không định dạng được (${why})`,
};
