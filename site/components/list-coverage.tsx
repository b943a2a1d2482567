/** How much of a list by law the catalogue has: the official count, what is known by name, and what is missing. */
import type { Coverage, ListView } from "../../scripts/catalogue/list-coverage.ts";
import { grouped } from "../../scripts/text/group.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { saySinceIssue } from "../views/lists.ts";
import { DocumentLink } from "./links.tsx";
import { Say } from "./say.tsx";
import { ScrollTable } from "./scroll-table.tsx";

/** "đã biết tên 14 trong 35 nền tảng" */
export function sayCoverage({ words: { lists } }: Locale, { named, official, gone, fits }: ListView): string {
  if (!fits) return lists.overfull(named, official);
  if (named === official) return lists.whole(official);
  return [lists.counted(named, official), ...(gone.length > 0 ? [lists.gone(gone.length)] : [])].join("; ");
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
  return (
    <ScrollTable
      label={words.onDayTable}
      head={[locale.words.asOf.listed, words.document, words.stateTitle, [words.official], [words.named], [words.missing]]}
    >
      <tbody>
        {views.map((view) => (
          <tr>
            <th scope="row">
              <ListLink locale={locale} view={view} />
            </th>
            <td>
              <DocumentLink locale={locale} document={view.list.document} />
            </td>
            <td>
              {words.state[view.state]}
              {view.state !== "ended" && <SinceIssue locale={locale} view={view} />}
            </td>
            <Counts locale={locale} {...view} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function SinceIssue({ locale, view }: { locale: Locale; view: ListView }) {
  const remark = saySinceIssue(locale, view.list);
  return remark ? <span class="quiet"> ({remark})</span> : null;
}

/** Three cells of numbers. */
export const Counts = ({ locale, official, named, missing }: Coverage & { locale: Locale }) => (
  <>
    {[official, named, missing].map((count) => (
      <td class="number">{locale.number(count)}</td>
    ))}
  </>
);
