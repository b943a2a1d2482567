/**
 * The static API as OpenAPI 3.1: which files there are and what shape they have. The `data` of a record refers to the
 * published schema of its file; a test holds every built file against this description.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { OUTCOMES } from "../../scripts/catalogue/score.ts";
import { ACTORS, PLATFORM_TASKS } from "../../scripts/catalogue/tasks.ts";
import { ACTIONS } from "../../scripts/history/record-change.ts";
import type { FileKind } from "../../scripts/records/kinds.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import { inLang, sideBySide } from "../../scripts/text/bilingual.ts";
import { inEach, LANGS, MAIN_LANG } from "../../scripts/text/languages.ts";
import { WORDS } from "../i18n/words.ts";
import { to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { DATASETS, type Dataset } from "./datasets.ts";
import { STATISTICS_FILES } from "./statistics.ts";
import { statisticsSchema } from "./statistics-schema.ts";
import { SCHEMA_VERSION } from "./version.ts";

type Json = Readonly<Record<string, unknown>>;

const STRING = { type: "string" } as const;
const DATE = { type: "string", format: "date" } as const;
const COUNT = { type: "integer", minimum: 0 } as const;
const TEXT = { $ref: "#/components/schemas/Text" } as const;
const list = (items: Json) => ({ type: "array", items });
const object = (properties: Json, required: readonly string[] = Object.keys(properties)) => ({ type: "object", properties, required });

/** What the summary of each kind has beside id, addresses and hash, and of those what is always there. */
const SUMMARIES: Readonly<Record<Dataset["id"], Json>> = {
  platforms: object(
    {
      name: TEXT,
      abbreviation: STRING,
      group: STRING,
      pillars: list(STRING),
      domain: STRING,
      owner: STRING,
      summary: TEXT,
      website: STRING,
      stage: { enum: STAGES },
      since: DATE,
      due: DATE,
      overdue: { type: "boolean" },
      next: object({ actor: { enum: ACTORS }, task: { enum: PLATFORM_TASKS } }),
      criteria: STRING,
      assessed: DATE,
      outcome: { enum: OUTCOMES },
      counts: object({ events: COUNT, assessments: COUNT, usage: COUNT, phases: COUNT, results: { type: "object" } }, [
        "events",
        "assessments",
        "usage",
        "phases",
      ]),
    },
    ["name", "pillars", "stage", "since", "overdue", "next", "counts"],
  ),
  criteria: object(
    {
      title: TEXT,
      kind: STRING,
      extends: STRING,
      issuer: STRING,
      issued: DATE,
      replaces: STRING,
      replacedBy: STRING,
      counts: { type: "object" },
    },
    ["title", "kind", "counts"],
  ),
  agencies: object(
    {
      code: STRING,
      name: TEXT,
      kind: STRING,
      active: { type: "boolean" },
      validFrom: DATE,
      validTo: DATE,
      successor: STRING,
      counts: { type: "object" },
    },
    ["code", "name", "kind", "active", "counts"],
  ),
  documents: object(
    {
      number: STRING,
      date: DATE,
      type: STRING,
      issuer: STRING,
      title: TEXT,
      effectiveFrom: DATE,
      effectiveTo: DATE,
      confidence: STRING,
      counts: { type: "object" },
    },
    ["number", "date", "title", "counts"],
  ),
};

/** Kind of file whose schema the `data` of a record fits; registers hold a list of such. */
const DATA_KIND: Readonly<Record<Dataset["id"], FileKind>> = {
  platforms: "platform",
  criteria: "criteria",
  agencies: "agencies",
  documents: "documents",
};

/** The whole description. */
export function openApi({ settings }: Catalogue, addresses: Addresses, hasHistory = false): Json {
  const paths = Object.assign({}, ...DATASETS.map((dataset) => pathsOf(dataset)));
  return {
    openapi: "3.1.0",
    info: {
      title: sideBySide((lang) => inLang(settings.title, lang)),
      description: LANGS.map((lang) => WORDS[lang].data)
        .map(({ apiDescription, promise, lifetime }) => [apiDescription, promise, lifetime].join(" "))
        .join("\n\n"),
      version: SCHEMA_VERSION,
      license: { name: settings.dataLicence.name, url: settings.dataLicence.url },
    },
    servers: [{ url: addresses.absolute(to("api")).replace(/\/$/, "") }],
    paths: {
      "/status.json": get(
        "status",
        "When the site was built, from which commit, how many records",
        json({ $ref: "#/components/schemas/Status" }),
      ),
      ...paths,
      ...statisticsPaths(),
      ...(hasHistory ? CHANGES_PATHS : {}),
      "/catalogue.jsonld": get("dcat", "This open data, by DCAT-AP 3", { "application/ld+json": { schema: { type: "object" } } }),
      "/catalogue.ttl": get("dcatTurtle", "The same as Turtle", { "text/turtle": { schema: STRING } }),
    },
    components: { schemas: components(addresses, hasHistory) },
  };
}

