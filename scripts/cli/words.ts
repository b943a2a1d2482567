/** What the commands say, in both languages. */
import type { Lang } from "../text/text.ts";

const list = (items: readonly string[]): string => items.join(", ");

const vi = {
  help: `Danh mục nền tảng số quốc gia

Dùng: npx catalogue <lệnh> [tuỳ chọn]

  check [TỆP…] [--base REF] [--format text|json|github]   kiểm mọi tệp, hoặc chỉ các tệp nêu tên
  score [MÃ…] [--format text|json]                chấm theo bộ tiêu chí: giai đoạn, kết quả, còn thiếu gì
  impact --base REF [--format text|json]          thay đổi gì so với REF, nền tảng nào được hay mất gì
  build [--out THƯ-MỤC] [--base-url URL] [--path-prefix /x/]   kiểm, dựng trang và dữ liệu mở
  serve [--port SỐ]                               dựng, phục vụ và dựng lại khi tệp đổi
  new platform|plan|assessment|criteria MÃ        tạo tệp để điền
  fmt [TỆP…] [--check]                            xếp khoá theo thứ tự chuẩn, giữ chú thích
  github report|comment|record|intake|proposals|summary|owners|forms   việc của bot trên GitHub; --dry chỉ in ra, không gửi

Mọi lệnh nhận --data THƯ-MỤC (chứa platforms/ và criteria/), --lang vi|en, --today NĂM-THÁNG-NGÀY.
Mã thoát: 0 tốt (có thể có cảnh báo) · 1 có lỗi · 2 gọi sai hoặc không đọc được thư mục.
`,
  unknownCommand: (name: string, known: readonly string[]) => `Không có lệnh «${name}». Các lệnh: ${list(known)}. Xem: npx catalogue help`,
  unknownOption: (name: string, known: readonly string[], near?: string) =>
    `Không có tuỳ chọn «--${name}».${near ? ` Có phải là --${near}?` : ` Các tuỳ chọn: ${list(known.map((one) => `--${one}`))}.`}`,
  optionValue: (detail: string) => `Tuỳ chọn có giá trị không hợp lệ: ${detail}`,
  choice: (option: string, value: string, choices: readonly string[]) =>
    `${option} không có giá trị «${value}». Chọn một trong: ${list(choices)}.`,
  badDate: (option: string, value: string) => `${option} «${value}» không phải là ngày dạng NĂM-THÁNG-NGÀY.`,
  badNumber: (option: string, value: string) => `${option} «${value}» không phải là số cổng từ 0 đến 65535.`,
  badUrl: (option: string, value: string) => `${option} «${value}» không phải là địa chỉ http(s).`,
  badPrefix: (value: string) => `--path-prefix «${value}» phải bắt đầu và kết thúc bằng dấu /, ví dụ /danh-muc/.`,
  argumentCount: (name: string, count: number) => `Lệnh «${name}» không nhận ${count} đối số. Xem: npx catalogue help`,
  unreadableRoot: (root: string, reason: string) =>
    `Không đọc được «${root}» (${reason}). Cần một thư mục có platforms/ và criteria/; nêu bằng --data THƯ-MỤC.`,
  pathOutside: (path: string) => `«${path}» không nằm trong platforms/ hay criteria/ của thư mục dữ liệu.`,
  pathMissing: (path: string) => `Không có tệp «${path}».`,
  outUnsafe: (path: string) =>
    `Không dựng vào «${path}»: thư mục này chứa dữ liệu nguồn hoặc không phải do danh mục dựng ra. Chọn thư mục khác bằng --out.`,
  baseIsWhole: "--base so toàn bộ dữ liệu; không nêu tệp cùng với --base.",
  needsBase: "Nêu điểm so sánh bằng --base, ví dụ --base main.",
  needsSettings: "Không đọc được platforms/_registers/settings.yml ở một trong hai phía.",
  unknownRef: (ref: string) => `Không có nhánh hay commit «${ref}» trong kho này.`,
  unknownPlatform: (id: string, near?: string) => `Không có nền tảng «${id}».${near ? ` Có phải là «${near}»?` : ""}`,
  unknownSet: (id: string, near?: string) => `Không có bộ tiêu chí «${id}».${near ? ` Có phải là «${near}»?` : ""}`,
  checked: (files: number, errors: number, warnings: number) => `Đã kiểm ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`,
  focused: "Chỉ kiểm các tệp nêu tên; kiểm toàn bộ còn so tên với mọi nền tảng khác: npx catalogue check",
  refusedBuild: (errors: number) => `Không dựng trang: dữ liệu còn ${errors} lỗi. Sửa rồi chạy lại.`,
  refusedScore: (errors: number) => `Dữ liệu còn ${errors} lỗi, kết quả dưới đây có thể thiếu. Xem: npx catalogue check`,
  building: (platforms: number) => `Đang dựng trang cho ${platforms} nền tảng…`,
  built: (pages: number, out: string) => `Đã dựng ${pages} tệp vào ${out}.`,
  shallow: "Bản sao Git này không có đủ lịch sử; các trang lịch sử nói rõ điều đó. Lấy đủ bằng: git fetch --unshallow",
  noHistory: (detail: string) => `Không đọc được lịch sử từ Git (${detail}); trang dựng không có lịch sử.`,
  serving: (url: string) => `Đang phục vụ tại ${url} — sửa tệp thì trang tự dựng lại; dừng bằng Ctrl+C.`,
  rebuilt: "Đã dựng lại.",
  exists: (path: string) => `Đã có «${path}»; không ghi đè.`,
  badId: (id: string, near: string) =>
    `«${id}» không dùng làm mã được: dùng chữ thường không dấu, số và gạch nối${near ? `, ví dụ «${near}»` : ""}.`,
  newKind: (kind: string, kinds: readonly string[]) => `Không tạo được «${kind}». Chọn một trong: ${list(kinds)}.`,
  needsCriteria: (id: string) =>
    `Nền tảng «${id}» chưa nêu bộ tiêu chí (criteria) đọc được; ghi vào platform.md trước, hoặc dùng --criteria MÃ.`,
  needsRepository: "Đặt biến môi trường GITHUB_REPOSITORY dạng CHỦ/KHO.",
  needsPull: "Nêu số yêu cầu bằng --pull hoặc biến môi trường PULL_NUMBER.",
  badProposals: (path: string, detail: string) => `Không đọc được «${path}» (${detail}). Làm lại bằng: npx catalogue github proposals`,
  needsIssue: "Nêu số vấn đề bằng --issue hoặc biến môi trường ISSUE_NUMBER.",
  badPull: (text: string) => `«${text}» không phải là số của một yêu cầu hay vấn đề.`,
  noPull: (head: string) => `Không có yêu cầu đang mở nào từ «${head}» ở commit này.`,
  stale: (path: string, task: string) => `${path} đã cũ. Chạy: npx catalogue github ${task}`,
  current: (path: string) => `${path} không cũ.`,
  created: (path: string) => `Đã tạo ${path}. Điền vào, rồi chạy: npx catalogue check ${path}`,
  formatted: (count: number) => `Đã định dạng ${count} tệp.`,
  needsFormat: (count: number) => `${count} tệp chưa theo định dạng chuẩn; chạy: npx catalogue fmt`,
  unformattable: (path: string, why: string) => `${path}: không định dạng được (${why})`,
};

