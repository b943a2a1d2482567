/**
 * No field goes missing: a field of a platform's schema changes each output when its value does, unless the schema says
 * why not; and a field of any kind that is added to the schema, and only there, is in each of them.
 */

import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { agenciesSchema } from "../../scripts/records/schema/agencies.ts";
import { date, key, line, oneOf, text, url } from "../../scripts/records/schema/common.ts";
import { fieldsOf } from "../../scripts/records/schema/fields.ts";
import type { FieldOutput, SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { asIs, bilingual } from "../../scripts/text/bilingual.ts";
import { compareTable } from "../../site/browser/compare/table.ts";
import { otherFacts } from "../../site/components/field-facts.tsx";
import { Profile } from "../../site/components/profile.tsx";
import { createContext } from "../../site/context.ts";
import { searchRecords } from "../../site/discovery/records.ts";
import { jsx, plainTextOf } from "../../site/html/jsx-runtime.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { tableCsv } from "../../site/open-data/cell-table.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { type PlatformFile, platformOutput } from "../../site/open-data/platform-output.ts";
import { compareScriptData } from "../../site/views/compare-script-data.ts";
import { fullValue, randomFrom } from "../values.ts";
import { BASE_URL, catalogueOf, PREFIX } from "./built.ts";

const ID = "nen-tang-ve-duong-sat-tren-may";
const demo = catalogueOf("demo");
const addresses = makeAddresses(BASE_URL);
const RECORD = "record";

/** What the outputs hold of one platform, as text, when its schema and its data are these. */
function outputsOf(schema: SchemaNode, data: object): Record<FieldOutput | typeof RECORD, string> {
  const platforms = demo.platforms.map((entry) => (entry.id === ID ? { ...entry, data: data as typeof entry.data } : entry));
  const catalogue: Catalogue = { ...demo, platforms };
  const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  const output = platformOutput(schema);
  const made = [...output.records(catalogue, addresses)].find(({ id }) => id === ID);
  const file = JSON.parse(JSON.stringify(made?.record)) as PlatformFile;
  const sections = compareTable({ platforms: [file], sets: new Map(), words: compareScriptData(site.locales.vi, schema) });
  const lines = tableCsv(output.table, output.table.rowsOf(catalogue, outputSite(catalogue, addresses))).split("\r\n");
  return {
    page: plainTextOf(jsx(Profile, { locale: site.locales.vi, data: file.data, schema })),
    list: JSON.stringify(made?.summary),
    record: JSON.stringify(made?.record),
    csv: lines.find((row) => row.startsWith(`${ID},`)) ?? "",
    compare: JSON.stringify(sections[0]),
    search: JSON.stringify(searchRecords(catalogue, "vi", schema).find(({ path }) => path.includes(ID))?.texts),
  };
}

const known = demo.platforms.find(({ id }) => id === ID)?.data ?? {};
const fields = fieldsOf(platformSchema);

describe.each(fields)("$key", ({ key: name, node, show }) => {
  const without = Object.fromEntries(Object.entries(known).filter(([one]) => one !== name));
  const value =
    node["x-control"] === "agency" ? "BMT" : node["x-control"] === "domain" ? demo.domains[0]?.id : fullValue(node, randomFrom(1));
  // Events say the past of the profile, and give the numbers of documents to the search.
  const before = outputsOf(platformSchema, platformSchema.required.includes(name as never) ? known : without);
  const after = outputsOf(platformSchema, { ...without, [name]: value });

  test.each(["page", "list", "csv", "compare", "search"] as const)("%s", (output) => {
    const reason = show.not?.[output];
    if (reason === undefined) expect(after[output]).not.toBe(before[output]);
    else expect(reason.trim()).not.toBe("");
  });

  test("the record's own JSON", () => expect(after.record).not.toBe(before.record));
});

/** Fields of every kind: their schema, a value, and what each output shows of it. */
const ADDED: readonly [kind: string, schema: SchemaNode, value: unknown, shown: Partial<Record<FieldOutput, string>> & { all: string }][] =
  [
    ["text", text, { vi: "Mục đích thử", en: "Trial purpose" }, { all: "Mục đích thử" }],
    ["line", line, "Một dòng lạ", { all: "Một dòng lạ" }],
    ["date", date, "2019-02-03", { all: "2019-02-03", compare: "03/02/2019" }],
    ["choice", oneOf({ big: bilingual({ vi: "Cỡ lớn", en: "Big" }) }), "big", { all: "Cỡ lớn", list: "big", csv: "big" }],
    ["url", url, "https://la.example.vn/x", { all: "la.example.vn/x" }],
    ["lines", { type: "array", items: line }, ["Một lạ", "Hai lạ"], { all: "Hai lạ", csv: "Một lạ | Hai lạ" }],
    ["number", { type: "number" }, 4321, { all: "4321", page: "4.321", compare: "4.321" }],
    ["flag", { type: "boolean" }, true, { all: '"odd":true', csv: ",true", page: "có", compare: "có" }],
    [
      "group",
      { type: "object", properties: { title: key(bilingual({ vi: "Tên", en: "Name" }), asIs(""), line), url } },
      { title: "Nhóm lạ", url: "https://nhom.example.vn/" },
      { all: "Nhóm lạ", csv: "Nhóm lạ,https://nhom.example.vn/" },
    ],
    [
      "items",
      { type: "array", items: { type: "object", properties: { size: key(bilingual({ vi: "Cỡ", en: "Size" }), asIs(""), line) } } },
      [{ size: "vừa lạ" }],
      { all: "vừa lạ", page: "Cỡ: vừa lạ", compare: "Cỡ: vừa lạ" },
    ],
  ];
/** Days, numbers, addresses and truth are no words to search by. */
const NO_WORDS = ["date", "url", "number", "flag"];

describe.each(ADDED)("a field that is added: %s", (kind, schema, value, { all, ...shown }) => {
  const added = key(bilingual({ vi: "Trường lạ", en: "Odd field" }), bilingual({ vi: "Để thử", en: "For a trial" }), schema) as SchemaNode;
  const wider = { ...platformSchema, properties: { ...platformSchema.properties, odd: added } };
  const outputs = outputsOf(wider, { ...known, odd: value });

  test.each(["page", "list", "record", "csv", "compare", "search"] as const)("%s", (output) => {
    if (output === "search" && NO_WORDS.includes(kind)) expect(outputs.search).not.toContain(all);
    else expect(outputs[output]).toContain((output !== "record" && shown[output]) || (output === "record" ? (shown.list ?? all) : all));
  });

  test("its title stands on the page and in the comparison, its description in that of the API", () => {
    expect(outputs.page).toContain("Trường lạ");
    expect(outputs.compare).toContain("Trường lạ");
    expect(JSON.stringify(platformOutput(wider).summarySchema)).toContain(
      '"title":"Trường lạ / Odd field","description":"Để thử / For a trial"',
    );
  });

  test("its columns come after those that were published", () => {
    const names = platformOutput(wider).table.columns.map(({ name }) => name);
    const published = platformOutput().table.columns.map(({ name }) => name);
    expect(names.slice(0, published.length)).toEqual(published);
    expect(names.length).toBeGreaterThan(published.length);
  });
});

test("a field that is added to a register ends the facts of its page; what the page places itself does not come twice", () => {
  const { locales } = createContext({ catalogue: demo, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  const odd = key(bilingual({ vi: "Trường lạ", en: "Odd field" }), bilingual({ vi: "Để thử", en: "For a trial" }), text) as SchemaNode;
  const schema: SchemaNode = { ...agenciesSchema.items, properties: { ...agenciesSchema.items.properties, odd } };
  const data = { name: { vi: "Tên", en: "Name" }, odd: { vi: "Giá trị lạ", en: "Odd value" } };
  const facts = otherFacts(locales.en, schema, data, ["name"]);
  expect(facts.map(({ label }) => label)).toEqual(["Odd field"]);
  expect(plainTextOf(jsx("p", { children: facts[0]?.value }))).toContain("Odd value");
});
