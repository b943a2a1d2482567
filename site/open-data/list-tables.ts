/** The platforms of each list by law as a table: /api/v1/lists/<id>.csv. */
import type { Catalogue, ListMember } from "../../scripts/catalogue/catalogue.ts";
import { allLists } from "../../scripts/catalogue/list-coverage.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { type SiteFile, to } from "../routes.ts";
import { type Cell, csvFile } from "./csv.ts";

const HEAD = [
  ...["group", "item", "id", ...LANGS.map((lang) => `name.${lang}`)],
  ...[
    "owner",
    ...LANGS.map((lang) => `ownerName.${lang}`),
    "stage",
    "lead",
    "operation.already",
    "operation.from",
    "operation.to",
    "confidence",
  ],
];

export function* listTables(catalogue: Catalogue): Iterable<SiteFile> {
  const agencies = new Map(catalogue.agencies.map(({ data }) => [data.code, data.name]));
  const rowOf = ({ platform: { id, data, lifecycle }, event }: ListMember): Cell[] => [
    ...[event.listGroup, event.item, id, ...inEachLanguage(data.name)],
    ...[data.owner, ...inEachLanguage(agencies.get(data.owner ?? "")), lifecycle.stage, event.lead],
    ...[event.operation?.already, event.operation?.from, event.operation?.to, event.confidence],
  ];
  for (const { list, members, unverified } of allLists(catalogue)) {
    yield { path: to("listTable", { id: list.slug }), content: csvFile([HEAD, ...[...members, ...unverified].map(rowOf)]) };
  }
}

const inEachLanguage = (name: Text | undefined): Cell[] => LANGS.map((lang) => name?.[lang]);
