/** How much of a list by law the catalogue has: the official count, what is known by name, and what is missing. */
import type { Coverage } from "../../scripts/catalogue/coverage.ts";
import type { ListView } from "../../scripts/catalogue/list-coverage.ts";
import { grouped } from "../../scripts/text/group.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { saySinceIssue } from "../views/lists.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { DocumentLink } from "./links.tsx";
import { Say } from "./say.tsx";
import { Grade } from "./sources.tsx";

/** "đã biết tên 14 trong 35 nền tảng" */
export function sayCoverage({ words: { lists } }: Locale, { named, official, unverified, takenOff, missing, fits }: ListView): string {
  if (!fits) return lists.overfull(named, official);
  if (named === official) return lists.whole(official);
  return [
    lists.counted(named, official),
    ...(takenOff > 0 ? [lists.gone(takenOff), ...(missing > 0 ? [lists.stillMissing(missing)] : [])] : []),
    ...(unverified.length > 0 ? [lists.unverified(unverified.length)] : []),
  ].join("; ");
}

/** How sure the names on a list are, where its sources say; the letter is in words, for it stands far from the legend. */
export function NamesConfidence({ locale, view: { members } }: { locale: Locale; view: ListView }) {
  const { lists, names } = locale.words;
  const levels = grouped(members.flatMap(({ event }) => (event.confidence ? [[event.confidence, event] as const] : [])));
  const sentences = [...levels].map(([level, events]) => lists.namesFrom(events.length, members.length, names.confidence[level]));
  return sentences.length > 0 ? <p class="quiet">{sentences.join(" ")}</p> : null;
}

export const ListLink = ({ locale, view: { list } }: { locale: Locale; view: Pick<ListView, "list"> }) => (
  <a href={locale.href(to("list", { id: list.slug }))}>
    <Say locale={locale} text={list.data.name} />
  </a>
);

/** The part that is known by name, filled; the numbers stand beside it. */
export function CoverageBar({ named, official }: Coverage) {
  const part = official > 0 ? Math.min(100, (named / official) * 100) : 0;
  return (
    <svg class="coverage" width="100%" height="10" aria-hidden="true" focusable="false">
      <rect x="0" y="0.5" width="100%" height="9" />
      <rect class="named" x="0" y="0.5" width={`${part.toFixed(1)}%`} height="9" />
    </svg>
  );
}

/** The lists of a day: each with its document, how it stands, and its counts. */
export function ListsTable({ locale, views }: { locale: Locale; views: readonly ListView[] }) {
  const words = locale.words.lists;
  const columns: readonly Column<ListView>[] = [
    { title: locale.words.asOf.listed, isName: true, cell: (view) => <ListLink locale={locale} view={view} /> },
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
      {remark && <span class="quiet"> ({remark})</span>}
    </>
  );
};

/** Columns of numbers, of those that were taken off where there are any; a row may lack some. */
export const countColumns = (
  { words: { lists: words }, number }: Locale,
  rows: readonly Partial<Coverage>[],
): Column<Partial<Coverage>>[] =>
  (rows.some(({ takenOff = 0 }) => takenOff > 0) ? COUNTS : COUNTS.slice(0, -1)).map((key) => ({
    title: words[key],
    isNumber: true,
    cell: ({ [key]: count }) => count !== undefined && number(count),
  }));
