import { describe, expect, test } from "vitest";
import { documentSlug, fixNumber, parseNumber, typeOfNumber } from "../../scripts/records/documents.ts";
import { codesOfOther, slipFor } from "../../scripts/records/other-numbers.ts";
import type { DocumentType } from "../../scripts/records/schema/settings.ts";
import { indexNames, nearIds } from "../../scripts/text/names.ts";

const name = { vi: "x" };
const types: DocumentType[] = [
  { id: "decision", code: "QĐ", name, numbering: ["serial", "yearly"] },
  { id: "decree", code: "NĐ", name, numbering: ["yearly"] },
  { id: "resolution", code: "NQ", name, numbering: ["serial", "yearly", "assembly", "party"] },
  { id: "law", name, numbering: ["assembly"] },
  { id: "letter", name, numbering: ["letter"] },
];

describe("numbers of documents", () => {
  test.each([
    ["186/QĐ-BTTTT", { numbering: "serial", agencies: ["BTTTT"], typeCode: "QĐ" }],
    ["27/QĐ-UBQGCĐS", { numbering: "serial", agencies: ["UBQGCĐS"], typeCode: "QĐ" }],
    ["20/2020/QĐ-TTg", { numbering: "yearly", agencies: ["TTg"], year: "2020", typeCode: "QĐ" }],
    ["42/2022/NĐ-CP", { numbering: "yearly", agencies: ["CP"], year: "2022", typeCode: "NĐ" }],
    ["148/2025/QH15", { numbering: "assembly", agencies: ["QH"], year: "2025" }],
    ["2765/BTTTT-CĐSQG", { numbering: "letter", agencies: ["BTTTT"] }],
    ["57-NQ/TW", { numbering: "party", agencies: ["TW"], typeCode: "NQ" }],
    ["186 /QĐ-BTTTT", undefined],
    ["7/QĐ-BTTTT", undefined],
    ["QĐ-BTTTT", undefined],
    ["186/XX-BTTTT/1", undefined],
  ])("%s", (number, read) => expect(parseNumber(number, types)).toEqual(read));

  test.each([
    ["186 / QĐ - BTTTT", "186/QĐ-BTTTT"],
    ["186/qd-BTTTT", "186/QĐ-BTTTT"],
    ["7/QĐ-BTTTT", "07/QĐ-BTTTT"],
    ["Số: 186/QĐ-BTTTT", undefined],
  ])("%s is fixed to %s", (number, fixed) => expect(fixNumber(number, types)).toBe(fixed));

  test.each([
    ["186/QĐ-BTTTT", "decision"],
    ["57-NQ/TW", "resolution"],
    ["2765/BTTTT-CĐSQG", "letter"],
    ["148/2025/QH15", undefined], // a law or a resolution
    ["186", undefined],
  ])("%s is a %s", (number, type) => expect(typeOfNumber(number, types)?.id).toBe(type));

  test.each([
    ["123-CV/TU", ["CV", "TU"]],
    ["01/2026/TTLT-BTC-BNV", ["TTLT", "BTC", "BNV"]],
    ["90/2017/NQLT/UBTVQH14-CP", ["NQLT", "UBTVQH14", "CP"]],
    ["12/QĐBCP", undefined],
    ["05/11/2026", undefined],
    ["186/XX-BTTTT/1", undefined],
    ["186 /QĐ-BTTTT", undefined],
  ])("%s of no shape here has the codes %j", (number, codes) => expect(codesOfOther(number)).toEqual(codes));

  test.each([
    ["186/QĐ-BTTT", false, "186/QĐ-BTTTT"],
    ["816/QĐ-BTTTT", true, "186/QĐ-BTTTT"],
    ["185/QĐ-BTTTT", true, "186/QĐ-BTTTT"],
    ["185/QĐ-BTTTT", false, undefined],
    ["2618/BTTTT-CĐSQG", false, undefined],
    ["2618/BTTTT-CĐSQG", true, undefined],
    ["01/QĐ-TTg", true, undefined],
    ["187/QĐ-BCP", true, undefined],
  ])("%s, of the same day: %j, may be a slip for %s", (number, isOfDay, meant) =>
    expect(slipFor(number, ["186/QĐ-BTTTT", "2765/BTTTT-CĐSQG", "505/QĐ-TTg"], isOfDay)).toBe(meant),
  );

  test("the address of a document holds its date, for numbers repeat every year", () => {
    expect(documentSlug({ number: "186/QĐ-BTTTT", date: "2022-02-11" })).toBe("186-qd-btttt-2022-02-11");
  });
});

describe("names that are one", () => {
  const all = [
    { id: "a", name: "Nền tảng địa chỉ số" },
    { id: "b", name: "Trợ lý ảo" },
    { id: "c", name: "Trợ lý ảo quốc gia" },
    ...Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, name: `Hệ thống kho bạc số ${index}` })),
  ];
  const index = indexNames(all);
  test.each([
    ["Dia chi so", "a", true],
    ["NỀN TẢNG SỐ ĐỊA CHỈ SỐ", "a", true],
    ["Nền tảng địa chí sốt", undefined, false],
    ["Nền tảng địa chì so", "a", true],
    ["Trợ lyy ảo quốc gia", undefined, false],
    ["Trợ lý ảo quốcc gia", "c", false],
    ["Kho bạc số 61", undefined, false],
  ])("%s", (text, other, exact) => {
    const similar = index.similarTo({ id: "new", name: text });
    expect([similar?.other.id, similar?.exact ?? false]).toEqual([other, exact]);
  });
  test("a platform is not its own twin", () => expect(index.similarTo({ id: "a", name: "Nền tảng địa chỉ số" })).toBeUndefined());
  test("near ids", () =>
    expect(nearIds(["tro-ly-ao"], ["tro-ly-ao-quoc-gia", "dia-chi-so", "tro-ly-so"])).toEqual(["tro-ly-ao-quoc-gia", "tro-ly-so"]));
});
