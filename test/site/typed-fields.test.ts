/** What is typed into fields of the form: read as the answers of an issue are, put where it belongs, and said where it is not. */
import { expect, test } from "vitest";
import { lookupIn } from "../../scripts/authoring/intake/entries.ts";
import { diagnostic } from "../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../scripts/problems/problem.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { nodeAt } from "../../scripts/records/schema-diagnostics.ts";
import { readableAddress } from "../../scripts/text/address-encoding.ts";
import { readTyped } from "../../site/browser/editor/read-typed.ts";
import { retold } from "../../site/browser/editor/retold.ts";
import { alone, saidOfText } from "../../site/browser/editor/said-of-text.ts";
import { KNOWN } from "../github/typed-issue.ts";

const LOOKUP = lookupIn(KNOWN.records);
const VALUE = ["usage", 0, "value"];
const NUMBER = ["events", 0, "document", "number"];

/** What stands where, and what is said, in the main language. */
function typed(pointer: Pointer, text: string, data: object = {}, before?: unknown, published?: string) {
  const node = nodeAt(platformSchema, pointer) ?? {};
  const read = readTyped({ node, pointer, text, before, published }, data, LOOKUP);
  return {
    set: Object.fromEntries((read?.set ?? []).map(({ path, value }) => [path.slice(0, 1).concat(path.slice(-1)).join("."), value])),
    said: (read?.said ?? []).map((one) => alone(one.said).vi),
  };
}

const usage = (values: object) => ({ usage: [values] });
const event = (document: object) => ({ events: [{ document }] });

test.each<[string, Pointer, string, object, object, RegExp | undefined]>([
  ["a day beside the number", NUMBER, "12/QĐ-BCP ngày 02/11/2026", {}, { number: "12/QĐ-BCP", date: "2026-11-02" }, undefined],
  [
    "day and issuer",
    NUMBER,
    "Quyết định số 12/QĐ-BCP ngày 02/11/2026 của Bộ Chợ Phiên",
    {},
    { number: "12/QĐ-BCP", date: "2026-11-02" },
    undefined,
  ],
  ["an agency in no list, all small", NUMBER, "quyết định số 120 /qđ-sxđ", {}, { number: "120/QĐ-SXĐ" }, undefined],
  [
    "another day there",
    NUMBER,
    "12/QĐ-BCP ngày 02/11/2026",
    event({ date: "2026-11-01" }),
    { number: "12/QĐ-BCP" },
    /02\/11\/2026.*01\/11\/2026/,
  ],
  ["a second document", NUMBER, "12/QĐ-BCP; 45/TTr-BCP ngày 20/10/2026", {}, { number: "12/QĐ-BCP" }, /một văn bản.*45\/TTr-BCP/],
  ["somebody else’s", NUMBER, "12/QĐ-BCP của Bộ Lá Xanh", {}, {}, /không phải số của/],
  ["its link", NUMBER, "[12/QĐ-BCP](https://example.vn/12)", {}, { number: "12/QĐ-BCP", url: "https://example.vn/12" }, undefined],
  [
    "its link beside another",
    NUMBER,
    "[12/QĐ-BCP](https://example.vn/12)",
    event({ url: "https://example.vn/a" }),
    { number: "12/QĐ-BCP" },
    /“https:\/\/example\.vn\/12” không thuộc mục này/,
  ],
  ["no whole number", NUMBER, "QĐ 186", {}, {}, /chưa đủ số, ký hiệu/],
  ["a sign left out", NUMBER, "12/QĐ BCP", {}, {}, /Có phải là “12\/QĐ-BCP”/],
  ["a draft", NUMBER, "Dự thảo Quyết định số 12/QĐ-BCP", {}, {}, /có “Dự thảo”/],
  [
    "the day of another",
    NUMBER,
    "12/QĐ-BCP thay thế Quyết định số 10/QĐ-BCP ngày 01/01/2025",
    {},
    { number: "12/QĐ-BCP" },
    /“thay thế Quyết định số 10\/QĐ-BCP ngày 01\/01\/2025”/,
  ],
])("of a document %s", (_, pointer, text, data, documented, said) => {
  const { set, said: sentences } = typed(pointer, text, data);
  expect(set).toEqual(Object.fromEntries(Object.entries(documented).map(([key, value]) => [`events.${key}`, value])));
  expect(sentences.join(" ")).toMatch(said ?? /^$/);
});

