/** What people type, read as what they mean; what could be two things is read as none, or as both. */

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readLine } from "../../scripts/authoring/intake/read-lines.ts";
import { mayBePersonal } from "../../scripts/text/plain-text.ts";
import { plainAddress } from "../../scripts/text/typed/addresses.ts";
import { isBlankAnswer } from "../../scripts/text/typed/answers.ts";
import { looksLikeDay, monthFirst, readDate, readPartDate, readPeriod, severalDates } from "../../scripts/text/typed/dates.ts";
import { isOtherCalendar, monthInFigures } from "../../scripts/text/typed/day-words.ts";
import { readDocument, readDocumentNumber, readShortNumber } from "../../scripts/text/typed/document-numbers.ts";
import { numberReadings, readNumber } from "../../scripts/text/typed/numbers.ts";
import { withoutPersonal } from "../../scripts/text/typed/personal.ts";
import { isShortened, readRange } from "../../scripts/text/typed/ranges.ts";
import { withTables } from "../../scripts/text/typed/tables.ts";
import { readText } from "../../scripts/text/typed/words.ts";

test.each([
  ["16/1/2026", "2026-01-16"],
  ["16-01-2026", "2026-01-16"],
  ["16.1.2026", "2026-01-16"],
  ["ngày 16 tháng 1 năm 2026", "2026-01-16"],
  ["Ngày 16/01/2026", "2026-01-16"],
  ["2026-1-16", "2026-01-16"],
  ["31/2/2026", undefined],
  ["1/2026", undefined],
  ["16/1/26", "2026-01-16"],
])("the day %s", (text, date) => expect(readDate(text)).toBe(date));

test.each([
  ["1.000.000", 1_000_000],
  ["1 000 000", 1_000_000],
  ["1,000,000", 1_000_000],
  ["1,5 triệu", 1_500_000],
  ["1.5 triệu", 1_500_000],
  ["67 triệu tài khoản", 67_000_000],
  ["hơn 67 triệu tài khoản", 67_000_000],
  ["67 triệu lượt", 67_000_000],
  ["2.300 giao dịch", 2_300],
  ["600 nghìn người", 600_000],
  ["67tr", 67_000_000],
  ["1,5 tr", 1_500_000],
  ["6,05 nghìn tỷ đồng", 6_050_000_000_000],
  ["5.000 người dùng", 5_000],
  ["67 triệu con", undefined],
  ["67 trieuu", undefined],
  ["người", undefined],
  ["67 triệu", 67_000_000],
  ["2,35 tỷ", 2_350_000_000],
  ["12 nghìn", 12_000],
  ["1.500", 1_500],
  ["1,5", 1.5],
  ["1.234,56", 1_234.56],
  ["1,500", undefined],
  ["nhiều", undefined],
  ["53 %", 53],
])("the number %s", (text, value) => expect(readNumber(text)?.value).toBe(value));

test.each([
  ["T6/2023", "2023-06"],
  ["t6.2023", "2023-06"],
  ["tháng 6/2023", "2023-06"],
  ["đầu tháng 6 năm 2023", "2023-06"],
  ["giữa năm 2023", "2023"],
  ["cuối năm 2023", "2023"],
  ["quý II/2023", undefined],
  ["năm 2023", "2023"],
  ["16/6/2023", "2023-06-16"],
  ["quý V/2023", undefined],
  ["13/2023", undefined],
])("the day, month or year %s", (text, date) => expect(readPartDate(text)).toBe(date));

test("about how many", () => {
  const hedges = { over: ["hơn 67 triệu tài khoản", "Trên 5.000", "67 triệu+", "> 67 triệu"], under: ["gần 5.000", "nearly 5 million"] };
  const cases = { ...hedges, about: ["khoảng 5.000", "ước đạt 5 tỷ đồng", "~5.000"], undefined: ["5.000"] };
  for (const [hedge, texts] of Object.entries(cases))
    expect(
      texts.map((text) => String(readNumber(text)?.hedge)),
      hedge,
    ).toEqual(texts.map(() => hedge));
});

