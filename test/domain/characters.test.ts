/** What is wrong in text although nobody sees it: each with what it is read as. */
import { describe, expect, test } from "vitest";
import { bodyTextDiagnostics, valueDiagnostics } from "../../scripts/records/text-diagnostics.ts";
import { characterFaults, withoutQuotes } from "../../scripts/text/character-faults.ts";
import { unseenShown } from "../../scripts/text/characters.ts";
import { entitiesIn } from "../../scripts/text/entities.ts";
import { idOf } from "../../scripts/text/names.ts";
import { mayBeOld, readOldEncoding } from "../../scripts/text/old-encodings.ts";
import { hasOddCharacter, mayEscape, signsIn } from "../../scripts/text/plain-text.ts";
import { quote } from "../../scripts/text/quote.ts";
import { repaired } from "../../scripts/text/repaired.ts";
import { slug } from "../../scripts/text/text.ts";
import { searchable } from "../../site/discovery/search-text.ts";

test.each([
  ["Nền tảng Ðịa chỉ", "look-alike U+00D0", "Nền tảng Địa chỉ"],
  ["99/QÐ-BMT", "look-alike U+00D0", "99/QĐ-BMT"],
  ["BƉC", "look-alike U+0189", "BĐC"],
  ["ðịa chỉ", "look-alike U+00F0", "địa chỉ"],
  ["Cơ quan ВCP", "look-alike U+0412", "Cơ quan BCP"],
  ["Bộ ВСР mới", "look-alike U+0412", "Bộ BCP mới"],
  ["Kiοsk", "look-alike U+03BF", "Kiosk"],
  ["ＮỀＮ TẢＮＧ ５", "look-alike U+FF2E", "NỀN TẢNG 5"],
  ["Ｅ\u0302m", "look-alike U+FF25", "Êm"],
  ["𝐍𝐞̂̀𝐧 tảng", "look-alike U+1D40D", "Nền tảng"],
  ["Hồ sơ 𝟐𝟎𝟐𝟓 Ⓐ", "look-alike U+1D7D0", "Hồ sơ 2025 A"],
  ["ﬁnance", "look-alike U+FB01", "finance"],
  ["xem https://ｍic.gov.vn/ và Ｎền", "look-alike U+FF2E", "xem https://ｍic.gov.vn/ và Nền"],
  ["１２/QĐ-BCP", "look-alike U+FF11", "12/QĐ-BCP"],
  ["50 m², № 5, ½, …", "", "50 m², № 5, ½, …"],
  ["chuông\u0007", "hidden U+0007", "chuông"],
  ["a\u202eb", "hidden U+202E", "ab"],
  ["a\u200bb", "hidden U+200B", "ab"],
  ["a\u3164b", "hidden U+3164", "ab"],
  ["a\u034fb", "hidden U+034F", "ab"],
  ["a\u{e0101}b", "hidden U+E0101", "ab"],
  ["a\uffffb\ufffe", "hidden U+FFFF,hidden U+FFFE", "ab"],
  ["a\u{4fffe}b\ufdd0", "hidden U+4FFFE,hidden U+FDD0", "ab"],
  ["a\u2800b", "blank U+2800", "a b"],
  ["a\u200bb\u202ec\u200b\u200b", "hidden U+200B,hidden U+202E,hidden U+200B", "abc"],
  ["nửa \ud800", "hidden U+D800", "nửa "],
  ["a\u00a0b", "blank U+00A0", "a b"],
  ["a\u3000b", "blank U+3000", "a b"],
  ["a\u2007b", "blank U+2007", "a b"],
  ["Ha\u0323t", "decomposed", "Hạt"],
  ["Ne\u0300\u0302n", "decomposed", "Nền"],
  ["Sigurðsson", "", "Sigurðsson"],
  ["мир и труд в Москве", "", "мир и труд в Москве"],
  ["µm, α, Ω", "", "µm, α, Ω"],
  ["https://mіc.gov.vn", "", "https://mіc.gov.vn"],
  ["xem https://mіc.gov.vn/Ð và Ðò", "look-alike U+00D0", "xem https://mіc.gov.vn/Ð và Đò"],
  ["Tr\u00adêng häc sè", "hidden U+00AD", "Tr\u00adêng häc sè"],
  ["Giúp dân. NÒn t¶ng cña c¶ n\u00adíc. Đây là câu.", "hidden U+00AD", "Giúp dân. NÒn t¶ng cña c¶ n\u00adíc. Đây là câu."],
  ["Nền tảng “Tổ Chim” – 5 °C, đường sắt", "", "Nền tảng “Tổ Chim” – 5 °C, đường sắt"],
])("%j", (text, fault, mended) => {
  expect(
    characterFaults(text)
      .map((one) => ("code" in one ? `${one.kind} ${one.code}` : one.kind))
      .join(),
  ).toBe(fault);
  if (mended !== undefined) expect(repaired(text)).toBe(mended);
});

