/**
 * The static API as OpenAPI 3.1: which files there are and what shape they have. It stands alone, the schemas
 * of the files included, as generators of clients read it; a test holds every built file against it.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { ACTIONS } from "../../scripts/history/record-change.ts";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { inLang, sideBySide } from "../../scripts/text/bilingual.ts";
import { LANGS, TECHNICAL_LANG as lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { TERMS } from "../../scripts/words/terms.ts";
import { nameWords } from "../../scripts/words/words.ts";
import { WORDS } from "../i18n/words.ts";
import { type FileName, patternOf, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { COUNT, DATE, HEAD, type Json, list, objectOf, oneOfMore, STRING, TEXT_BY_LANG } from "./columns.ts";
import { CODES_FILE, DATASETS, type Dataset, ENDINGS, MORE_TABLE_NAMES, type TableName, tableFileOf } from "./datasets.ts";
import { bothLanguages } from "./json-schema.ts";
import { dataName, STAMPS } from "./output.ts";
import { OUTPUTS } from "./outputs.ts";
import { STATISTICS_FILES } from "./statistics.ts";
import { statisticsSchema } from "./statistics-schema.ts";
import { TABLES } from "./tables.ts";
import { API_VERSION } from "./version.ts";
import { yearCountsSchema } from "./year-counts.ts";

/** The description is in English, like the names of its fields. */
const t = TERMS[lang];
const MAIN_LANGUAGE = nameWords[lang].languages[MAIN_LANG];

/** The whole description. */
export function openApi({ settings }: Catalogue, addresses: Addresses, hasHistory = false): Json {
  const paths = Object.assign({}, ...DATASETS.map((dataset) => pathsOf(dataset, settings)));
  return {
    openapi: "3.1.0",
    info: {
      title: sideBySide((lang) => inLang(settings.title, lang)),
      description: LANGS.map((lang) => WORDS[lang].data)
        .map(({ apiDescription, promise, lifetime }) => [apiDescription, promise, lifetime].join(" "))
        .join("\n\n"),
      version: API_VERSION,
      license: { name: settings.dataLicence.name, url: settings.dataLicence.url },
    },
    // Nobody is asked who they are; without it generators ask for it to be said.
    security: [],
    servers: [{ url: addresses.absolute(to("api")).replace(/\/$/, "") }],
    paths: {
      [pathOf("status")]: get(
        "status",
        "When the site was built, from which commit, how many records",
        json({ $ref: "#/components/schemas/Status" }),
      ),
      ...paths,
      ...statisticsPaths(),
      ...CHANGES_PATHS,
      ...(hasHistory ? YEARS_PATHS : {}),
      ...OSCAL_PATHS,
      [pathOf("dcat")]: get("dcat", "This open data, by DCAT-AP 3", { "application/ld+json": { schema: { type: "object" } } }),
      [pathOf("dcatTurtle")]: get("dcatTurtle", "The same as Turtle", { "text/turtle": { schema: STRING } }),
    },
    components: { schemas: components() },
  };
}

/** A file's path below the server's address, by the table of routes; what is not given stays a parameter. */
const pathOf = (name: FileName, given: Readonly<Record<string, string>> = {}): string =>
  patternOf(name)
    .slice(to("api").length - 1)
    .replace(/<(\w+)>/g, (_, parameter: string) => given[parameter] ?? `{${parameter}}`);