test.each<[string, string, object, object, RegExp | undefined]>([
  ["about so many", "khoảng 5.000", {}, { value: 5000, approximate: true, hedge: "about" }, undefined],
  ["its unit", "2.500 tỷ đồng", {}, { value: 2.5e12, unit: "vnd" }, undefined],
  ["another unit there", "2.500 tỷ đồng", { unit: "%" }, { value: 2.5e12 }, /“đồng”.*“%”/],
  ["what is counted", "67 triệu người", { metric: "users" }, { value: 67e6 }, undefined],
  ["what else is counted", "67 triệu tài khoản", { metric: "users" }, { value: 67e6 }, /“tài khoản”/],
  ["nothing said of what is counted", "67 triệu người", {}, { value: 67e6 }, /“người”/],
  ["its source", "5.000 (2024)", {}, { value: 5000 }, /“\(2024\)”/],
  ["two readings", "1,500", {}, {}, /1,5.*1\.500/],
  ["a range", "10-12 triệu", {}, {}, /một khoảng/],
  ["its link", "[5.000](https://example.vn/bao-cao)", {}, { value: 5000, url: "https://example.vn/bao-cao" }, undefined],
  ["that there are so many", "có 5.000", {}, {}, /“có 5\.000” không đọc được/],
  ["an estimate", "5.000.000 (ước tính)", {}, { value: 5e6, approximate: true, hedge: "about" }, undefined],
  ["two hedges", "gần 5.000 trở lên", {}, {}, /không đọc được/],
  ["more digits than are kept", "9007199254740993", {}, {}, /“9007199254740993” có nhiều chữ số/],
  ["less than is kept", "0,0000001", {}, {}, /“0,0000001” có nhiều chữ số/],
  ["two readings with all their digits", "45,567%", {}, {}, /45,567 hoặc 45\.567/],
  ["a rate", "5.000/ngày", {}, {}, /“\/ngày”/],
])("of a figure %s", (_, text, record, figures, said) => {
  const { set, said: sentences } = typed(VALUE, text, usage(record));
  expect(set).toEqual(Object.fromEntries(Object.entries(figures).map(([key, value]) => [`usage.${key}`, value])));
  expect(sentences.join(" ")).toMatch(said ?? /^$/);
});

test.each<[string, Pointer, string, object, object, RegExp | undefined]>([
  ["a source", ["sources", 0, "title"], "[Trang A](https://a.vn)", {}, { title: "Trang A", url: "https://a.vn" }, undefined],
  [
    "with its address",
    ["sources", 0, "title"],
    "[A](https://a.vn)",
    { sources: [{ url: "https://b.vn" }] },
    { title: "A" },
    /“https:\/\/a\.vn”/,
  ],
])("the title of %s as a link", (_, pointer, text, data, wanted, said) => {
  const { set, said: sentences } = typed(pointer, text, data);
  expect(set).toEqual(Object.fromEntries(Object.entries(wanted).map(([key, value]) => [`sources.${key}`, value])));
  expect(sentences.join(" ")).toMatch(said ?? /^$/);
});

test("the title of a document as a link, in its language; one without a link is as it is typed", () => {
  const pointer = ["events", 0, "document", "title"];
  const node = nodeAt(platformSchema, pointer) ?? {};
  const read = (text: string) => readTyped({ node, pointer: [...pointer, "vi"], text, before: undefined }, {}, LOOKUP)?.set;
  expect(read("[Công văn](https://example.vn/77)")).toEqual([
    { path: [...pointer, "vi"], value: "Công văn" },
    { path: ["events", 0, "document", "url"], value: "https://example.vn/77" },
  ]);
  expect(read("Công văn [nháp]")).toBeUndefined();
});

const ADDRESS = "https://example.vn/b%E1%BA%BFn-n%C6%B0%E1%BB%9Bc?b=%E2%80%9Cx%E2%80%9D&c=a%20b%2Fc";
test("an address is read with its letters, kept as it goes over the wire, and shown with them; what stands beside one is named", () => {
  const website = (text: string) => typed(["website"], text);
  const readable = "https://example.vn/bến-nước?b=“x”&c=a%20b%2Fc";
  expect([readableAddress(ADDRESS), website(readable)]).toEqual([readable, { set: { "website.website": ADDRESS }, said: [] }]);
  for (const odd of [
    "https://example.vn/%E1%BB",
    "https://example.vn/%E2%80%AE",
    "https://xn--hatging-gx4c.vn/",
    "https://example.vn/100%25",
  ])
    expect(readableAddress(odd)).toBe(odd);
  for (const beside of ["www.example.vn/ trang chủ", "https://www.example.vn/ trang chủ"])
    expect(website(beside).said.join()).toMatch(/Nếu địa chỉ là “https:\/\/www\.example\.vn\/” thì chỉ ghi phần đó/);
});