describe("an encoding from before Unicode", () => {
  test.each([
    ["NÒn t¶ng ®Þa chØ sè", "TCVN3", "Nền tảng địa chỉ số"],
    ["Tr\u00adêng häc sè", "TCVN3", "Trường học số"],
    ["ViÖt Nam", "TCVN3", "Việt Nam"],
    ["Hµ Néi", "TCVN3", "Hà Nội"],
    ["Neàn taûng ñòa chæ soá", "VNI", "Nền tảng địa chỉ số"],
    ["NEÀN TAÛNG ÑÒA CHÆ SOÁ", "VNI", "NỀN TẢNG ĐỊA CHỈ SỐ"],
    ["Coäng hoøa xaõ hoäi chuû nghóa", "VNI", "Cộng hòa xã hội chủ nghĩa"],
    ["Thö vieän soá", "VNI", "Thư viện số"],
    ["Nền tảng đặt lÞch kh¸m Bến Nước", "TCVN3", "Nền tảng đặt lịch khám Bến Nước"],
    ["Nền tảng ®Æt lịch khám", "TCVN3", "Nền tảng đặt lịch khám"],
    ["Hệ thống Thñ tôc", "TCVN3", "Hệ thống Thủ tục"],
    ["Bộ Thoâng tin vaø Truyeàn thoâng", "VNI", "Bộ Thông tin và Truyền thông"],
    [
      "Một câu. §Æt lÞch kh¸m nhanh h¬n, kh«ng ph¶i xÕp hµng. Câu cuối của dân.",
      "TCVN3",
      "Một câu. Đặt lịch khám nhanh hơn, không phải xếp hàng. Câu cuối của dân.",
    ],
    [
      "Giúp người dân. NÒn t¶ng ®Þa chØ sè cña c¶ n\u00ad\u00edc. Đây là câu đúng.",
      "TCVN3",
      "Giúp người dân. Nền tảng địa chỉ số của cả nước. Đây là câu đúng.",
    ],
    ["Trong n\u00adíc vµ ngoµi n\u00adíc: Nền tảng số của Việt Nam", "TCVN3", "Trong nước và ngoài nước: Nền tảng số của Việt Nam"],
    ["NÒN T¶NG", "TCVN3", "NỀN TẢNG"],
    ["NÒN T¶NG §ÞA CHØ Sè", "TCVN3", "NỀN TẢNG ĐỊA CHỈ SỐ"],
    ["DÞCH Vô C¤NG", "TCVN3", "DỊCH VỤ CÔNG"],
    ["Ne^`n ta?ng ddi.a chi? so^'", "VIQR", "Nền tảng địa chỉ số"],
    ["Ca(n cu+o+'c co^ng da^n", "VIQR", "Căn cước công dân"],
    ["NêÌn taÒng ðiòa chiÒ sôì", "Windows-1258", "Nền tảng địa chỉ số"],
    ["N\u00e1\u00bb\u0081n t\u00e1\u00ba\u00a3ng s\u00e1\u00bb\u2018", "UTF-8", "Nền tảng số"],
  ])("%s", (text, encoding, meant) => expect(readOldEncoding(text)).toEqual({ encoding, text: meant }));

  test.each([
    ...["Nền tảng địa chỉ số", "Thư viện số hoá, hoà, khoé", "Hoà bình", "Gérard à Paris, façade", "Smörgåsbord på öl"],
    ...["Straße nach Köln über München", "São Paulo não é", "señor niño España", "L'été à Orléans", "Naïve café à gogo"],
    ...[
      "C++ và C#",
      "a^2 + b^2",
      "Water Landing platform",
      "Bộ Ngàn Sao & Viện",
      "5 °C ± 2",
      "© 2026 Tổ Chim",
      "Kim Õ",
      "«@x»",
      "« A » và « B »",
      "5 µm; 3 µm",
      "«An»",
      "Zalo®",
      "§ 5, ¶ 2",
      ...[
        "Nền tảng ở Köln và Zürich",
        "Giải Noël của São Paulo",
        "Lực 5 N·m ở Đức",
        "Người dùng Zalo®, Café Crème ở Huế",
        "Đo 5 µm; §5 của Điều 3",
      ],
      ...[
        "Bộ Thông tin và Truyền thông",
        "TRƯỜNG ĐH SÂN KHẤU",
        "Đường sắt – ga Hòa Hưng",
        "Câu có «trích dẫn» và “ngoặc”",
        "Đi tàu từ Đà Nẵng tới Hà Nội",
      ],
    ],
  ])("%s is in none", (text) => expect(readOldEncoding(text)).toBeUndefined());
});