const en: typeof vi = {
  help: `Catalogue of national digital platforms

Usage: npx catalogue <command> [options]

  check [PATH…] [--base REF] [--format text|json|github]   check all files, or only those named
  score [ID…] [--format text|json]                score by criteria set: stage, outcome, what is missing
  impact --base REF [--format text|json]          what changes against REF, and who gains or loses
  build [--out DIR] [--base-url URL] [--path-prefix /x/]   check, then build the site and the open data
  serve [--port N]                                build, serve, and build again when a file changes
  new platform|plan|assessment|criteria ID        make a file to fill in
  fmt [PATH…] [--check]                           canonical key order, comments kept
  github report|comment|record|intake|proposals|summary|owners|forms   the bot's work on GitHub; --dry prints it and sends nothing

Every command takes --data DIR (holding platforms/ and criteria/), --lang vi|en, --today YYYY-MM-DD.
Exit code: 0 fine (warnings allowed) · 1 problems · 2 wrong usage or unreadable root.
`,
  unknownCommand: (name, known) => `There is no command “${name}”. Commands: ${list(known)}. See: npx catalogue help`,
  unknownOption: (name, known, near) =>
    `There is no option “--${name}”.${near ? ` Did you mean --${near}?` : ` Options: ${list(known.map((one) => `--${one}`))}.`}`,
  optionValue: (detail) => `An option has a bad value: ${detail}`,
  choice: (option, value, choices) => `${option} has no value “${value}”. Choose one of: ${list(choices)}.`,
  badDate: (option, value) => `${option} “${value}” is not a day written YYYY-MM-DD.`,
  badNumber: (option, value) => `${option} “${value}” is not a port from 0 to 65535.`,
  badUrl: (option, value) => `${option} “${value}” is not an http(s) address.`,
  badPrefix: (value) => `--path-prefix “${value}” must start and end with a slash, such as /catalogue/.`,
  argumentCount: (name, count) => `The command “${name}” does not take ${count} arguments. See: npx catalogue help`,
  unreadableRoot: (root, reason) =>
    `Can not read “${root}” (${reason}). A folder with platforms/ and criteria/ is needed; name it with --data DIR.`,
  pathOutside: (path) => `“${path}” is not in platforms/ or criteria/ of the data root.`,
  pathMissing: (path) => `There is no file “${path}”.`,
  outUnsafe: (path) =>
    `Will not build into “${path}”: it holds source data or was not built by this catalogue. Choose another folder with --out.`,
  baseIsWhole: "--base compares the whole data; do not name files with --base.",
  needsBase: "Name what to compare with by --base, such as --base main.",
  needsSettings: "platforms/_registers/settings.yml can not be read on one of the two sides.",
  unknownRef: (ref) => `There is no branch or commit “${ref}” in this repository.`,
  unknownPlatform: (id, near) => `There is no platform “${id}”.${near ? ` Did you mean “${near}”?` : ""}`,
  unknownSet: (id, near) => `There is no criteria set “${id}”.${near ? ` Did you mean “${near}”?` : ""}`,
  checked: (files, errors, warnings) =>
    `Checked ${files} ${files === 1 ? "file" : "files"}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  focused: "Only the named files were checked; the whole check also compares names with all other platforms: npx catalogue check",
  refusedBuild: (errors) =>
    `The site was not built: the data has ${errors} ${errors === 1 ? "error" : "errors"}. Mend them and run it again.`,
  refusedScore: (errors) =>
    `The data has ${errors} ${errors === 1 ? "error" : "errors"}; the results below may be incomplete. See: npx catalogue check`,
  building: (platforms) => `Building the site for ${platforms} ${platforms === 1 ? "platform" : "platforms"}…`,
  built: (pages, out) => `Built ${pages} files into ${out}.`,
  shallow: "This Git clone does not hold the whole history; the history pages say so. Fetch it by: git fetch --unshallow",
  noHistory: (detail) => `The history can not be read from Git (${detail}); the site is built without it.`,
  serving: (url) => `Serving at ${url} — pages are built again when a file changes; stop with Ctrl+C.`,
  rebuilt: "Built again.",
  exists: (path) => `“${path}” is there already; it was not overwritten.`,
  badId: (id, near) =>
    `“${id}” can not be an id: use lowercase letters without accents, digits and hyphens${near ? `, such as “${near}”` : ""}.`,
  newKind: (kind, kinds) => `Can not make a “${kind}”. Choose one of: ${list(kinds)}.`,
  needsCriteria: (id) => `The platform “${id}” names no readable criteria set; write it in platform.md first, or use --criteria ID.`,
  needsRepository: "Set the environment variable GITHUB_REPOSITORY to OWNER/REPOSITORY.",
  needsPull: "Name the pull request with --pull or the environment variable PULL_NUMBER.",
  badProposals: (path, detail) => `“${path}” can not be read (${detail}). Make it again by: npx catalogue github proposals`,
  needsIssue: "Name the issue with --issue or the environment variable ISSUE_NUMBER.",
  badPull: (text) => `“${text}” is no number of a pull request or issue.`,
  noPull: (head) => `No pull request is open from “${head}” at this commit.`,
  stale: (path, task) => `${path} is stale. Run: npx catalogue github ${task}`,
  current: (path) => `${path} is current.`,
  created: (path) => `Made ${path}. Fill it in, then run: npx catalogue check ${path}`,
  formatted: (count) => `Formatted ${count} ${count === 1 ? "file" : "files"}.`,
  needsFormat: (count) => `${count} ${count === 1 ? "file is" : "files are"} not in canonical form; run: npx catalogue fmt`,
  unformattable: (path, why) => `${path}: can not be formatted (${why})`,
};

/** Sentences by language. */
export const words: Record<Lang, typeof vi> = { vi, en };