test.each([
  ["186 / QĐ - BTTTT", "186/QĐ-BTTTT"],
  ["Công văn số 77/BCP-CĐS", "77/BCP-CĐS"],
  ["Số: 42/2022/NĐ-CP", "42/2022/NĐ-CP"],
])("the document %s", (text, number) => expect(readDocumentNumber(text)).toBe(number));

test.each([
  ["5/3/24", "2024-03-05"],
  ["05032024", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["2026/11/02", "2026-11-02"],
  ["02–11–2026", "2026-11-02"],
  ["Hà Nội, ngày 02 tháng 11 năm 2026", "2026-11-02"],
  ["02 tháng 11, 2026", "2026-11-02"],
  ["thứ Hai, 02/11/2026", "2026-11-02"],
  ["2 November 2026", "2026-11-02"],
  ["Nov 2, 2026", "2026-11-02"],
  ["(02/11/2026)", "2026-11-02"],
  ["05/03/2024 00:00:00", "2024-03-05"],
  ["2024-03-05T00:00:00.000Z", "2024-03-05"],
  ["2024-03-04T17:00:00Z", undefined],
  ["05-Mar-24", "2024-03-05"],
  ["05 thg 3, 2024", "2024-03-05"],
  ["mùng 5 tháng 3 năm 2024", "2024-03-05"],
  ["ngày mồng 5/3/2024", "2024-03-05"],
  ["Thứ 3, ngày 5/3/2024", "2024-03-05"],
  ["Chủ nhật, 5/3/2024", "2024-03-05"],
  ["45356", undefined],
  ["1/16/2026", undefined],
  ["12345678", undefined],
  ["32/1/2026", undefined],
  ["2026", undefined],
])("the day as people write it, %s", (text, date) => expect(readDate(text)).toBe(date));

test.each([
  ["tháng 3/2024", "2024-03", false],
  ["March 2024", "2024-03", false],
  ["Tháng 03 năm 2024", "2024-03", false],
  ["giữa năm 2024", "2024", true],
  ["2024/3", "2024-03", false],
  ["khoảng tháng 3/2026", "2026-03", true],
  ["khoảng năm 2025", "2025", true],
  ["từ tháng 3/2026", "2026-03", true],
  ["trong năm 2025", "2025", false],
  ["đến hết tháng 3/2026", "2026-03", true],
  ["đến năm 2030", "2030", true],
])("a month or year, %s", (text, date, shortened) => {
  expect(readPartDate(text)).toBe(date);
  expect(isShortened(text)).toBe(shortened);
});

test.each([
  ["quý II/2023", "2023-06"],
  ["Quý 4 năm 2023", "2023-12"],
  ["Q2/2023", "2023-06"],
  ["Đến hết quý I/2026", "2026-03"],
  ["6 tháng đầu năm 2024", "2024-06"],
  ["9 tháng năm 2024", "2024-09"],
  ["nửa cuối năm 2024", "2024-12"],
  ["the third quarter of 2024", "2024-09"],
  ["quý V/2023", undefined],
  ["tháng 3/2024", undefined],
])("the part of a year %s", (text, lastMonth) => expect(readPeriod(text)?.lastMonth).toBe(lastMonth));

test.each([
  ["31/10/2026 10:30", "2026-10-31"],
  ["đến 31/10/2026", "2026-10-31"],
  ["tính đến ngày 31/10/2026", "2026-10-31"],
  ["as of 31/10/2026", "2026-10-31"],
  ["10/31/2026", undefined],
])("a day with what stands around it, %s", (text, date) => expect(readDate(text)).toBe(date));

test("what is no day is told from what is none that there is", () => {
  expect(severalDates("02/11/2026 và 20/10/2026")).toEqual(["2026-11-02", "2026-10-20"]);
  expect(severalDates("02/11/2026 và sau đó")).toEqual([]);
  expect(severalDates("5/3/2024–6/3/2024")).toEqual(["2024-03-05", "2024-03-06"]);
  expect(monthFirst("10/31/2026")).toBe("2026-10-31");
  expect(monthFirst("10/11/2026")).toBeUndefined();
  expect(["31/11/2026", "31112026", "khi nào xong"].map(looksLikeDay)).toEqual([true, true, false]);
});

test.each([
  ["1.234.567", [{ value: 1_234_567 }]],
  ["1,5 tr", [{ value: 1_500_000 }]],
  ["2.500 tỷ đồng", [{ value: 2.5e12, unit: "vnd" }]],
  ["khoảng 5.000", [{ value: 5000, hedge: "about" }]],
  ["hơn 67 triệu", [{ value: 67e6, hedge: "over" }]],
  ["gần 12 triệu", [{ value: 12e6, hedge: "under" }]],
  ["trên 5.000 người dùng", [{ value: 5000, hedge: "over", counted: "người dùng" }]],
  ["5.000 trở lên", [{ value: 5000, hedge: "over" }]],
  ["100 triệu dân", [{ value: 1e8, counted: "dân" }]],
  ["2.300 giao dịch", [{ value: 2300, counted: "giao dịch" }]],
  ["1 triệu 500 nghìn", [{ value: 1_500_000 }]],
  ["5k", [{ value: 5000 }]],
  ["5.000đ", [{ value: 5000, unit: "vnd" }]],
  ["53,2 %", [{ value: 53.2, unit: "%" }]],
  ["1,500 million", [{ value: 1.5e6 }, { value: 1.5e9 }]],
  ["1,500", [{ value: 1.5 }, { value: 1500 }]],
  ["53,204", [{ value: 53.204 }, { value: 53_204 }]],
  ["0,125", [{ value: 0.125 }]],
  ["1.5", [{ value: 1.5 }]],
  ["1tr5", [{ value: 1_000_005 }, { value: 1_500_000 }]],
  ["1 triệu 500", [{ value: 1_000_500 }, { value: 1_500_000 }]],
  ["trên dưới 5.000", [{ value: 5000, hedge: "about" }]],
  ["không dưới 5.000", [{ value: 5000, hedge: "over" }]],
  ["VNĐ 5.000.000", [{ value: 5e6, unit: "vnd" }]],
  ["15.600.000 (Người)", [{ value: 15_600_000, counted: "Người" }]],
  ["5.000/ngày", []],
  ["10-12 triệu", []],
  ["5.000 và 6.000", []],
  ["5.000 (2024)", []],
  ["dưới 5.000", []],
  ["1 triệu rưỡi", [{ value: 1_500_000 }]],
  ["2 tỷ rưỡi đồng", [{ value: 2.5e9, unit: "vnd" }]],
  ["1.000.000₫", [{ value: 1e6, unit: "vnd" }]],
  ["500 triệu USD", [{ value: 5e8, unit: "usd" }]],
  ["1e23", []],
  // A word with other marks is another word.
  ["có 5.000", []],
  ["co 5.000", []],
  ["chung 5.000", []],
  ["gắn 5.000", []],
  ["gan 5.000 người", []],
  ["gan 5.000", [{ value: 5000, hedge: "under" }]],
  ["cỡ 5.000", [{ value: 5000, hedge: "about" }]],
  ["CHỪNG 5.000", [{ value: 5000, hedge: "about" }]],
  // Behind a number too.
  ["5.000.000 (ước tính)", [{ value: 5e6, hedge: "about" }]],
  ["5.000 (ước)", [{ value: 5000, hedge: "about" }]],
  ["5 triệu tài khoản (khoảng)", [{ value: 5e6, hedge: "about", counted: "tài khoản" }]],
  ["5,000,000 (approx.)", [{ value: 5e6, hedge: "about" }]],
  ["5.000 ước tính", [{ value: 5000, hedge: "about" }]],
  ["khoảng 5.000 (ước tính)", [{ value: 5000, hedge: "about" }]],
  ["approx. 5,000,000", [{ value: 5e6, hedge: "about" }]],
  ["gần 5.000 trở lên", []],
  ["khoảng 5.000 trở lên", []],
  ["gần 5.000 (ước tính)", []],
  // All digits, or none.
  ["1,23456789", [{ value: 1.23456789 }]],
  ["1,23456789 triệu", [{ value: 1_234_567.89 }]],
  ["0,0000001", []],
  ["9007199254740993", []],
  ["0x10", []],
])("what the number %s can mean", (text, readings) => expect(numberReadings(text)).toEqual(readings));

test.each([
  ["10-12 triệu", [10e6, 12e6]],
  ["từ 5.000 đến 6.000", [5000, 6000]],
  ["10 – 12 triệu người", [10e6, 12e6]],
  ["5 to 6 million", [5e6, 6e6]],
  ["6.000 đến 5.000", undefined],
])("the range %s", (text, range) => expect(readRange(text)).toEqual(range));

test.each([
  ["Quyết định số 12/QĐ-BCP ngày 02/11/2026 của Bộ Chợ Phiên", { number: "12/QĐ-BCP", date: "2026-11-02", issuer: "Bộ Chợ Phiên" }],
  ["Nghị định số 42/2022/NĐ-CP", { number: "42/2022/NĐ-CP" }],
  ["77/BCP\u2011CĐS", { number: "77/BCP-CĐS" }],
  ["186/QĐ–BTTTT", { number: "186/QĐ-BTTTT" }],
  ["186/qđ-btttt", { number: "186/qđ-btttt" }],
  ["52-NQ/TW", { number: "52-NQ/TW" }],
  ["12/2024/QH15", { number: "12/2024/QH15" }],
  ["…/BCP-CĐS", { number: "…/BCP-CĐS" }],
  ["77/BCP-CĐS - ngày 02/11/2026", { number: "77/BCP-CĐS", date: "2026-11-02" }],
  ["Số 05/2024/TT-BCP.", { number: "05/2024/TT-BCP" }],
  ["No. 12/QĐ-ABC dated 2 November 2026", { number: "12/QĐ-ABC", date: "2026-11-02" }],
  [
    "Công văn số 77/BCP-CĐS ngày 2 tháng 11 năm 2026 của Bộ Chợ Phiên về việc đề xuất nền tảng",
    { number: "77/BCP-CĐS", date: "2026-11-02", issuer: "Bộ Chợ Phiên", rest: "về việc đề xuất nền tảng" },
  ],
  ["Văn bản ngày 5/3/2024", { number: "Văn bản ngày 5/3/2024" }],
  ["12\\QĐ-BCP", { number: "12/QĐ-BCP" }],
  ["2765/BCP-KTS & XHS", { number: "2765/BCP-KTS&XHS" }],
  ["12/QĐ-BCP & QĐ 13", { number: "12/QĐ-BCP", rest: "& QĐ 13" }],
  ["77/BCP-CĐS.pdf", { number: "77/BCP-CĐS" }],
  ["77/BCP-CĐS_signed.pdf", { number: "77/BCP-CĐS" }],
  ["12.1/BCP-CĐS", { number: "12.1/BCP-CĐS" }],
  ["186, 187/QĐ-BCP", { number: "186, 187/QĐ-BCP" }],
  ["186 và 187/QĐ-BCP", { number: "186 và 187/QĐ-BCP" }],
  ["12/TTr-BCP (02.11.2026)", { number: "12/TTr-BCP", date: "2026-11-02" }],
  ["12/TTr-BCP ký ngày 02/11/2026", { number: "12/TTr-BCP", date: "2026-11-02" }],
  ["12/QD-BCP ngay 02/11/2026 cua Bo Cho Phien", { number: "12/QD-BCP", date: "2026-11-02", issuer: "Bo Cho Phien" }],
  ["77/BCP-CĐS; Tờ trình số 45/TTr-BCP ngày 20/10/2026", { number: "77/BCP-CĐS", rest: "Tờ trình số 45/TTr-BCP ngày 20/10/2026" }],
  [
    "77/BCP-CĐS ngày 2/11/2026 và 45/TTr-BCP ngày 20/10/2026",
    { number: "77/BCP-CĐS", date: "2026-11-02", rest: "45/TTr-BCP ngày 20/10/2026" },
  ],
  ["77/BCP-CĐS, 78/BCP-CĐS", { number: "77/BCP-CĐS", rest: "78/BCP-CĐS" }],
  // A day is its own only where it stands directly behind the number, or before it, or is said to be.
  ["12/QĐ-BCP, 02/11/2026", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ["12/QĐ-BCP, ngày ký 02/11/2026", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ["12/QĐ-BCP (ngày ký: 02/11/2026)", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ["ngày 02/11/2026 số 12/QĐ-BCP", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ["Quyết định ngày 2 tháng 11 năm 2026 số 12/QĐ-BCP", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ["12/QĐ-BCP của Bộ Chợ Phiên ký ngày 02/11/2026", { number: "12/QĐ-BCP", date: "2026-11-02", issuer: "Bộ Chợ Phiên" }],
  ["12/QĐ-BCP được ban hành ngày 02/11/2026", { number: "12/QĐ-BCP", date: "2026-11-02" }],
  ...[
    ...["thay thế Quyết định số 10/QĐ-BCP ngày 01/01/2025", "căn cứ Nghị định 07/2023/NĐ-HĐXM ngày 20/03/2023"],
    ...["có hiệu lực ngày 01/12/2026", "trước ngày 02/11/2026", "hết hiệu lực ngày 31/12/2026", "nhận ngày 03/11/2026"],
    ...["bãi bỏ Quyết định 10/QĐ-BCP ban hành ngày 01/01/2025", "ngày 15/8/2026 âm lịch", "(kèm Tờ trình ngày 01/10/2026)"],
    "ngày 31/02/2026",
  ].map((rest): [string, object] => [`12/QĐ-BCP ${rest}`, { number: "12/QĐ-BCP", rest }]),
  // Whose it is, in capitals and in small letters.
  ["QUYẾT ĐỊNH SỐ 12/QĐ-BCP NGÀY 02/11/2026 CỦA BỘ LÁ XANH", { number: "12/QĐ-BCP", date: "2026-11-02", issuer: "BỘ LÁ XANH" }],
  ["12/qđ-bcp của bộ lá xanh về danh mục", { number: "12/qđ-bcp", issuer: "bộ lá xanh", rest: "về danh mục" }],
  [
    "Decision 12/QĐ-BCP of the Ministry of Market Days on the list",
    { number: "12/QĐ-BCP", issuer: "Ministry of Market Days", rest: "on the list" },
  ],
  ["Quyết định của Bộ Chợ Phiên số 12/QĐ-BCP", { number: "12/QĐ-BCP", issuer: "Bộ Chợ Phiên" }],
  // Before a number only what names a document says nothing more.
  ["Căn cứ Quyết định số 12/QĐ-BCP", { number: "12/QĐ-BCP" }],
  ["Số, ký hiệu: 12/QĐ-BCP", { number: "12/QĐ-BCP" }],
  ["Quyết định phê duyệt danh mục số 12/QĐ-BCP", { number: "12/QĐ-BCP", rest: "phê duyệt danh mục" }],
  ["Bộ Chợ Phiên, Quyết định 12/QĐ-BCP", { number: "12/QĐ-BCP", rest: "Bộ Chợ Phiên, Quyết định" }],
  ["12/Q§-BCP", { number: "12/Q§-BCP" }],
  ["chùa 12/QĐ-BCP", { number: "12/QĐ-BCP", rest: "chùa" }],
])("the document as people write it, %s", (text, read) =>
  expect(readDocument(text, ["Quyết định", "Nghị định", "Decision"])).toEqual(read),
);

test.each([
  ["Không phải 12/QĐ-BCP", "Không"],
  ["Khong phai so 12/QD-BCP", "Khong"],
  ["Chưa có Quyết định số 12/QĐ-BCP", "Chưa"],
  ["Dự thảo Quyết định số 12/QĐ-BCP", "Dự thảo"],
  ["Quyết định sửa đổi Quyết định số 12/QĐ-BCP", "sửa đổi"],
  ["Thay thế Quyết định số 12/QĐ-BCP", "Thay thế"],
  ["Bãi bỏ 12/QĐ-BCP", "Bãi bỏ"],
  ["Đính chính Quyết định số 12/QĐ-BCP", "Đính chính"],
  ["Trả lời công văn số 77/BCP-CĐS", "Trả lời"],
  ["Phụ lục II của Quyết định số 12/QĐ-BCP", "Phụ lục"],
  ["Kèm theo Công văn 77/BCP-CĐS", "Kèm"],
  ["Draft Decision No. 12/QĐ-BCP", "Draft"],
  ["12/QĐ-BCP (dự thảo)", "dự thảo"],
  ["12/QĐ-BCP, chưa ban hành", "chưa ban hành"],
])("another document is meant, or none: %s", (text, other) => expect(readDocument(text).other).toBe(other));

test.each([
  ["QĐ 186", { serial: "186", code: "QĐ" }],
  ["QĐ số 186", { serial: "186", code: "QĐ" }],
  ["186/QĐ", { serial: "186", code: "QĐ" }],
  ["186/QĐ-BTTTT", undefined],
])("a number without its agency, %s", (text, read) => expect(readShortNumber(text)).toEqual(read));

test.each([
  ...["không", "Không.", "chưa có.", "Chưa rõ", "(không)", "n/a", "N/A", "-", "—", "…", "_No response_", "chưa có thông tin", "Khong co"],
  ...["đang cập nhật", "None", "không áp dụng", "Chưa công bố", "Không có tên viết tắt", "  ", "TBD"],
  ...["n.a.", "ko có", "Không có ạ"],
])("%s says nothing", (text) => expect(isBlankAnswer(text)).toBe(true));
test.each(["Không gian số", "No Name", "X", "Chưa đến hạn nộp thuế", "0", "Không giấy tờ"])("%s says something", (text) =>
  expect(isBlankAnswer(text)).toBe(false),
);

test.each([
  ["example.vn/a", "https://example.vn/a"],
  ["//example.vn/a", "https://example.vn/a"],
  ["https//example.vn", "https://example.vn"],
  ["https:/example.vn", "https://example.vn"],
  ["(https://example.vn/a)", "https://example.vn/a"],
  ["“https://example.vn/a”", "https://example.vn/a"],
  ["https://example.vn/a)", "https://example.vn/a"],
  ["https://example.vn/a_(b)", "https://example.vn/a_(b)"],
  ["[Trang](https://example.vn/a)", "https://example.vn/a"],
  ["192.168.1.1", "192.168.1.1"],
  ["an@example.vn", "an@example.vn"],
  ["1.234", "1.234"],
])("the address %s", (text, address) => expect(plainAddress(text)).toBe(address));

test.each([
  ["Nguyễn Văn An <an@example.vn>", "Nguyễn Văn An"],
  ["ĐT: (024) 3943 8888", ""],
  ["0912345678/0987654321", ""],
  ["MST 0312345678", "MST 0312345678"],
  ["https://example.vn/u/0912345678", "https://example.vn/u/0912345678"],
  ["Tổng đài 19001234", "Tổng đài 19001234"],
  ...[
    "Nền tảng xử lý 84.500.000.000 đồng tiền phí mỗi năm.",
    ...[
      "84.912.345.678 đồng",
      "84 912 345 678 đồng",
      "84.912.345.678",
      "84.912.345.678.000 đồng",
      "84,912,345,678 đồng",
      "84.500.000.000đ",
    ],
    ...["Tổng 0912345678 lượt", "84912345678 giao dịch", "Mã 0287654321 trong sổ", "mã hồ sơ: 0287654321", "over 84 912 345 678 visits"],
  ].map((text) => [text, text]),
  ["Gọi 0912345678 để hỏi", "Gọi để hỏi"],
  ["Gọi 84912345678 gặp anh An", "Gọi gặp anh An"],
  ["Liên hệ 84 912 345 678", ""],
  ["Liên hệ (+84) 912 345 678.", ""],
  ["Hỏi +84 (0)912345678", "Hỏi"],
  ["Hỏi 0084 912 345 678", "Hỏi"],
  ["Hỏi 0912_345_678 nhé", "Hỏi nhé"],
  ["Hỏi 0912.345.678", "Hỏi"],
  ["Người khai, CCCD số 001-099-012-345", "Người khai"],
  ["Người khai, CMTND 012345678", "Người khai"],
  ["Hỏi an(a)example.vn hoặc an[at]example.vn", "Hỏi hoặc"],
  ["Khoản 1(a) và 2.5", "Khoản 1(a) và 2.5"],
])("what is no part of a public record in %s", (text, left) => expect(withoutPersonal(text).text).toBe(left));

test("figures in a hash are nobody's number; those beside it are", () => {
  const hashes = Array.from({ length: 3000 }, (_, index) => createHash("sha256").update(String(index)).digest("hex"));
  expect(hashes.filter((one) => mayBePersonal(one)).length).toBeGreaterThan(20);
  expect(hashes.filter((one) => withoutPersonal(`Mã băm: ${one}.`).found.length > 0)).toEqual([]);
  expect(withoutPersonal(`${hashes[0]}, gọi 0912 345 678`).found).toEqual(["telephone"]);
  expect(withoutPersonal(`gọi 0912345678${"1".repeat(30)}`).found).toEqual(withoutPersonal(`gọi 0912345678${"1".repeat(4)}`).found);
});

test("signs at the ends of other lines stay, and a line that told whom to ask is named", () => {
  const read = withoutPersonal("Gồm:\n- đặt lịch;\n- trả kết quả.\nĐầu mối: Nguyễn Văn An, ĐT 024.3943.1234, an@bcp.gov.vn");
  expect(read.text).toBe("Gồm:\n- đặt lịch;\n- trả kết quả.\nĐầu mối: Nguyễn Văn An");
  expect(read.beside).toBe("Đầu mối: Nguyễn Văn An");
  expect(withoutPersonal("Giám đốc Nguyễn Văn An, 0912 345 678").beside).toBe("Giám đốc Nguyễn Văn An");
  expect(withoutPersonal("Ông Nguyễn Văn An: an@bcp.gov.vn").beside).toBe("Ông Nguyễn Văn An");
  expect(withoutPersonal("Không gọi 0912 345 678").beside).toBeUndefined();
});

test.each([
  ["Năm\t2024\t2025\nLượt\t1,5 triệu\thơn 67 triệu", "| Năm | 2024 | 2025 |\n|---|---|---|\n| Lượt | 1,5 triệu | hơn 67 triệu |"],
  ["Trước\n\nA\tB\nc|d\t\nSau", "Trước\n\n| A | B |\n|---|---|\n| c\\|d |  |\n\nSau"],
  ["•\tĐặt lịch\n•\tTrả kết quả", "•\tĐặt lịch\n•\tTrả kết quả"],
  ["1.\tĐặt lịch\n2.\tTrả", "1.\tĐặt lịch\n2.\tTrả"],
  ["\t2024\nLượt\t5", "|  | 2024 |\n|---|---|\n| Lượt | 5 |"],
  ["Một dòng\tcó tab", "Một dòng\tcó tab"],
  ["\tThụt\n\tThụt", "\tThụt\n\tThụt"],
])("a table of a word processor, %j", (text, table) => expect(withTables(text)).toBe(table));

test.each([
  ["tháng ba năm 2024", "2024-03"],
  ["đầu tháng Tư, năm 2026", "2026-04"],
  ["tháng năm năm 2026", "2026-05"],
  ["tháng mười/2025", "2025-10"],
  ["tháng mười hai năm 2025", "2025-12"],
  ["ngày 5 tháng mười một năm 2025", "2025-11-05"],
  // A month that nobody filled in.
  ["ngày   tháng   năm 2026", undefined],
  ["tháng năm 2026", undefined],
  ["tháng Giêng năm 2026", undefined],
  ["tháng Chạp 2025", undefined],
  ["giữa 2023 và 2024", undefined],
])("the month in words, %s", (text, date) => expect(readPartDate(monthInFigures(text))).toBe(date));

test.each([
  ["ngày 15 tháng Chạp năm 2025", true],
  ["rằm tháng bảy 2026", true],
  ["15/8/2026 âm lịch", true],
  ["tháng ba năm 2024", false],
])("of another calendar, %s: %s", (text, isOther) => expect(isOtherCalendar(text)).toBe(isOther));

test.each([
  ["<p><b>Nền tảng</b> Bến&nbsp;Nước</p>", "Nền tảng Bến Nước"],
  ["<div>Một.<br>Hai.</div><ul><li>ba</li>\n<li>bốn</li></ul>", "Một.\nHai.\n\n- ba\n- bốn"],
  ['<a href="https://a.vn">Trang</a> <a href=https://b.vn>https://b.vn</a>', "[Trang](https://a.vn) https://b.vn"],
  ['<img width="9" alt="ảnh" src="https://a.vn/x.png" />', "[ảnh](https://a.vn/x.png)"],
  ["<table><tr><th>Năm</th><th>Lượt</th></tr>\n<tr><td>2025</td><td>5</td></tr></table>", "| Năm | Lượt |\n|---|---|\n| 2025 | 5 |"],
  ["<table><tr><td><p>A</p></td>\n<td>B</td></tr></thead><tr><td>c</td><td></td></tr></table>", "| A | B |\n|---|---|\n| c |  |"],
  ["<!-- chỉ dẫn -->Đặt lịch<o:p></o:p>", "Đặt lịch"],
])("tags of HTML, %j", (typed, text) => expect(readText(typed)).toEqual(expect.objectContaining({ text, tags: true })));

test.each(["a < b và c > d", "<Bến Nước>", "x <y z", "5 <b", "<bến>"])("no tags of HTML, %j", (text) =>
  expect(readText(text)).toEqual({ text }),
);

test("an answer is read as it is meant, and how is told", () => {
  expect(readText("NÒn t¶ng ®Þa chØ sè")).toEqual({ text: "Nền tảng địa chỉ số", encoding: "TCVN3" });
  const number = "Quyết định số 12/QĐ-BCP ngày 02/11/2026";
  expect(readText("QuyÕt ®Þnh sè 12/Q§-BCP ngµy 02/11/2026")).toEqual({ text: number, encoding: "TCVN3" });
  expect(readText("Quyeát ñònh soá 12/QÑ-BCP ngaøy 02/11/2026")).toEqual({ text: number, encoding: "VNI" });
  expect(readText("Ne^`n ta?ng A")).toEqual({ text: "Nền tảng A", encoding: "VIQR" });
  expect(readText("e^x va a? 5^2")).toEqual({ text: "e^x va a? 5^2" });
  expect(readText("Tổ&nbsp;Chim\u00a0\u200b ")).toEqual({ text: "Tổ Chim" });
});

test.each([
  ["> 5.000", "> 5.000"],
  [">= 5000", ">= 5000"],
  ["> 2024", "> 2024"],
  ["> dẫn lời", "dẫn lời"],
  ["* 5.000", "5.000"],
])("what Markdown puts before a line goes, a sign before a figure stays: %s", (text, value) => {
  expect(readLine(text)).toEqual({ value });
});
