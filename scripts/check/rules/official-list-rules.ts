/** Rules on the lists that documents issue: their counts, and who is on them. Of a register, so never asked in the editor. */
import { type Coverage, coverageOn } from "../../catalogue/coverage.ts";
import { issuedLists } from "../../catalogue/lists.ts";
import { type Member, membersByList } from "../../catalogue/memberships.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { documentKey } from "../../records/documents.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import type { Platform } from "../../records/schema/platform.ts";
import { addMonths, firstDay, lastDay, type When } from "../../text/dates.ts";
import { repeated } from "../../text/group.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { same } from "../../text/same.ts";
import { foldedWords } from "../../text/text.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

function totalDiagnostics({ list }: LegalDocument, index: number): Diagnostic[] {
  const { total, groups } = list?.official ?? {};
  const sum = groups?.reduce((all, group) => all + group.total, 0);
  if (total === undefined || sum === undefined || sum === total) return [];
  return [diagnostic("list-total", { total, sum }, { pointer: [index, "list", "official", "total"] })];
}

/** Later than this after its document no list takes effect: a slip in the year. Months. */
const LATEST = 120;

function fromDiagnostics({ date, list }: LegalDocument, index: number): Diagnostic[] {
  const from = list?.from;
  if (from === undefined) return [];
  const early = lastDay(from) < firstDay(date);
  if (!early && firstDay(from) <= addMonths(lastDay(date), LATEST)) return [];
  return [diagnostic("list-from", { from, date, early }, { pointer: [index, "list", "from"] })];
}

function groupDiagnostics({ list }: LegalDocument, index: number): Diagnostic[] {
  const codeOf = ({ id }: { readonly id: string }) => id.trim().toLowerCase();
  return repeated(list?.official.groups ?? [], codeOf).map(({ item: { id: code }, index: place }) =>
    diagnostic("list-group-duplicate", { code }, { pointer: [index, "list", "official", "groups", place, "id"] }),
  );
}

/** Its groups and entries against what the document counts: as many as it says, each number once, and none beyond the last. */
function memberDiagnostics(documents: readonly LegalDocument[], { records }: Context): Diagnostic[] {
  const platforms = [...records.platforms.values()].flatMap(({ id, platform }) => (platform ? [{ id, data: platform.data }] : []));
  const lists = issuedLists(documents);
  const members = membersByList(lists, platforms);
  return lists.flatMap((list) => {
    const index = documents.findIndex((document) => documentKey(document) === list.key);
    const { official } = list.data;
    const known = members.get(list.key) ?? [];
    const { members: on, gone, unverified } = coverageOn(official, known, EVER);
    return [
      ...overfullEver(official, known, [index, "list", "official"]),
      ...wrongNumbers([...on, ...gone, ...unverified], official, [index, "list", "official", "total"]),
    ];
  });
}

type ListMembers = readonly Member<{ readonly id: string; readonly data: Platform }>[];
type Official = NonNullable<LegalDocument["list"]>["official"];

/** A day by which all that is recorded has come. */
const EVER = { day: "9999-12-31", today: "9999-12-31" };

/** At the end of all that is recorded, and on each day on which somebody came: what is right in the end may have been too much before. */
function overfullEver(official: Official, known: ListMembers, pointer: Pointer): Diagnostic[] {
  const days = new Set(known.map(({ event }) => lastDay(event.date)));
  const found = [EVER, ...[...days].sort().map((day) => ({ day, today: day }))].flatMap((when) => {
    const { groups, ...all } = coverageOn(official, known, when);
    return [...overfull(all, pointer, when), ...groups.flatMap((group, place) => overfull(group, [...pointer, "groups", place], when))];
  });
  // Each place once, as it stands in the end or else on the first day.
  return found.filter((one, index) => found.findIndex(({ pointer: place }) => same(place, one.pointer)) === index);
}

function overfull({ official, named, takenOff, id }: Coverage & { readonly id?: string }, pointer: Pointer, { day }: When): Diagnostic[] {
  const all = named + takenOff;
  if (all <= official) return [];
  const on = day === EVER.day ? {} : { day };
  return [diagnostic("list-overfull", { total: official, named: all, group: id, ...on }, { pointer: [...pointer, "total"] })];
}