test.each<[Pointer, string, string]>([
  [VALUE, "không", "usage.value"],
  [VALUE, "chưa có.", "usage.value"],
  [NUMBER, "(không)", "events.number"],
  [["owner"], "n/a", "owner.owner"],
])("what says nothing leaves the field blank: %j %s", (pointer, text, key) => {
  expect(typed(pointer, text)).toEqual({ set: { [key]: undefined }, said: [expect.stringContaining("để trống")] });
});

test("typed again as exact it is no longer about right, and that is said; a mark set before the first figure stays", () => {
  const about = usage({ value: 5000, approximate: true, hedge: "about" });
  const again = typed(VALUE, "7000", about, 5000);
  expect(again.set).toEqual({ "usage.value": 7000, "usage.approximate": undefined, "usage.hedge": undefined });
  expect(again.said.join(" ")).toContain("bỏ dấu gần đúng");
  expect(typed(VALUE, "7000", usage({ approximate: true })).set).toEqual({ "usage.value": 7000 });
  expect(typed(VALUE, "hơn 7000", about, 5000).set).toEqual({ "usage.value": 7000, "usage.approximate": true, "usage.hedge": "over" });
  // A unit that is written with figures was that of the figure before; what else counts them may still.
  const percent = usage({ value: 99.5, unit: "%" });
  expect(typed(VALUE, "612,5 nghìn", percent, 99.5)).toMatchObject({ set: { "usage.value": 612_500, "usage.unit": undefined } });
  expect(typed(VALUE, "12 tỷ đồng", percent, 99.5).set).toEqual({ "usage.value": 12e9, "usage.unit": "vnd" });
  expect(typed(VALUE, "7000", usage({ value: 5e9, unit: "vnd" }), 5e9).said.join(" ")).toMatch(/“đồng”.*là của số trước nên đã bỏ/);
  expect(typed(VALUE, "7000", usage({ value: 12, unit: "hồ sơ" }), 12)).toMatchObject({
    set: {},
    said: [expect.stringContaining("vẫn là “hồ sơ”")],
  });
});

test("another document takes its own day with it", () => {
  const [one, other] = KNOWN.records.documents?.data.filter(({ date }) => date.length === 10) ?? [];
  const { set } = typed(NUMBER, other?.number ?? "", event({ number: one?.number, date: one?.date }), one?.number);
  expect(set).toEqual({ "events.number": other?.number, "events.date": other?.date });
  expect(typed(NUMBER, "1/QĐ-BCP", event({ number: one?.number, date: one?.date }), one?.number).set["events.date"]).toBeUndefined();
  expect(typed(NUMBER, one?.number ?? "", {}).set["events.date"]).toBe(one?.date);
});

test.each<[string, string, string | undefined, RegExp]>([
  ["takes its day with it", "14/QĐ-BCP ngày 05/11/2026", "2026-11-05", /đã đổi từ “02\/11\/2026” thành “05\/11\/2026”/],
  ["and a second one", "14/QĐ-BCP ngày 05/11/2026 và 15/QĐ-BCP", "2026-11-05", /“15\/QĐ-BCP”.*thành “05\/11\/2026”/],
  ["without a day leaves none", "13/QĐ-BCP", undefined, /“02\/11\/2026” ở mục bên cạnh là của văn bản trước/],
  ["of another agency too", "13/QĐ-BLX", undefined, /của văn bản trước/],
])("another document typed over %s", (_, text, date, said) => {
  const read = typed(NUMBER, text, event({ number: "12/QĐ-BCP", date: "2026-11-02" }), "12/QĐ-BCP");
  expect(Object.keys(read.set)).toContain("events.date");
  expect(read.set["events.date"]).toBe(date);
  expect(read.said.join(" ")).toMatch(said);
});