const statisticsPaths = (): Json => ({
  [pathOf("statisticsJson")]: get("statistics", "The numbers of the statistics page", json({ $ref: "#/components/schemas/Statistics" })),
  ...Object.fromEntries(
    STATISTICS_FILES.map((name) => [
      pathOf("statisticsTable", { name }),
      get(`statistics-${name}`, `One chart of the statistics page as a table: ${name}`, { "text/csv": { schema: STRING } }),
    ]),
  ),
  [pathOf("listTable", {})]: getOne("listTable", `The ${t.things} of one official list that are known by name`, {
    "text/csv": { schema: STRING },
  }),
  [pathOf("yearCounts")]: getOne(
    "yearCounts",
    WORDS[lang].data.files.yearCounts,
    json({ $ref: "#/components/schemas/YearCounts" }),
    "year",
  ),
  [pathOf("yearTable")]: getOne("yearTable", WORDS[lang].data.files.yearTable, { "text/csv": { schema: STRING } }, "year"),
  ...Object.fromEntries(
    MORE_TABLE_NAMES.map((name) => {
      const summary = WORDS[lang].data.files[`${name}Csv`];
      return [pathOf("apiFile", { file: tableFileOf(name) }), get(`${name}Csv`, summary, tableContent(name))];
    }),
  ),
  [pathOf("workbook")]: get("workbook", WORDS[lang].data.files.workbook, { [ENDINGS.xlsx.media]: {} }),
  [pathOf("apiFile", { file: CODES_FILE })]: get("codes", WORDS[lang].data.files.codes, json({ $ref: "#/components/schemas/Codes" })),
  ...(isUsed("shared") ? annexPath() : {}),
  ...(isUsed("criteria") ? commentsPath() : {}),
});

const annexPath = (): Json => ({
  [pathOf("annexTable", {})]: getOne(
    "annexTable",
    `The ${t.things} of one ${t.owner}, as the annex it sends for the portal; in ${MAIN_LANGUAGE}`,
    { "text/csv": { schema: STRING } },
  ),
});

const commentsPath = (): Json => ({
  [pathOf("commentsTable", {})]: getOne(
    "commentsTable",
    `The comments on the draft of one criteria set, with the answer of the issuer to each; in ${MAIN_LANGUAGE}`,
    { "text/csv": { schema: STRING } },
  ),
});

function pathsOf({ id }: Dataset, { metadata }: Settings): Json {
  const title = (id === "platforms" ? metadata?.title?.[lang] : undefined) ?? WORDS[lang].datasets[id].title;
  const ref = (name: string) => ({ $ref: `#/components/schemas/${id}${name}` });
  return {
    [pathOf("apiFile", { file: `${id}.json` })]: get(`${id}List`, title, json(ref("List"))),
    [pathOf("apiFile", { file: `${id}.jsonl` })]: get(`${id}Lines`, `${title}, one whole record a line`, {
      "application/jsonl": { schema: STRING },
    }),
    [pathOf("apiFile", { file: `${id}.csv` })]: get(`${id}Csv`, `${title} as a table`, tableContent(id)),
    [pathOf("record", { kind: id })]: getOne(`${id}Record`, `One record: ${title}`, json(ref("Record"))),
  };
}

/** What each column of a table is; its cells are text, written as the type says. */
const tableContent = (name: TableName): Json => ({
  "text/csv": {
    schema: STRING,
    "x-columns": TABLES.get(name)?.columns.map(({ name, what, shape }) => ({ name, description: bothLanguages(what), ...cellType(shape) })),
  },
});
const cellType = ({ type, format, pattern }: Json): Json => (type === "array" || type === "object" ? STRING : { type, format, pattern });

const get = (operationId: string, summary: string, content: Json): Json => ({
  get: { operationId, summary, responses: { 200: { description: summary, content } } },
});

/** One file of many: an address that names none of them is answered with 404. */
function getOne(operationId: string, summary: string, content: Json, parameter = "id"): Json {
  const responses = { 200: { description: summary, content }, 404: { description: "There is none, or none any more" } };
  return { get: { operationId, summary, responses }, parameters: [{ name: parameter, in: "path", required: true, schema: STRING }] };
}
const json = (schema: Json): Json => ({ "application/json": { schema } });