function wrongNumbers(members: ListMembers, { total, groups = [] }: Official, pointer: Pointer): Diagnostic[] {
  const numbered = members.flatMap(({ platform: { id }, event: { item, listGroup: group } }) =>
    item === undefined ? [] : [{ id, item, group, last: groups.find((one) => one.id === group)?.total ?? total }],
  );
  const twice = repeated(numbered, ({ item, group }) =>
    JSON.stringify([
      group,
      item
        .trim()
        .toLowerCase()
        .replace(/^0+(?=\d)/, ""),
    ]),
  );
  // Some lists count on through their groups, so that only the whole of it bounds a number.
  const goesOn = numbered.some(({ item, last }) => numberOf(item) > last && numberOf(item) <= total);
  const isPlace = (number: number, last: number) => number >= 1 && number <= last;
  const beyond = numbered.filter(({ item, last }) => !isPlace(numberOf(item), goesOn ? total : last));
  return [
    ...twice.map(({ item: { id, item, group } }) => diagnostic("list-number-repeated", { id, number: item, group }, { pointer })),
    ...beyond.map(({ id, item, last }) =>
      diagnostic("list-number-beyond", { id, number: item, total: goesOn ? total : last }, { pointer }),
    ),
  ];
}

/** The number that it starts with: "12a" comes after 12. */
const numberOf = (item: string): number => Number.parseInt(item, 10);

/** A list begins before another document ends it. */
const endedEarly = (documents: readonly LegalDocument[]): Diagnostic[] =>
  issuedLists(documents).flatMap(({ key, from, ended, saidEnded }) => {
    const act = [ended, saidEnded].find((one) => one?.by !== undefined && lastDay(one.on) < firstDay(from));
    if (!act) return [];
    const index = documents.findIndex((document) => documentKey(document) === key);
    return [diagnostic("document-dates", { from, to: act.on }, { pointer: [index, "list"], onKey: true })];
  });

/** Two lists of one name and day: one of them is a copy, and both would count. */
const sameLists = (documents: readonly LegalDocument[]): Diagnostic[] =>
  repeated(
    documents.flatMap(({ list, date, number }, index) => (list ? [{ name: list.name[MAIN_LANG], date, number, index }] : [])),
    ({ name, date }) => `${foldedWords(name).join(" ")} ${date}`,
  ).map(({ item: { name, index } }) => diagnostic("list-repeated", { name }, { pointer: [index, "list", "name"] }));

/** Against the base: the official count of a list is what its document says, and another needs another source. */
export function recountedLists(old: readonly LegalDocument[] = [], now: readonly LegalDocument[] | undefined): Diagnostic[] {
  const places = new Map((now ?? []).map((document, index) => [documentKey(document), index]));
  return old.flatMap((document) => {
    const index = places.get(documentKey(document));
    const [was, is] = [document.list, index === undefined ? undefined : now?.[index]?.list];
    if (!now || !was || (is && (same(is.official, was.official) || !same(is.sources, was.sources)))) return [];
    const words = { number: document.number, was: was.official.total, is: is?.official.total };
    return [diagnostic("list-count-rewritten", words, { pointer: index === undefined ? [] : [index, is ? "list" : "number"] })];
  });
}

export const officialListRules: readonly Rule[] = [
  ruleFor("documents", "list-total", ({ data }) => data.flatMap(totalDiagnostics)),
  ruleFor("documents", "list-from", ({ data }) => data.flatMap(fromDiagnostics)),
  ruleFor("documents", "list-group-duplicate", ({ data }) => data.flatMap(groupDiagnostics)),
  ruleFor("documents", ["list-overfull", "list-number-repeated", "list-number-beyond"], ({ data }, context) =>
    memberDiagnostics(data, context),
  ),
  ruleFor("documents", "document-dates", ({ data }) => endedEarly(data)),
  ruleFor("documents", "list-repeated", ({ data }) => sameLists(data)),
];
