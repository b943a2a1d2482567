/** Vietnamese words of the open data page. */

import { LANGS, MAIN_LANG, otherLangs } from "../../../scripts/text/languages.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { pathIn, type SitePath, to } from "../../routes.ts";

const t = TERMS.vi;
/** The address in each language, where there are several. */
const inLanguages = (path: SitePath): string =>
  [path, ...otherLangs(MAIN_LANG).map((other) => `bản ${lowerFirst(nameWords.vi.languages[other])} ở ${pathIn(other, path)}`)].join(", ");
const TEXT = `{ ${LANGS.join(", ")} }${otherLangs(MAIN_LANG)
  .map((other) => `, thiếu ${other} nghĩa là chưa dịch`)
  .join("")}`;
export const data = {
  intro:
    "Mọi thông tin trên trang này đều có ở dạng dữ liệu mở, không cần đăng ký, không cần khóa truy cập, được cập nhật mỗi khi dữ liệu thay đổi.",
  licenceTitle: "Giấy phép",
  licence: "Dữ liệu được sử dụng lại theo",
  licenceCredit: "Khi sử dụng lại, vui lòng ghi tên trang, địa chỉ và ngày cập nhật (generated).",
  filesTitle: "Các tệp",
  filesTable: "Bảng các tệp",
  fieldsTable: "Bảng các trường",
  columnsTable: "Bảng các cột của {file}",
  file: "Tệp",
  content: "Nội dung",
  fieldsTitle: "Các trường",
  fields: `Tệp của từng hồ sơ tách nội dung được ghi (data) khỏi nội dung được tính ra (derived). Ngày có dạng NĂM-THÁNG-NGÀY; chữ cho người đọc có dạng ${TEXT}; thiếu một trường nghĩa là chưa có nguồn.`,
  field: "Trường",
  meaning: "Ý nghĩa",
  csvColumns: "Các cột của tệp CSV",
  columns: "Các cột của từng bảng, tên cột là đường dẫn của cùng giá trị trong JSON; bên cạnh mã là tên của mã theo từng ngôn ngữ:",
  csvHelp: `CSV là UTF-8 có BOM, dấu phân cách là dấu phẩy. Excel bản tiếng Việt có thể dồn mọi thứ vào một cột: khi đó dùng Dữ liệu → Từ ${t.document}/CSV. Ô bắt đầu bằng dấu mà bảng tính coi là công thức được thêm dấu nháy đơn (') phía trước; bản gốc nằm trong JSON.`,
  schemasTitle: "Lược đồ",
  schemas: `JSON Schema (draft-07) của các tệp dữ liệu, cũng là lược đồ mà mọi đề xuất được kiểm tra theo. Phần data trong tệp JSON của một ${t.thing} hay bộ tiêu chí theo đúng lược đồ ghi ở schema.`,
  versionTitle: "Phiên bản",
  version: "Phiên bản hiện nay là {version}, ghi ở schemaVersion trong mọi tệp JSON dưới /api/v1/.",
  promise:
    "Trong /api/v1/ chỉ thêm trường mới và giá trị mới, không bỏ và không đổi ý nghĩa trường đã có; cần bỏ qua trường chưa biết. Thay đổi không tương thích sẽ ở /api/v2/, đặt cạnh bản cũ. Mã của hồ sơ (id) không đổi và không dùng lại.",
  lifetime:
    "Khi có /api/v2/, /api/v1/ vẫn được cập nhật ít nhất 24 tháng, ngày dừng được báo trước ở trang này và trong status.json. Dạng tệp CSV cũng theo cam kết này: cột mới chỉ thêm ở cuối, cần đọc cột theo tên.",
  apiDescription: "Tệp tĩnh, cập nhật hằng ngày.",
  examplesTitle: "Ví dụ",

  /** What each file holds. */
  files: {
    platforms: `Mọi ${t.thing}, mỗi ${t.thing} một dòng tóm tắt.`,
    platform: `Toàn bộ một ${t.thing}: dữ liệu, mô tả, kế hoạch, từng lần đánh giá với kết quả và lý do.`,
    platformsCsv: `Bảng mọi ${t.thing}, cho phần mềm bảng tính.`,
    criteriaCsv: "Bảng tiêu chí, mỗi tiêu chí một dòng, kèm bộ tiêu chí của nó.",
    agenciesCsv: `Bảng ${t.agency}.`,
    documentsCsv: `Bảng ${t.document}.`,
    domainsCsv: "Bảng lĩnh vực.",
    criteria: "Khung và bộ tiêu chí; chi tiết ở /api/v1/criteria/<id>.json.",
    agencies: `${t.Agency}; chi tiết ở /api/v1/agencies/<id>.json.`,
    documents: `${t.Document}; chi tiết ở /api/v1/documents/<id>.json.`,
    domains: "Lĩnh vực: mã, tên, mô tả; chi tiết ở /api/v1/domains/<id>.json.",
    codesCsv:
      "Tên tiếng Việt và tiếng Anh của mọi mã trong dữ liệu, mỗi mã một dòng, theo từng danh sách mã; danh sách nào có thể thêm mã mới.",
    codes: "Bảng mã trên ở dạng JSON.",
    eventsCsv: `Mọi sự kiện của mọi ${t.thing}, mỗi sự kiện một dòng, với ${t.document}.`,
    usageCsv: `Mọi số liệu sử dụng của mọi ${t.thing}, mỗi số liệu một dòng, với thời điểm và nguồn.`,
    resultsCsv: "Kết quả từng tiêu chí của mọi lần đánh giá, mỗi kết quả một dòng, kèm lý do.",
    assessmentsCsv: "Mọi lần đánh giá, mỗi lần một dòng: ai đánh giá, khi nào, theo bộ tiêu chí nào, kết luận.",
    listsCsv: `Mọi ${t.list}, mỗi ${t.thing} đã biết tên một dòng, ghi rõ thuộc ${t.list} nào.`,
    decisionsCsv: "Mọi biểu quyết ghi nhận trong sổ, mỗi biên bản một dòng.",
    lines: `JSON Lines: mỗi dòng là toàn bộ một ${t.thing}; mỗi danh sách khác cũng có một tệp như thế.`,
    listTable: `Các ${t.thing} đã biết tên của một ${t.list}, theo nhóm và số thứ tự; số lượng chính thức của mọi ${t.list} ở /api/v1/statistics/lists.csv. Tên, ${t.owner} và tình trạng là hiện nay; group, item, lead, operation, confidence, nameOnList (tên tại thời điểm đó) là theo ${t.list}; counted là false ở dòng chưa kiểm chứng, không tính vào số đã biết tên.`,
    annexTable: `Phụ lục của một ${t.owner}: tên, ${t.owner}, mô tả ngắn gọn, đơn vị đầu mối của từng ${t.thing}, để gửi kèm ${t.document}.`,
    statistics: `Mọi số liệu của trang Thống kê; mỗi biểu đồ một bảng ở /api/v1/statistics/<name>.csv. steps.csv có đủ mọi việc được đếm; trang chỉ nêu việc có số mục (cột item). years.csv: platforms là số lần đầu thấy trong các tên đã biết, missingNames là số tên chưa biết của các ${t.list} ban hành trong năm.`,
    oscal: `Tiêu chí và đánh giá theo OSCAL (NIST, phiên bản 1.2.1): khung là catalog, bộ tiêu chí là profile, đánh giá là assessment-results, nội dung còn thiếu là POA&M; tệp này nêu địa chỉ của từng tệp.`,
    dcat: "Mô tả bộ dữ liệu theo DCAT-AP 3 cho các cổng dữ liệu; cùng nội dung dạng Turtle ở /api/v1/catalogue.ttl.",
    openApi: "Mô tả API theo OpenAPI 3.1.",
    status:
      "Phiên bản và ngày dừng (ends, nếu đã định), ngày cập nhật, phiên bản mã nguồn, số hồ sơ, hash của mọi hồ sơ: để biết dữ liệu có còn được cập nhật và có thay đổi hay không.",
    badge: `Huy hiệu của một ${t.thing} (ảnh SVG); thẻ nhúng ở ${inLanguages(to("card", { id: "<id>" }))}. Mã để chép có ở trang của ${t.thing}.`,
    changes:
      "Hồ sơ nào được thêm, sửa, đổi mã hay xóa ở từng commit, mới nhất trước: giữ lại commit ở status.json, lần sau đọc từ trên xuống đến commit đó rồi chỉ lấy những hồ sơ được nêu. Cả năm ở /api/v1/changes/<năm>.json.",
    feed: `Nguồn tin Atom về các thay đổi: ${inLanguages(to("feed"))}.`,
  },
  oscal: { link: "Dữ liệu theo OSCAL (NIST)", noPlan: "Không có kế hoạch đánh giá được công bố; đây là bộ tiêu chí được dùng." },
  /** What the examples do. */
  examples: {
    status: "Trang được cập nhật khi nào, có bao nhiêu hồ sơ:",
    one: `Toàn bộ một ${t.thing}, trình bày dễ đọc:`,
    csv: `Tải bảng mọi ${t.thing} về máy:`,
    sheets: "Google Sheets: dán công thức này vào ô A1, bảng tự cập nhật.",
    excel:
      "Excel: Dữ liệu → Lấy dữ liệu → Truy vấn trống → Trình soạn thảo nâng cao, dán đoạn sau (hoặc Dữ liệu → Từ web rồi dán địa chỉ tệp CSV).",
    calc: "LibreOffice Calc: Trang tính → Liên kết đến dữ liệu ngoài, dán địa chỉ này; chọn UTF-8 và dấu phẩy.",
    python: `Python, chỉ thư viện chuẩn: mã, tình trạng và tên của mọi ${t.thing}.`,
    harvest: "Python: chỉ lấy hồ sơ mới hoặc đã thay đổi từ lần trước, theo hash. Chạy lần thứ hai thì không còn gì mới.",
    r: `R: số ${t.thing} ở từng tình trạng.`,
  },
};

export type DataWords = typeof data;
