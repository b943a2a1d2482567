/** Counts that lead into the list of platforms: each is a link that filters it. */
import type { ComponentChildren } from "preact";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";

interface CountLink {
  readonly label: ComponentChildren;
  readonly count: number;
  /** Filter of the list: stage=recognised. Absent when the list can not filter by it. */
  readonly query?: string;
}

export function Counts({ locale, title, id, counts }: { locale: Locale; title: string; id: string; counts: readonly CountLink[] }) {
  return (
    <section class="tile" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ label, count, query }) => (
            <li>
              {query ? <a href={`${locale.href(to("platforms"))}?${query}`}>{label}</a> : <span>{label}</span>}
              <span class="amount">{locale.number(count)}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
