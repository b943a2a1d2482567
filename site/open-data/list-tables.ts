/**
 * The platforms of each list by law as a table: /api/v1/lists/<id>.csv. Name, owner and stage are those of today, the rest is what the
 * list says; what is unverified is there too and is not counted.
 */
import type { Catalogue, ListMember } from "../../scripts/catalogue/catalogue.ts";
import { allLists } from "../../scripts/catalogue/list-coverage.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { type SiteFile, to } from "../routes.ts";
import { nameOnList } from "../views/lists.ts";
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
    "counted",
    ...LANGS.map((lang) => `nameOnList.${lang}`),
  ],
];

export function* listTables(catalogue: Catalogue): Iterable<SiteFile> {
  const agencies = new Map(catalogue.agencies.map(({ data }) => [data.code, data.name]));
  const rowOf = ({ platform, event }: ListMember, isCounted: boolean): Cell[] => {
    const { id, data, lifecycle } = platform;
    return [
      ...[event.listGroup, event.item, id, ...inEachLanguage(data.name)],
      ...[data.owner, ...inEachLanguage(agencies.get(data.owner ?? "")), lifecycle.stage, event.lead],
      ...[event.operation?.already, event.operation?.from, event.operation?.to, event.confidence, isCounted],
      ...inEachLanguage(nameOnList(platform, event)),
    ];
  };
  for (const { list, members, unverified } of allLists(catalogue)) {
    yield {
      path: to("listTable", { id: list.slug }),
      content: csvFile([HEAD, ...members.map((one) => rowOf(one, true)), ...unverified.map((one) => rowOf(one, false))]),
    };
  }
}

const inEachLanguage = (name: Text | undefined): Cell[] => LANGS.map((lang) => name?.[lang]);