test("the same number spelt otherwise keeps its day, and what was no number has none to take along", () => {
  const kept = typed(NUMBER, "12/QĐ-BLX", event({ number: "12/QĐ-BCP", date: "2026-11-02" }), "12/QĐ-BCP");
  expect(kept.set).toEqual({ "events.number": "12/QĐ-BLX" });
  expect(kept.said.join(" ")).toContain("vẫn là “02/11/2026”");
  expect(typed(NUMBER, "12/QĐ-BCP", event({ date: "2026-11-02" }), "QĐ 186")).toEqual({ set: { "events.number": "12/QĐ-BCP" }, said: [] });
});

test("another owner has another unit", () => {
  const before = { owner: "BCP", focalUnit: { vi: "Cục Số", en: "Digital Department" } };
  const other = typed(["owner"], "BLX", before, "BCP");
  expect(other.set).toEqual({ "owner.owner": "BLX", "focalUnit.focalUnit": undefined });
  expect(other.said.join(" ")).toContain("“Cục Số” ở mục bên cạnh là đơn vị của cơ quan trước");
  const named = typed(["owner"], "Vụ Lá, Bộ Lá Xanh", before, "BCP");
  expect(named.set).toEqual({ "owner.owner": "BLX", "focalUnit.focalUnit": undefined, "focalUnit.vi": "Vụ Lá" });
  expect(typed(["owner"], "bcp", before, "BCP").set).toEqual({ "owner.owner": "BCP" });
});

test.each<[string, string, object, string, object, RegExp]>([
  ["a name that nobody knows", "BCP", { focalUnit: { vi: "Cục Số", en: "Digits" } }, "Sở Lạ", {}, /^$/],
  ["another, that has none", "BCP", {}, "BLX", { "focalUnit.focalUnit": { vi: "Cục Số", en: "Digits" } }, /ghi lại “Cục Số”/],
  [
    "another, that has one",
    "BCP",
    { focalUnit: { vi: "Vụ Lá" } },
    "BLX",
    { "focalUnit.focalUnit": { vi: "Cục Số", en: "Digits" } },
    /“Vụ Lá”.*bỏ.*“Cục Số”/,
  ],
  ["a name that nobody knows, with a unit that was written since", "BCP", { focalUnit: { vi: "Cục Mới" } }, "Sở Lạ", {}, /^$/],
  [
    "a name that nobody knows, to a third",
    "BLX",
    { focalUnit: { vi: "Cục Số", en: "Digits" } },
    "Sở Lạ",
    { "focalUnit.focalUnit": undefined },
    /“Cục Số”.*bỏ/,
  ],
])("the published owner has the published unit: after %s", (_, text, data, before, set, said) => {
  const published = "---\nowner: BCP\nfocalUnit: { vi: Cục Số, en: Digits }\n---\n";
  const read = typed(["owner"], text, data, before, published);
  expect(read.set).toEqual({ "owner.owner": text, ...set });
  expect(read.said.join(" ")).toMatch(said);
});

test("the unit of an owner goes to the contact unit, or is said", () => {
  expect(typed(["owner"], "Cục Chuyển đổi số, Bộ Chợ Phiên").set).toEqual({ "owner.owner": "BCP", "focalUnit.vi": "Cục Chuyển đổi số" });
  expect(typed(["owner"], "Cục Đò Ngang thuộc BCP", { focalUnit: { vi: "Cục Khác" } }).said.join(" ")).toContain("Cục Khác");
});