const statisticsPaths = (): Json => ({
  "/statistics.json": get("statistics", "The numbers of the statistics page", json({ $ref: "#/components/schemas/Statistics" })),
  ...Object.fromEntries(
    STATISTICS_FILES.map((name) => [
      to("statisticsTable", { name }).slice(to("api").length - 1),
      get(`statistics-${name}`, `One chart of the statistics page as a table: ${name}`, { "text/csv": { schema: STRING } }),
    ]),
  ),
});

function pathsOf({ id }: Dataset): Json {
  // The description is in English, like the names of its fields.
  const { title } = WORDS.en.datasets[id];
  const ref = (name: string) => ({ $ref: `#/components/schemas/${id}${name}` });
  const parameter = { name: "id", in: "path", required: true, schema: STRING };
  return {
    [`/${id}.json`]: get(`${id}List`, title, json(ref("List"))),
    [`/${id}.jsonl`]: get(`${id}Lines`, `${title}, one whole record a line`, { "application/jsonl": { schema: STRING } }),
    [`/${id}.csv`]: get(`${id}Csv`, `${title} as a table`, { "text/csv": { schema: STRING } }),
    [`/${id}/{id}.json`]: { ...get(`${id}Record`, `One record: ${title}`, json(ref("Record"))), parameters: [parameter] },
  };
}

const get = (operationId: string, summary: string, content: Json): Json => ({
  get: { operationId, summary, responses: { 200: { description: summary, content } } },
});
const json = (schema: Json): Json => ({ "application/json": { schema } });

function components(addresses: Addresses, hasHistory: boolean): Json {
  const head = {
    id: STRING,
    url: { type: "string", format: "uri" },
    html: object(inEach(() => STRING)),
    hash: { type: "string", pattern: "^sha256-[0-9a-f]{64}$" },
  };
  const changed = { lastChanged: DATE, lastChangedCommit: STRING };
  const parts = DATASETS.map(({ id }) => {
    const summary = SUMMARIES[id] as { properties: Json; required: readonly string[] };
    const schema = addresses.absolute(to("schema", { kind: DATA_KIND[id] }));
    const data = { $ref: id === "agencies" || id === "documents" ? `${schema}#/items` : schema };
    return {
      [`${id}Summary`]: object({ ...head, ...summary.properties, ...changed }, [...Object.keys(head), ...summary.required]),
      [`${id}List`]: object({
        schemaVersion: STRING,
        generated: DATE,
        count: COUNT,
        [id]: list({ $ref: `#/components/schemas/${id}Summary` }),
      }),
      [`${id}Record`]: object({ schemaVersion: STRING, ...head, data, derived: { type: "object" }, ...changed }, [
        "schemaVersion",
        ...Object.keys(head),
        "data",
        "derived",
      ]),
    };
  });
  return Object.assign(
    {
      Text: object(
        inEach(() => STRING),
        [MAIN_LANG],
      ),
      Statistics: statisticsSchema(),
      Status: object({
        schemaVersion: STRING,
        generated: DATE,
        ends: { type: ["string", "null"], format: "date" },
        commit: { type: ["string", "null"] },
        hash: head.hash,
        site: STRING,
        licence: { type: "object" },
        counts: { type: "object" },
      }),
      ...(hasHistory ? changesSchemas() : {}),
    },
    ...parts,
  );
}

/** How a portal takes increments; there when the history is known. */
const CHANGES_PATHS: Json = {
  "/changes.json": get(
    "changes",
    "What changed since any published build, newest first: read down to the commit that you kept from status.json. Where it is not here, go on in the files of the years; where it is nowhere, take everything anew (complete: false says that the older log is missing). What is derived of a record may change without a line here: compare its hash.",
    json({ $ref: "#/components/schemas/Changes" }),
  ),
  "/changes/{year}.json": {
    ...get("changesOfYear", "All changes of one year, newest first", json({ $ref: "#/components/schemas/ChangesOfYear" })),
    parameters: [{ name: "year", in: "path", required: true, schema: STRING }],
  },
};

function changesSchemas(): Json {
  const record = object({ kind: { enum: DATASETS.map(({ id }) => id) }, id: STRING, action: { enum: ACTIONS }, from: STRING }, [
    "kind",
    "id",
    "action",
  ]);
  const changes = list(object({ commit: STRING, time: { type: "string", format: "date-time" }, records: list(record) }));
  const head = { schemaVersion: STRING, generated: DATE, complete: { type: "boolean" } };
  const years = list(object({ year: STRING, url: { type: "string", format: "uri" }, commits: COUNT }));
  return { Changes: object({ ...head, commits: COUNT, years, changes }), ChangesOfYear: object({ ...head, year: STRING, changes }) };
}