function components(): Json {
  const parts = Object.values(OUTPUTS).map(({ folder, summarySchema, recordSchema, dataSchema }) => ({
    [`${folder}Summary`]: summarySchema,
    [`${folder}List`]: objectOf({
      ...HEAD,
      count: COUNT,
      [folder]: list({ $ref: `#/components/schemas/${folder}Summary` }),
    }),
    [`${folder}Record`]: recordSchema,
    [dataName(folder)]: dataSchema,
  }));
  return Object.assign(
    {
      Text: objectOf(TEXT_BY_LANG, [MAIN_LANG]),
      Statistics: statisticsSchema(),
      YearCounts: yearCountsSchema(),
      Status: objectOf({ ...STATUS, schedules: SCHEDULES }, Object.keys(STATUS)),
      Codes: objectOf({
        ...HEAD,
        count: COUNT,
        codes: list(objectOf({ list: STRING, code: STRING, name: { $ref: "#/components/schemas/Text" } })),
      }),
      Oscal: objectOf({
        ...HEAD,
        oscalVersion: STRING,
        count: COUNT,
        documents: list(objectOf({ model: STRING, id: STRING, url: { type: "string", format: "uri" }, hash: HASH })),
      }),
      ...changesSchemas(),
    },
    ...parts,
  );
}

const HASH = STAMPS.hash.shape;

const STATUS: Json = {
  ...HEAD,
  ends: { type: ["string", "null"], format: "date" },
  commit: { type: ["string", "null"] },
  hash: HASH,
  site: STRING,
  licence: { type: "object" },
  counts: { type: "object" },
};

/** There when they could be read. */
const SCHEDULES: Json = {
  ...list(objectOf({ workflow: STRING, active: { type: "boolean" }, ranOn: DATE }, ["workflow", "active"])),
  description: "The workflows that run by a schedule: whether they are on and when each last ran; absent where that was not read",
};

/** What each document holds is said by NIST's own schemas. */
const oscalPath = (name: FileName, summary: string): Json => ({
  [pathOf(name)]: getOne(name, summary, json({ type: "object" })),
});

const OSCAL_PATHS: Json = {
  [pathOf("oscal")]: get("oscal", "Every document in OSCAL, with its address", json({ $ref: "#/components/schemas/Oscal" })),
  ...oscalPath("oscalCatalog", "A framework, or what a criteria set adds of its own, as an OSCAL catalog"),
  ...oscalPath("oscalProfile", "A criteria set as an OSCAL profile"),
  ...oscalPath("oscalResults", `All assessments of one ${t.thing} as OSCAL assessment results`),
  ...oscalPath("oscalPlan", `What one ${t.thing} still lacks, as an OSCAL plan of action and milestones`),
};

/** How a portal takes increments. */
const CHANGES_PATHS: Json = {
  [pathOf("changesJson")]: get(
    "changes",
    "What to fetch: the hash of every record and of every other file of this build, whatever changed it. What you have with the same hash is as published; a record that is not named is gone (moved says what it became). Beside that the log of commits, newest first, where it is known.",
    json({ $ref: "#/components/schemas/Changes" }),
  ),
};

/** There when the history is known. */
const YEARS_PATHS: Json = {
  [pathOf("changesOfYear")]: getOne(
    "changesOfYear",
    "All commits of one year, newest first",
    json({ $ref: "#/components/schemas/ChangesOfYear" }),
    "year",
  ),
};

function changesSchemas(): Json {
  const kind = oneOfMore(DATASETS.map(({ id }) => id));
  const record = objectOf({ kind, id: STRING, action: oneOfMore(ACTIONS), from: STRING }, ["kind", "id", "action"]);
  const changes = list(objectOf({ commit: STRING, time: { type: "string", format: "date-time" }, records: list(record) }));
  const log = { complete: { type: "boolean" } };
  const years = list(objectOf({ year: STRING, url: { type: "string", format: "uri" }, commits: COUNT }));
  const hashes = { type: "object", additionalProperties: HASH };
  const records = { type: "object", additionalProperties: objectOf({ count: COUNT, hashes }) };
  const moved = list(objectOf({ kind, from: STRING, id: STRING }));
  return {
    Changes: objectOf({ ...HEAD, records, moved, files: hashes, ...log, commits: COUNT, years, changes }),
    ChangesOfYear: objectOf({ ...HEAD, ...log, year: STRING, changes }),
  };
}
