/** The shapes bite: each mandatory or recommended property, each class and each label, taken away, makes the description fail. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { describe, expect, test } from "vitest";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { DATASETS } from "../../site/open-data/datasets.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { to } from "../../site/routes.ts";
import { BASE_URL, catalogueOf } from "./built.ts";

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const SHAPES = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, "shapes/dcat-ap.ttl"), "utf8")));
/** It is made apart. */
const WORKBOOK = Uint8Array.of(1, 2, 3);
const files = new Map<string, string>(
  [...openDataFiles(catalogueOf("demo"), { baseUrl: BASE_URL, workbook: WORKBOOK })].map(({ path, content }) => [path, content]),
);
const quads = new Parser().parse(files.get("/api/v1/catalogue.ttl") ?? "");

async function diagnostics(data: readonly Quad[]): Promise<string[]> {
  const report = (await new SHACLValidator(SHAPES as never).validate(new Store([...data]) as never)) as unknown as {
    results: { focusNode: { value: string } | null; path: { value: string } | null }[];
  };
  return report.results.map(({ focusNode, path }) => `${focusNode?.value} ${path?.value}`);
}
const without = (keep: (quad: Quad) => boolean) => diagnostics(quads.filter(keep));
const local = (iri: string) => iri.replace(/^.*[#/]/, "");

test("it conforms without a repository too, whose issues are the contact otherwise", { tags: ["release"] }, async () => {
  expect(await diagnostics(quads)).toEqual([]);
});

const described = ({ metadata, ...settings }: Settings, more?: Settings["metadata"]) => {
  const own = more ? { metadata: more } : {};
  const made = openDataFiles({ ...catalogueOf("demo"), settings: { ...settings, ...own } }, { baseUrl: BASE_URL, workbook: WORKBOOK });
  return [...made].find(({ path }) => path === "/api/v1/catalogue.ttl")?.content ?? "";
};

test("what the settings do not say is left out, and lacks nothing but what is only recommended", { tags: ["release"] }, async () => {
  const turtle = described(catalogueOf("demo").settings);
  expect(turtle).not.toMatch(/dct:spatial|publishertype|authority.country|hasEmail/);
  expect([...new Set((await diagnostics(new Parser().parse(turtle))).map((one) => local(one)))].sort()).toEqual(["spatial", "type"]);
});

test("what they say is there: who publishes, whom to ask", () => {
  const publisher = {
    name: { vi: "Trung tâm Gió (hư cấu)", en: "Wind Centre (fictional)" },
    url: "https://example.vn/gio",
    type: "Company" as const,
  };
  const contact = { mail: "hoi@example.vn", telephone: "+84241234567" };
  const turtle = described(catalogueOf("demo").settings, { publisher, contact });
  for (const part of [
    "Wind Centre (fictional)",
    "https://example.vn/gio",
    "publishertype/Company",
    "mailto:hoi@example.vn",
    "tel:+84241234567",
  ])
    expect(turtle).toContain(part);
});

/** By the tables of DCAT-AP 3.0.1; of those with a line between them one is enough. */
const NEEDED = {
  Catalog: "title description publisher dataset service homepage license language spatial issued modified themeTaxonomy",
  Dataset: "title description contactPoint distribution keyword publisher spatial temporal theme",
  Distribution: "accessURL description format license availability",
  DataService: "title endpointURL endpointDescription servesDataset contactPoint publisher license",
  CatalogRecord: "primaryTopic modified issued conformsTo status",
  Agent: "name type",
  Kind: "fn hasEmail|hasURL",
  LicenseDocument: "type",
  Concept: "prefLabel",
  ConceptScheme: "title",
  PeriodOfTime: "startDate endDate",
  Checksum: "algorithm checksumValue",
};

test("a description without its titles does not conform", { tags: ["release"] }, async () => {
  expect(await without(({ predicate }) => !predicate.value.endsWith("/terms/title"))).not.toEqual([]);
});

// Whether the shapes bite everywhere: for each property, class and code.
describe.each(Object.entries(NEEDED))("%s", { tags: ["release"] }, (type, properties) => {
  const subjects = new Set(
    quads.filter(({ predicate, object }) => predicate.value === TYPE && local(object.value) === type).map(({ subject }) => subject.value),
  );
  test.each(properties.split(" "))("needs %s", async (property) => {
    const taken = quads.filter(
      ({ subject, predicate }) => subjects.has(subject.value) && property.split("|").includes(local(predicate.value)),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(await without((quad) => !taken.includes(quad))).not.toEqual([]);
  });
});

const classes = [...new Set(quads.filter(({ predicate }) => predicate.value === TYPE).map(({ object }) => object.value))];
test.each(classes.map((iri) => [local(iri), iri]))("objects that are a %s say so", { tags: ["release"] }, async (_, iri) => {
  // The classes that are only looked for as targets can not be missed: nothing is then left to be held against.
  const untyped = await without(({ predicate, object }) => predicate.value !== TYPE || object.value !== iri);
  if (local(iri) !== "Catalog") expect(untyped).not.toEqual([]);
});

test.each(["language", "country", "data-theme", "access-right", "frequency", "file-type", "planned-availability"])(
  "a code names its scheme: %s",
  { tags: ["release"] },
  async (table) => {
    expect(await without(({ predicate, object }) => !(local(predicate.value) === "inScheme" && local(object.value) === table))).not.toEqual(
      [],
    );
  },
);

test("checksums are of the bytes of the files", () => {
  const objectOf = (subject: string, property: string) =>
    quads.find((quad) => quad.subject.value === subject && local(quad.predicate.value) === property)?.object.value ?? "";
  const distributions = quads.filter(({ object }) => object.value.endsWith("dcat#Distribution")).map(({ subject }) => subject.value);
  expect(distributions).toHaveLength(DATASETS.flatMap(({ files }) => files).length);
  for (const distribution of distributions) {
    const path = objectOf(distribution, "downloadURL").replace(BASE_URL, "/");
    const sum = objectOf(objectOf(distribution, "checksum"), "checksumValue");
    const bytes = path === to("workbook") ? WORKBOOK : (files.get(path) ?? "");
    expect([path, sum]).toEqual([path, createHash("sha1").update(bytes).digest("hex")]);
  }
});
