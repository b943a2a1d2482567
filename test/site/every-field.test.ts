/**
 * No field goes missing, of no kind of records: each value that the schema of a kind knows is on the page of its records in
 * every language and in the tables of the open data, or it is said here why not. A new field has to be in neither list.
 */
import { describe, expect, test } from "vitest";
import { FILE_KINDS, type FileKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { fieldsOf } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { createContext, type Here, type Locale } from "../../site/context.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { tableCsv } from "../../site/open-data/cell-table.ts";
import type { TableName } from "../../site/open-data/datasets.ts";
import { outputSite } from "../../site/open-data/output-site.ts";
import { TABLES } from "../../site/open-data/tables.ts";
import { render as agencyPage } from "../../site/pages/agency.11ty.tsx";
import { render as criteriaPage } from "../../site/pages/criteria.11ty.tsx";
import { render as criteriaCommentsPage } from "../../site/pages/criteria-comments.11ty.tsx";
import { render as documentPage } from "../../site/pages/document.11ty.tsx";
import { render as listPage } from "../../site/pages/list.11ty.tsx";
import { render as platformPage } from "../../site/pages/platform.tsx";
import type { PageName } from "../../site/routes.ts";
import { itemsOf } from "../../site/views/page-lists.ts";
import { BASE_URL, PREFIX } from "./built.ts";
import { readPage, textsOf } from "./documents.ts";
import { fullCatalogue } from "./full-records.ts";
import { type Fields, type Lang, leavesOf } from "./record-values.ts";
import { absentOn, keyOf, type ShownPage, wantedOf } from "./shown-values.ts";

const catalogue = fullCatalogue();
const site = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
const [platform] = catalogue.platforms;
const [document] = catalogue.documents;
const { list, ...documentAlone } = document?.data ?? {};

interface Shown {
  readonly data: object | undefined;
  /** As complete.test.ts calls it. */
  readonly name: string;
  readonly page?: (lang: Lang) => string;
  readonly tables: readonly TableName[];
}

type Item = Here & {
  readonly locale: Locale;
  readonly entry?: { readonly data: object };
  readonly view?: { readonly list: { readonly data: object } };
};

/** The page of a record in a language. */
const pageOf =
  (name: PageName, data: object | undefined, render: (of: { item: never }) => string) =>
  (lang: Lang): string => {
    for (const item of itemsOf(name, site) as Iterable<Item>)
      if (item.locale.lang === lang && (item.entry?.data ?? item.view?.list.data) === data) return render({ item: item as never });
    throw new Error(`no page ${name}`);
  };

const [SET] = catalogue.criteria;

/** Of every kind of files where its values are to be found, or why nothing is asked of them. */
const SHOWN: Readonly<Record<FileKind, readonly Shown[] | string>> = {
  platform: [
    {
      data: platform?.data,
      name: "platform",
      page: pageOf("platform", platform?.data, platformPage),
      tables: ["platforms", "events", "usage"],
    },
  ],
  plan: [{ data: platform?.plan?.data, name: "plan", page: pageOf("platform", platform?.data, platformPage), tables: ["plans"] }],
  assessment: [
    {
      data: platform?.latest?.data,
      name: "assessment",
      page: pageOf("platform", platform?.data, platformPage),
      tables: ["assessments", "results"],
    },
  ],
  ballot: "whether single sheets are shown is policy; what they come to is on the page of the assessment",
  criteria: [
    {
      data: SET?.data,
      name: "criteria",
      // Until when and who is asked stands with the comments.
      page: (lang) => pageOf("criteria", SET?.data, criteriaPage)(lang) + pageOf("criteriaComments", SET?.data, criteriaCommentsPage)(lang),
      tables: ["criteria"],
    },
  ],
  comments: [
    {
      data: SET?.comments[0]?.data,
      name: "comments",
      page: pageOf("criteriaComments", SET?.data, criteriaCommentsPage),
      tables: ["comments"],
    },
  ],
  agencies: [
    {
      data: catalogue.agencies[0]?.data,
      name: "agency",
      page: pageOf("agency", catalogue.agencies[0]?.data, agencyPage),
      tables: ["agencies"],
    },
  ],
  documents: [
    { data: documentAlone, name: "document", page: pageOf("document", document?.data, documentPage), tables: ["documents"] },
    { data: list, name: "list", page: pageOf("list", list, listPage), tables: ["documents"] },
  ],
  domains: [{ data: catalogue.domains[0], name: "domain", tables: ["domains"] }],
  decision: [
    { data: platform?.decisions?.[0], name: "decision", page: pageOf("platform", platform?.data, platformPage), tables: ["decisions"] },
  ],
  settings: "what they say is all over the site; test/policy.test.ts and the tests of each setting hold them",
  synonyms: "of the search",
  text: "a page of its own words",
  proposals: "a page that the browser makes",
  links: "what the program keeps of addresses; test/links holds what is shown of it",
};

function shownOn(html: string): ShownPage {
  const { elements } = readPage("", html);
  const body = elements.filter(({ tagName }) => tagName === "body").flatMap((element) => textsOf(element));
  return { text: body.join("").replace(/\s+/g, " "), attributes: elements.flatMap(({ attrs }) => attrs.map(({ value }) => value)) };
}

/** What codes are called, as their schemas say. */
const namesIn = (node: SchemaNode): (readonly [string, Bilingual])[] => [
  ...Object.entries(node["x-names"] ?? {}),
  ...[...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])].flatMap(namesIn),
];
const NAMED = new Map(FILE_KINDS.flatMap((kind) => namesIn(RECORD_KINDS[kind].schema)));

