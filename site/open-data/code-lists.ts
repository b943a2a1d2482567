/** Every list of codes that the open data has values of, and what each code is called. A list may get new codes. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { byPublishedCode } from "../../scripts/catalogue/published-codes.ts";
import { AGENCY_KINDS } from "../../scripts/records/schema/agencies.ts";
import { choiceList } from "../../scripts/records/schema/choice-lists.ts";
import { applicabilityRule, commentResult, enterpriseRole, evidenceRule, hedge, partyKind } from "../../scripts/records/schema/choices.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { asIs, type Bilingual, type Text } from "../../scripts/text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../scripts/text/languages.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import { measureWords } from "../../scripts/words/words.ts";
import { inAll, WORDS, type Words } from "../i18n/words.ts";

type CodeNames = ReadonlyMap<string, Text>;
type NamedList = Exclude<keyof Words["names"], "groupShort" | "outcomeMeaning" | "outcomeWaived">;

/** Those of the words of the site: what else these say is no name of a code. */
const isNamedList = (list: string): list is NamedList => !["groupShort", "outcomeMeaning", "outcomeWaived"].includes(list);

/** Those of the next step have codes that a catalogue may have published otherwise. */
const isRenamed = (list: NamedList): boolean => list === "actor" || list === "task";

const inWords = (namesIn: (words: Words) => Readonly<Record<string, string>>): CodeNames =>
  new Map(Object.keys(namesIn(WORDS[MAIN_LANG])).map((code) => [code, inAll((words) => namesIn(words)[code] ?? code)]));

/** In the languages of the catalogue: a schema has all. */
const inSchema = ({ "x-names": names }: { readonly "x-names": Readonly<Record<string, Bilingual>> }): CodeNames =>
  new Map(Object.entries(names).map(([code, name]) => [code, inEach((lang) => name[lang])]));

const LISTS = {
  ...(Object.fromEntries(
    Object.keys(WORDS[MAIN_LANG].names)
      .filter(isNamedList)
      .map((list) => [list, inWords(({ names }) => (isRenamed(list) ? byPublishedCode(names[list]) : names[list]))]),
  ) as Record<NamedList, CodeNames>),
  use: inWords(({ known }) => known.use.names),
  useSign: inWords(({ codes }) => codes.useSign),
  planState: inWords(({ known }) => known.plan),
  listState: inWords(({ lists }) => lists.state),
  hedge: inSchema(hedge),
  enterpriseRole: inSchema(enterpriseRole),
  party: inSchema(partyKind),
  commentResult: inSchema(commentResult),
  evidence: inSchema(evidenceRule),
  notApplicable: inSchema(applicabilityRule),
  vote: inWords(({ codes }) => codes.vote),
  voteState: inWords(({ codes }) => codes.voteState),
  action: inWords(({ codes }) => codes.action),
  agreement: inWords(({ sheets }) => sheets.agreements),
};
export type CodeList = keyof typeof LISTS;

/** What the lists are of that a catalogue may do without. */
const LISTED_BY: Readonly<Partial<Record<string, keyof Platform>>> = {
  group: "group",
  pillar: "pillars",
  metric: "usage",
  hedge: "usage",
  enterpriseRole: "enterprises",
};
const isNeeded = (list: string): boolean => {
  const field = LISTED_BY[list];
  return (field === undefined || isUsed(field)) && (list !== "planState" || isUsedHere("plan"));
};

/** The lists of a catalogue by name, those included that its settings and records have. */
export const codeLists = (catalogue: Pick<Catalogue, "settings" | "criteria" | "platforms">): ReadonlyMap<string, CodeNames> =>
  new Map<string, CodeNames>([
    ...Object.entries(LISTS).filter(([list]) => isNeeded(list)),
    ["documentType", documentTypes(catalogue.settings)],
    ["measure", measures(catalogue)],
    ["unit", units(catalogue)],
  ]);

const inMeasures = (of: "measures" | "units"): ReadonlyMap<string, Bilingual> =>
  new Map(Object.keys(measureWords[MAIN_LANG][of]).map((code) => [code, inEach((lang) => nameIn(measureWords[lang][of], code))]));
const nameIn = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

/** What the criteria measure. Where the program does not know it, it is called as its criterion is, that of the framework first. */
export function measures({ criteria }: Pick<Catalogue, "criteria">): CodeNames {
  const known = inMeasures("measures");
  const found = new Map<string, Text>();
  for (const { data } of [...criteria].sort((a, b) => Number(b.data.kind === "framework") - Number(a.data.kind === "framework")))
    for (const { measure, gate, title } of data.criteria)
      for (const code of [measure, gate]) if (code !== undefined && !found.has(code)) found.set(code, known.get(code) ?? title);
  return found;
}

/** Units of figures and thresholds. One that is not known is a sign, and called as it is written. */
export function units({ criteria, platforms }: Pick<Catalogue, "criteria" | "platforms">): CodeNames {
  const known = inMeasures("units");
  const used = [
    ...criteria.flatMap(({ data }) => data.criteria.map(({ threshold }) => threshold?.unit)),
    ...platforms.flatMap(({ data }) => data.usage?.map(({ unit }) => unit) ?? []),
  ];
  return new Map([...new Set(used)].flatMap((code) => (code === undefined ? [] : [[code, known.get(code) ?? asIs(code)] as const])));
}

export const documentTypes = ({ documentTypes: types }: Catalogue["settings"]): CodeNames =>
  new Map(types.map(({ id, name }) => [id, name]));

/** What the codes of a list are called. */
export const codesOf = (list: CodeList): CodeNames => LISTS[list];

/** What the codes of a choice, or of a list of choices, are called. */
export function namesOfChoice(node: SchemaNode): CodeNames | undefined {
  const choice = node.items ?? node;
  const list = choice.enum?.join() === AGENCY_KINDS.join() ? "agencyKind" : choiceList(choice);
  const named = choice["x-names"];
  return named ? inSchema({ "x-names": named }) : list && LISTS[list];
}
