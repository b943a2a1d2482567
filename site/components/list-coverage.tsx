/** How much of a list by law the catalogue has: the official count, what is known by name, and what is missing. */
import type { Coverage, GroupCoverage } from "../../scripts/catalogue/coverage.ts";
import type { ListView } from "../../scripts/catalogue/list-coverage.ts";
import { grouped } from "../../scripts/text/group.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { saySinceIssue } from "../views/lists.ts";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { DocumentLink } from "./links.tsx";
import { Say } from "./say.tsx";
import { Grade } from "./sources.tsx";

/** "đã biết tên 14 trong 35 nền tảng" */
export function sayCoverage(locale: Locale, view: ListView): string {
  const { lists } = locale.words;
  const { named, official, unverified, takenOff, missing, groups } = view;
  if (named > official) return lists.overfull(named, official);
  const tooMany = groups.filter((group) => group.named > group.official);
  if (tooMany.length > 0)
    return tooMany.map((group) => lists.overfullGroup(locale.text(group.name), group.named, group.official)).join("; ");
  if (named === official) return lists.whole(official);
  return [
    lists.counted(named, official),
    ...sayGone(locale, view).map(({ said }) => said),
    ...(takenOff > 0 && missing > 0 ? [lists.stillMissing(missing)] : []),
    ...(unverified.length > 0 ? [lists.unverified(unverified.length)] : []),
  ].join("; ");
}

/** Those that were on a list and are no more, by what was done: taken off it, or merged, of which its document knows nothing. */
export function sayGone({ words: { lists } }: Locale, { gone }: Pick<ListView, "gone">) {
  const [merged, off] = [gone.filter((one) => one.merged), gone.filter((one) => !one.merged)];
  return [
    ...(off.length > 0 ? [{ said: lists.gone(off.length), members: off }] : []),
    ...(merged.length > 0 ? [{ said: lists.mergedAway(merged.length), members: merged }] : []),
  ];
}

/** How sure the title, the validity and the count of a list and the names on it are, where less than sure; in words, far from the legend. */
export function NamesConfidence({ locale, view: { list, members } }: { locale: Locale; view: ListView }) {
  const { lists, names } = locale.words;
  const validity = gradeOfList(locale, list);
  const count = list.data.official.confidence;
  const levels = grouped(members.flatMap(({ event }) => (event.confidence ? [[event.confidence, event] as const] : [])));
  const sentences = [
    ...(validity ? [lists.validityFrom(names.confidence[validity])] : []),
    ...(count ? [lists.countFrom(names.confidence[count])] : []),
    ...[...levels].map(([level, events]) => lists.namesFrom(events.length, members.length, names.confidence[level])),
  ];
  return sentences.length > 0 ? <p class="quiet">{sentences.join(" ")}</p> : null;
}

/** Of what its document says of itself, where an official text does not say so. */
const gradeOfList = ({ site }: Locale, { key }: Pick<ListView["list"], "key">) => {
  const level = site.find.documents.get(key)?.data.confidence;
  return level === "A" ? undefined : level;
};

/** One that must be said to a reader wherever it is said that a list is in force. */
const partialGrade = (level: ReturnType<typeof gradeOfList>) => (level === "C" || level === "D" ? level : undefined);

export const ListLink = ({ locale, view: { list } }: { locale: Locale; view: Pick<ListView, "list"> }) => (
  <a href={locale.href(to("list", { id: list.slug }))}>
    <Say locale={locale} text={list.data.name} />
  </a>
);

/** The part that is known by name, filled; the numbers stand beside it. */
export function CoverageBar({ named, official }: Coverage) {
  const part = official > 0 ? Math.min(100, (named / official) * 100) : 0;
  return (
    <svg class="coverage" width="100%" height="10" aria-hidden="true">
      <rect x="0" y="0.5" width="100%" height="9" />
      <rect class="named" x="0" y="0.5" width={`${part.toFixed(1)}%`} height="9" />
    </svg>
  );
}

/** The lists of a day: each with its document, how it stands, and its counts. */
export function ListsTable({ locale, views }: { locale: Locale; views: readonly ListView[] }) {
  const words = locale.words.lists;
  const columns: readonly ShownColumn<ListView>[] = [
    { title: locale.words.lists.listed, isName: true, cell: (view) => <ListLink locale={locale} view={view} /> },
    { title: words.document, cell: ({ list }) => <DocumentLink locale={locale} document={list.document} /> },
    { title: words.stateTitle, cell: (view) => <State locale={locale} view={view} /> },
    ...countColumns(locale, views),
  ];
  return <DataTable label={words.onDayTable} columns={columns} rows={views} />;
}

/** In the order of the table. */
export const COUNTS = ["official", "named", "missing", "takenOff"] as const;

/** How a list stands, and how sure that is. */
export const State = ({ locale, view: { list, state } }: { locale: Locale; view: Pick<ListView, "list" | "state"> }) => {
  const remark = state === "in-force" ? saySinceIssue(locale, list) : undefined;
  return (
    <>
      {locale.words.lists.state[state]}
      {state === "ended" && <Grade locale={locale} level={list.ended?.confidence} />}
      {state === "in-force" && <Grade locale={locale} level={partialGrade(gradeOfList(locale, list))} />}
      {remark && <span class="quiet"> ({remark})</span>}
    </>
  );
};

/** Columns of numbers, of those that were taken off where there are any; a row may lack some. */
export const countColumns = ({ words: { lists: words }, number }: Locale, rows: readonly CountRow[]): ShownColumn<CountRow>[] =>
  (rows.some(({ takenOff = 0 }) => takenOff > 0) ? COUNTS : COUNTS.slice(0, -1)).map((key) => ({
    title: words[key === "takenOff" && isUsedHere("merged") ? "takenOffOrJoined" : key],
    isNumber: true,
    cell: ({ [key]: count, isAtMost }) =>
      count !== undefined && (key === "missing" && isAtMost ? words.atMost(number(count)) : number(count)),
  }));

type CountRow = Partial<Coverage & Pick<GroupCoverage, "isAtMost">>;