test.each<[string, object, RegExp | undefined]>([
  ["Vụ Sổ không thuộc Bộ Chợ Phiên", {}, /hiện thuộc cơ quan nào/],
  ["Vụ Sổ chưa trực thuộc BCP", {}, /hiện thuộc cơ quan nào/],
  ["Cục Sổ tách khỏi và không còn thuộc Bộ Chợ Phiên", {}, /hiện thuộc cơ quan nào/],
  ["Cục Sổ trước đây thuộc Bộ Chợ Phiên", {}, /hiện thuộc cơ quan nào/],
  ["Office Two formerly under BCP", {}, /hiện thuộc cơ quan nào/],
  ["Cục Sổ (không thuộc Bộ Chợ Phiên)", {}, /Không có/],
  ["Cục Hàng không thuộc Bộ Chợ Phiên", { "owner.owner": "BCP", "focalUnit.vi": "Cục Hàng không" }, undefined],
  ["Cục Sổ (Bộ Chợ Phiên)", { "owner.owner": "BCP", "focalUnit.vi": "Cục Sổ" }, undefined],
  ["BCP - Bộ Chợ Phiên", { "owner.owner": "BCP" }, undefined],
  ["BCP - Bộ Lá Xanh", {}, /Không có/],
  ["Cục Sổ (thuộc BCP)", { "owner.owner": "BCP", "focalUnit.vi": "Cục Sổ" }, undefined],
  ["[Bộ Chợ Phiên](https://example.vn/bcp)", { "owner.owner": "BCP" }, /“https:\/\/example\.vn\/bcp” không thuộc mục này/],
  ["Bộ Chợ Phiên?", {}, /còn dấu hỏi/],
  ["Bộ Chợ Phiên (?)", {}, /còn dấu hỏi/],
  ["Bộ Chợ Phiên & Bộ Lá Xanh", {}, /có thể là: .*BCP.*BLX/],
  ["Bộ Chợ Phiên hoặc Bộ Lá Xanh", {}, /có thể là: .*BCP.*BLX/],
  ["Bộ Chợ Phiên chủ trì; Bộ Lá Xanh phối hợp", { "owner.owner": "BCP" }, /“Bộ Lá Xanh phối hợp”/],
  ["phối hợp với Bộ Chợ Phiên", {}, /“phối hợp với Bộ Chợ Phiên” chỉ nêu cơ quan phối hợp/],
])("whose it is: %s", (text, set, said) => {
  const read = typed(["owner"], text);
  expect(read.set).toEqual(set);
  expect(read.said.join(" ")).toMatch(said ?? /^$/);
});

test.each<[Pointer, string]>([
  [VALUE, "5.000?"],
  [NUMBER, "12/QĐ-BCP (?)"],
  [["usage", 0, "date"], "tháng 3/2026?"],
])("what has a question mark is asked back: %j %s", (pointer, text) => {
  expect(typed(pointer, text)).toEqual({ set: {}, said: [expect.stringContaining("còn dấu hỏi")] });
});

test.each<[string, Pointer, string, readonly unknown[], RegExp]>([
  ["a number that may be two", VALUE, "1,500", [1.5, 1500], /có thể là/],
  ["a range", VALUE, "10-12 triệu", [], /khoảng, từ/],
  ["a quarter", ["usage", 0, "date"], "quý I/2024", ["2024-03", "2024"], /một phần của năm/],
  ["two days", ["events", 0, "date"], "02/11/2026 và 20/10/2026", ["2026-11-02", "2026-10-20"], /hơn một ngày/],
  ["paper", ["website"], "không có (văn bản giấy)", [], /để trống mục này/],
  ["an agency by its name, in a file", ["owner"], "Bộ Chợ Phiên", ["BCP"], /chưa được ghi theo cách/],
])("a problem of %s is said as its reader says it, with what may be meant", (_, pointer, text, readings, said) => {
  const data = pointer.reduceRight<unknown>((value, step) => (typeof step === "number" ? [value] : { [step]: value }), text);
  const problem = diagnostic("value-empty", { field: "X" }, { pointer });
  const again = retold(problem, data, platformSchema, LOOKUP);
  expect(again.readings).toEqual(readings);
  expect(again.message.vi).toMatch(said);
  expect(again.fix).toBeUndefined();
});

test.each<[string, string, RegExp | undefined]>([
  ["as it is kept", "Nền tảng ❤ x<y và z>w, <viện>", undefined],
  ["tags", "A <b>đậm</b> B", /thẻ HTML/],
  ["a comment of HTML", "<!-- c --> tên", /thẻ HTML/],
  ["a sign of web pages", "a&lt;b", /đã ghi là “a<b”/],
  ["a joined emoji", "Gia đình 👨\u200d👩", /“Gia đình 👨👩”.*đã bỏ/],
  ["a blank of no width", "Tên\u200b đã chép", /“Tên đã chép”.*đã bỏ/],
  ["letters that look like others", "Ðiện thoại", /“Điện thoại”/],
  ["nothing but a blank that is no space", "Tên\u00a0đã chép", undefined],
])("a text that is kept otherwise than it was typed is told of: %s", (_, typed, told) => {
  const said = saidOfText(typed).map((one) => alone(one).vi);
  expect(said.length).toBe(told ? 1 : 0);
  if (told) expect(said[0]).toMatch(told);
});
