/** Values of a file that was opened, written as people write them. */
import { expect, test } from "vitest";
import { dataOf, documentOf } from "../../scripts/authoring/draft/document.ts";
import { readValues } from "../../scripts/authoring/draft/read-values.ts";
import { lookupIn } from "../../scripts/authoring/intake/entries.ts";
import { KNOWN } from "../github/typed-issue.ts";

const LOOKUP = lookupIn(KNOWN.records);
function read(yaml: string) {
  const document = documentOf(yaml);
  const said = readValues(document, "platform", LOOKUP).map(({ vi }) => vi);
  return { data: dataOf(document), said };
}

test.each<[string, string, object, RegExp]>([
  ["an agency by its name", "owner: Bộ Chợ Phiên", { owner: "BCP" }, /“Bộ Chợ Phiên” được đọc là “BCP”/],
  ["with its unit", "owner: Cục Đò Ngang thuộc Bộ Chợ Phiên", { owner: "BCP", focalUnit: { vi: "Cục Đò Ngang" } }, /“BCP”/],
  ["a day", "events: [{ date: 05/03/24 }]", { events: [{ date: "2024-03-05" }] }, /“05\/03\/24” được đọc là “05\/3\/2024”/],
  [
    "a document with its day",
    "events: [{ document: { number: 'Tờ trình số 58/BCP-CĐS ngày 22/4/2025' } }]",
    { events: [{ document: { number: "58/BCP-CĐS", date: "2025-04-22" } }] },
    /58/,
  ],
  [
    "a title with its link",
    'sources: [{ title: "[Trang A](https://a.vn)" }]',
    { sources: [{ title: "Trang A", url: "https://a.vn" }] },
    /“Trang A”/,
  ],
  [
    "the title of a document with its link",
    'events: [{ document: { title: { vi: "[Công văn](https://a.vn)", en: "A [draft]" } } }]',
    { events: [{ document: { title: { vi: "Công văn", en: "A [draft]" }, url: "https://a.vn" } }] },
    /“Công văn”/,
  ],
  [
    "a number",
    "usage: [{ value: hơn 7 triệu }]",
    { usage: [{ value: 7e6, approximate: true, hedge: "over" }] },
    /được đọc là “7\.000\.000”/,
  ],
  [
    "a figure of four digits, which is no year",
    "usage: [{ value: hơn 5.000 }]",
    { usage: [{ value: 5000, approximate: true, hedge: "over" }] },
    /“5\.000”/,
  ],
  [
    "a document with another day than stands there",
    "events: [{ document: { number: Quyết định số 12/QĐ-BCP ngày 05/11/2026, date: 2026-11-02 } }]",
    { events: [{ document: { number: "12/QĐ-BCP", date: "2026-11-02" } }] },
    /“05\/11\/2026”, nhưng mục khác ghi “02\/11\/2026”/,
  ],
  [
    "a number in another unit than stands there",
    "usage: [{ value: 5 tỷ đồng, unit: '%' }]",
    { usage: [{ value: 5e9, unit: "%" }] },
    /“đồng”, nhưng mục khác ghi “%”/,
  ],
  [
    "a unit other than the one that stands there",
    "owner: Cục Đò Ngang thuộc BCP\nfocalUnit: { vi: Cục Khác }",
    { owner: "BCP", focalUnit: { vi: "Cục Khác" } },
    /“Cục Đò Ngang”, nhưng mục khác ghi “Cục Khác”/,
  ],
  [
    "a hedge other than the one that stands there",
    "usage: [{ value: hơn 5.000, approximate: false, hedge: about }]",
    { usage: [{ value: 5000, approximate: true, hedge: "about" }] },
    /“hơn”, nhưng mục khác ghi “khoảng”/,
  ],
  ["an address", "website: example.vn/a", { website: "https://example.vn/a" }, /https/],
])("%s is read and told", (_, yaml, data, said) => {
  const opened = read(yaml);
  expect(opened.data).toEqual(data);
  expect(opened.said.join(" ")).toMatch(said);
});

test.each([
  "owner: BCP",
  "owner: XYZ",
  "events: [{ date: 2025-04-22, document: { number: 58/BCP-CĐS, date: 2025-04 } }]",
  "usage: [{ date: quý I/2024, value: '1,500' }]",
  "owner: Bộ Không Có",
  "website: https://example.vn/a?b=c",
])("%s stays as it is", (yaml) => expect(read(yaml)).toEqual({ data: dataOf(documentOf(yaml)), said: [] }));