/** Values that no table has, beside those whose schema says why not. */
const NOT_IN_TABLES: Readonly<Record<string, string>> = {
  "assessment results.*.evidence.#.title": "the table has the addresses; the record has all of it",
  "assessment results.*.evidence.#.retrieved": "the same",
  "assessment results.*.evidence.#.archived": "the same",
  "assessment results.*.evidence.#.heldBy": "the same",
  "assessment results.*.evidence.#.note.vi": "the same",
  "assessment results.*.evidence.#.note.en": "the same",
  "decision platform": "in the column of the platform, whose id it is",
};

const asked = FILE_KINDS.flatMap((kind) => {
  const shown = SHOWN[kind];
  return typeof shown === "string" ? [] : shown.map((one) => ({ kind, ...one }));
});

function schemaOf(kind: FileKind): SchemaNode {
  const schema: SchemaNode = RECORD_KINDS[kind].schema;
  return schema.items ?? schema;
}

describe.each(asked)("every value of $name", ({ kind, data, name, page, tables }) => {
  const leaves = leavesOf(data as Fields);

  test.skipIf(!page).each(["vi", "en"] as const)("is on its page in %s", (lang) => {
    const wanted = leaves.flatMap((leaf) => wantedOf(name, leaf, lang, NAMED));
    expect(wanted.length).toBeGreaterThan(3);
    expect(absentOn(shownOn(page?.(lang) ?? ""), wanted)).toEqual([]);
  });

  test("is in a table", () => {
    const text = tables
      .flatMap((one) => {
        const table = TABLES.get(one);
        return table ? [tableCsv(table, table.rowsOf(catalogue, outputSite(catalogue, makeAddresses(BASE_URL))))] : [];
      })
      .join("\n");
    const apart = fieldsOf(schemaOf(kind)).filter(({ show }) => show.not?.csv !== undefined);
    const lost = leaves.filter(
      (leaf) =>
        !(keyOf(name, leaf) in NOT_IN_TABLES) &&
        !apart.some(({ key }) => leaf.path === key || leaf.path.startsWith(`${key}.`)) &&
        !text.includes(String(leaf.value)),
    );
    expect(lost.map(({ path, value }) => `${path}: ${value}`)).toEqual([]);
  });
});