test.each([
  ["Tổ&nbsp;Chim", "&nbsp;", "Tổ Chim"],
  ["A &amp; B", "&amp;", "A & B"],
  ["&Agrave; l&agrave;", "&Agrave;", "À là"],
  ["&#272;ường", "&#272;", "Đường"],
  ["&#x111;i", "&#x111;", "đi"],
  ["AT&T; R&D", undefined, undefined],
  ["a&b;c", undefined, undefined],
  ["&#55296;", undefined, undefined],
])("the mark of HTML in %s", (text, entity, meant) => {
  expect(entitiesIn(text)?.entity).toBe(entity);
  expect(entitiesIn(text)?.meant).toBe(meant);
});

test.each([
  ["“Tổ Chim”", "Tổ Chim"],
  ["«Tổ Chim»", "Tổ Chim"],
  ['"Tổ Chim"', "Tổ Chim"],
  ["“Tổ Chim", "Tổ Chim"],
  ["Tổ Chim”", "Tổ Chim"],
  ["“Tổ Chim” và “Hạt Sương”", undefined],
  ["Nền tảng “Tổ Chim”", undefined],
])("quotation marks around %s", (name, bare) => expect(withoutQuotes(name)).toBe(bare));

test("what looks the same makes one id and is found by one query", () => {
  const same = ["Nền tảng Địa chỉ số", "Nền tảng Ðịa chỉ số", "Nền tảng Ɖịa chỉ số", "Nền tảng Địа chỉ số", "Nền tảng Địa chỉ số"];
  expect(new Set(same.map(idOf))).toEqual(new Set(["dia-chi-so"]));
  expect(new Set(same.map(slug)).size).toBe(1);
  expect(new Set(same.map(searchable)).size).toBe(1);
});

test("a message shows what cannot be seen", () => {
  expect(quote("2026-11-01\u00a0")).toBe("“2026-11-01<U+00A0>”");
  expect(unseenShown("a\u200bb\u00a0c")).toBe("a<U+200B>b<U+00A0>c");
});

test("one look at a text leaves out no pattern that finds something in two characters beside each other", () => {
  const plain = Array.from({ length: 0x2028 }, (_, code) => String.fromCharCode(code)).filter((one) => !hasOddCharacter(one));
  expect(plain.length).toBeGreaterThan(200);
  const missed = plain.flatMap((before) =>
    plain
      .map((one) => before + one)
      .filter((both) => {
        const { mayEscape: hasEscape, mayHide, mayBeOld: isOld } = signsIn(both);
        return (!hasEscape && mayEscape(both)) || (!mayHide && /&|[“”„«]/.test(both)) || (!isOld && mayBeOld(both));
      }),
  );
  expect(missed).toEqual([]);
});

test.each<[string, string | undefined, boolean]>([
  ["Nền t\ufffdng", "text-lost", true],
  ["Nền t\ufffdng", "text-lost", false],
  ["Hỏi 0912 345 678", "text-personal", true],
  ["Hỏi (024) 3943 8888", "text-personal", true],
  ["Thư: an@example.vn", "text-personal", true],
  ["Thư: an[at]example.vn", "text-personal", true],
  ["CCCD 001099012345", "text-personal", true],
  // A register may say how to reach somebody.
  ["Thư: an@example.vn", undefined, false],
  ["https://example.vn/?m=an@example.vn", undefined, true],
  ["0.125 và 2026-11-02, 84.500.000.000 đồng, tổng đài 18001234", undefined, true],
])("what only people can put right in %j: %s", (text, rule, isRecord) => {
  const looked = { signs: signsIn(text), isRecord };
  const inValue = valueDiagnostics(text, { note: text }, looked);
  const inBody = bodyTextDiagnostics(text, 1, looked);
  expect([inValue, inBody].map((found) => found.map((one) => one.rule).join())).toEqual([rule ?? "", rule ?? ""]);
});

test.each([
  ["Nền tảng số hóa tài liệu", "so-hoa-tai-lieu"],
  ["Nền tảng số hoá hồ sơ", "so-hoa-ho-so"],
  ["Nền tảng số liệu thống kê", "so-lieu-thong-ke"],
  ["Nền tảng số 4.0", "so-4-0"],
  ["Nền tảng số Bến Nước", "ben-nuoc"],
  ["Nen tang so Ben Nuoc", "ben-nuoc"],
  ["Nền tảng sổ tay cây xanh", "so-tay-cay-xanh"],
  ["NỀN TẢNG SỔ SỨC KHỎE", "so-suc-khoe"],
])("what opens a name, and what does not: %s", (name, id) => expect(idOf(name)).toBe(id));
