/** Vietnamese words of the open data page. */

import { LANGS, MAIN_LANG, otherLangs } from "../../../scripts/text/languages.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import { TERMS } from "../../../scripts/words/terms.ts";
import { nameWords } from "../../../scripts/words/words.ts";
import { pathIn, type SitePath, to } from "../../routes.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];
/** The address in each language, where there are several. */
const inLanguages = (path: SitePath): string =>
  [path, ...otherLangs(MAIN_LANG).map((other) => `bản ${lowerFirst(nameWords[lang].languages[other])} ở ${pathIn(other, path)}`)].join(
    ", ",
  );
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
  fields: `Tệp của từng hồ sơ tách nội dung được ghi (data) khỏi nội dung được tính ra (derived). Ngày có dạng NĂM-THÁNG-NGÀY, hoặc NĂM-THÁNG hay NĂM khi nguồn chỉ nêu đến tháng hay năm; chữ cho người đọc có dạng ${TEXT}; thiếu một trường nghĩa là chưa có nguồn.`,
  field: "Trường",
  meaning: "Ý nghĩa",
  csvColumns: "Các cột của tệp CSV",
  columns: "Các cột của từng bảng, tên cột là đường dẫn của cùng giá trị trong JSON; bên cạnh mã là tên của mã theo từng ngôn ngữ:",
  csvHelp: `CSV là UTF-8 có BOM, dấu phân cách là dấu phẩy. Excel bản tiếng Việt có thể dồn mọi thứ vào một cột: khi đó dùng Dữ liệu → Từ ${t.document}/CSV. Ô bắt đầu bằng dấu mà bảng tính coi là công thức được thêm dấu nháy đơn (') phía trước; bản gốc nằm trong JSON.`,
  schemasTitle: "Lược đồ",
  schemas: `JSON Schema (draft-07) của các tệp dữ liệu, mọi đề xuất được kiểm tra theo các lược đồ này. Bản dành cho người đọc dữ liệu để mở: mã nêu ở examples là các mã hiện có, trường và mã có thể được thêm. Phần data trong tệp JSON của một ${t.thing} hay bộ tiêu chí theo đúng lược đồ ghi ở schema.`,
  versionTitle: "Phiên bản",
  version: "Phiên bản hiện nay là {version}, ghi ở schemaVersion trong mọi tệp JSON dưới /api/v1/.",
  promise:
    "Trong /api/v1/ chỉ thêm trường mới và giá trị mới, không bỏ và không đổi ý nghĩa trường đã có; cần bỏ qua trường chưa biết. Thay đổi không tương thích sẽ ở /api/v2/, đặt cạnh bản cũ. Mã của hồ sơ (id) không đổi và không dùng lại.",
  lifetime:
    "Khi có /api/v2/, /api/v1/ vẫn được cập nhật ít nhất 24 tháng, ngày dừng được báo trước ở trang này và trong status.json. Dạng tệp CSV cũng theo cam kết này: cột mới chỉ thêm ở cuối, cần đọc cột theo tên.",
  apiDescription: "Tệp tĩnh, cập nhật hằng ngày.",
  harvestTitle: "Giữ bản sao",
  /** What those who take the data again and again may rely on. */
  harvest: [
    "changes.json nêu mọi hồ sơ và mã băm của hồ sơ, dù thay đổi đến từ đâu: một commit, thời gian trôi qua, một lần biểu quyết, hay hồ sơ khác được đếm trong đó. Hồ sơ có mã băm khác bản sao thì lấy lại; hồ sơ không còn được nêu thì bỏ. Nếu build giống lần trước thì không có gì thay đổi.",
    "Mỗi tệp nói về cả một bản dựng đều ghi tên bản đó ở build (ngày và mã băm của nội dung): các danh sách, thống kê, status.json, changes.json; trong DCAT là phiên bản (version). Tệp của một hồ sơ không ghi build, để giữ nguyên từng byte khi hồ sơ không đổi: tệp thuộc mọi bản mà changes.json có mã băm đó. SHA-256 của mọi tệp khác dưới /api/v1/ (bảng CSV, tệp Excel, DCAT, OpenAPI, chương trình) ở mục files trong changes.json; của tài liệu OSCAL ở oscal.json.",
    'Mã băm của hồ sơ là SHA-256 của nội dung tệp tính đến trước ,"hash": cuối cùng, thêm dấu đóng ngoặc }; tệp kết thúc bằng chính mã đó, dấu ngoặc và một dấu xuống dòng. So mã băm sau mỗi lần tải: nếu khác thì bộ nhớ đệm đã trả tệp của một bản khác.',
    "Khi hồ sơ đổi mã, moved nêu mã cũ và mã mới; hồ sơ ở mã cũ không còn, trang cũ dẫn đến trang mới. Mã không được dùng lại.",
    "Bộ nhớ đệm giữ tệp bao lâu, trang web khác có đọc được bằng mã chạy trong trình duyệt hay không (CORS) là do nơi đặt trang: trên GitHub Pages, kho không đặt được hai điều này, và tài liệu của GitHub không cam kết. Mỗi tệp được giữ riêng, nên có lúc có thể nhận lẫn tệp của hai bản. Chỉ dùng khi mọi mã băm đều khớp; nếu chưa, hỏi lại với ?build=<build> sau địa chỉ, hoặc sau mười phút. Hai chương trình bên dưới làm đúng như vậy và được kiểm thử với trường hợp này.",
    "Trường, mã và tệp có thể được thêm bất cứ lúc nào trong một phiên bản; chương trình đọc dữ liệu cần bỏ qua những gì chưa biết.",
  ],
  examplesTitle: "Ví dụ",

  /** What each file holds. */
  files: {
    platforms: `Mọi ${t.thing}, mỗi ${t.thing} một dòng tóm tắt.`,
    platform: `Toàn bộ một ${t.thing}: dữ liệu, mô tả, kế hoạch, từng lần đánh giá với kết quả và lý do.`,
    workbook: "Mọi bảng trong một tệp Excel, mỗi bảng một trang tính, ba trang đầu cho biết trang tính và cột nào là gì.",
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
      "Tên theo từng ngôn ngữ của mọi mã trong dữ liệu, mỗi mã một dòng, theo từng danh sách mã; danh sách nào cũng có thể thêm mã mới.",
    codes: "Bảng mã trên ở dạng JSON.",
    eventsCsv: `Mọi sự kiện của mọi ${t.thing}, mỗi sự kiện một dòng, với ${t.document}.`,
    usageCsv: `Mọi số liệu sử dụng của mọi ${t.thing}, mỗi số liệu một dòng, với thời điểm và nguồn.`,
    plansCsv: `Mọi nhiệm vụ của mọi kế hoạch, mỗi nhiệm vụ một dòng, với ${t.document} của kế hoạch.`,
    waiversCsv: `Mọi lần miễn tiêu chí có thời hạn của mọi ${t.thing}, mỗi lần một dòng.`,
    resultsCsv: "Kết quả từng tiêu chí của mọi lần đánh giá, mỗi kết quả một dòng, kèm lý do.",
    assessmentsCsv: "Mọi lần đánh giá, mỗi lần một dòng: ai đánh giá, khi nào, theo bộ tiêu chí nào, kết luận.",
    listsCsv: `Mọi ${t.list}, mỗi ${t.thing} đã biết tên một dòng, ghi rõ thuộc ${t.list} nào.`,
    commentsCsv:
      "Mọi ý kiến góp ý cho dự thảo bộ tiêu chí, mỗi ý kiến một dòng, kèm nội dung tiếp thu, giải trình; nơi không có góp ý cũng một dòng.",
    decisionsCsv: "Mọi biểu quyết ghi nhận trong sổ, mỗi biên bản một dòng.",
    lines: `JSON Lines: mỗi dòng là toàn bộ một ${t.thing}; mỗi danh sách khác cũng có một tệp như thế.`,
    listTable: `Các ${t.thing} đã biết tên của một ${t.list}, theo nhóm và số thứ tự; số lượng chính thức của mọi ${t.list} ở /api/v1/statistics/lists.csv. Tên, ${t.owner} và tình trạng là hiện nay; group, item, lead, operation, confidence, nameOnList (tên tại thời điểm đó) là theo ${t.list}; counted là false ở dòng chưa kiểm chứng, không tính vào số đã biết tên.`,
    yearCounts: `Các số của báo cáo một năm, toàn bộ và theo ${t.owner}: việc trong năm (acts; việc không tính ở notCounted; khung và bộ tiêu chí ở criteria; số lần đánh giá có tiêu chí được miễn ngày đó ở waived), tình trạng cuối năm bên cạnh năm trước (statuses), bước kết thúc trong năm và trung vị số ngày (steps), nội dung chưa có nguồn (missing). Mỗi số là số dòng trong bảng CSV của năm đó.`,
    yearTable: `Mọi dòng của báo cáo một năm, theo section: việc trong năm (act), tình trạng cuối năm (status; quá hạn đánh giá lại ở overdue, nội dung chưa có nguồn ở missing), bước kết thúc trong năm (step), số liệu sử dụng (usage), khung và bộ tiêu chí được lấy ý kiến, ban hành (criteria; mã ở cột criteria, whose là nơi ban hành). waived là mã các tiêu chí chưa đạt được miễn vào ngày đánh giá. counted là false ở việc không tính; whose là ${t.owner} tại thời điểm đó, của lần thay đổi thì cả hai bên.`,
    annexTable: `Phụ lục của một ${t.owner}: tên, ${t.owner}, mô tả ngắn gọn, đơn vị đầu mối của từng ${t.thing}, để gửi kèm ${t.document}.`,
    commentsTable: `Bảng tổng hợp, tiếp thu, giải trình ý kiến góp ý cho dự thảo của một bộ tiêu chí, mỗi ý kiến một dòng; không có khi không lấy ý kiến.`,
    statistics: `Mọi số liệu của trang Thống kê; mỗi biểu đồ một bảng ở /api/v1/statistics/<name>.csv. steps.csv có đủ mọi việc được đếm; trang chỉ nêu việc có số mục (cột item). years.csv: platforms là số lần đầu thấy trong các tên đã biết, missingNames là số tên chưa biết của các ${t.list} ban hành trong năm.`,
    oscal: `Tiêu chí và đánh giá theo OSCAL (NIST, phiên bản 1.2.1): khung là catalog, bộ tiêu chí là profile, đánh giá là assessment-results, nội dung còn thiếu là POA&M; tệp này nêu địa chỉ của từng tệp.`,
    dcat: "Mô tả bộ dữ liệu theo DCAT-AP 3 cho các cổng dữ liệu; cùng nội dung dạng Turtle ở /api/v1/catalogue.ttl.",
    openApi: "Mô tả API theo OpenAPI 3.1.",
    status:
      "Phiên bản và ngày dừng (ends, nếu đã định), ngày cập nhật, phiên bản mã nguồn, số hồ sơ, hash của mọi hồ sơ: để biết dữ liệu có còn được cập nhật và có thay đổi hay không.",
    badge: `Huy hiệu của một ${t.thing} (ảnh SVG); thẻ nhúng ở ${inLanguages(to("card", { id: "<id>" }))}. Mã để chép có ở trang của ${t.thing}.`,
    changes:
      "Cần lấy gì: mã băm của mọi hồ sơ và mọi tệp khác dưới /api/v1/ của bản này, hồ sơ nào đổi mã (xem bên dưới); kèm từng phiên bản (commit) của dữ liệu, mới nhất trước, đủ từng năm ở /api/v1/changes/<year>.json.",
    harvestPython: "Chương trình Python giữ một bản sao của mọi hồ sơ (xem bên dưới).",
    harvestJavaScript:
      "Chương trình tương tự bằng JavaScript, chạy trên Node.js; chỉ giữ tệp văn bản (JSON, CSV…), không giữ bảng tính XLSX.",
    feed: `Nguồn tin Atom về các thay đổi: ${inLanguages(to("feed"))}.`,
  },
  oscal: { noPlan: "Không có kế hoạch đánh giá được công bố; đây là bộ tiêu chí được dùng." },
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
    harvest:
      "Giữ một bản sao của mọi hồ sơ: tải chương trình một lần, sau đó mỗi ngày chạy dòng thứ hai. Chương trình chỉ lấy hồ sơ đã thay đổi.",
    r: `R: số ${t.thing} ở từng tình trạng.`,
  },
};

export type DataWords = typeof data;
