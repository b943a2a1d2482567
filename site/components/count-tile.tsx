/** Counts that lead into the list of platforms: each is a link that filters it. */

import type { PlatformCount } from "../../scripts/catalogue/statistics/counts.ts";
import { type AddressWord, anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import type { Facet } from "../discovery/kinds.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";

interface CountTileProps<Key extends string> {
  readonly locale: Locale;
  readonly title: string;
  readonly id: AddressWord;
  /** The filter of the list that takes the keys. */
  readonly filter: Facet;
  readonly counts: readonly PlatformCount<Key>[];
  readonly nameOf: (key: Key) => Children;
  /** What is not sourced, which the list can not filter by. */
  readonly unknown?: string;
  /** What the numbers do not say of themselves. */
  readonly note?: string | undefined;
}

export function CountTile<Key extends string>({ locale, title, id, filter, counts, nameOf, unknown, note }: CountTileProps<Key>) {
  if (!counts.some(({ count }) => count > 0)) return null;
  const list = locale.href(to("platforms"));
  const place = anchor(id);
  return (
    <section class="tile" aria-labelledby={place}>
      <h2 id={place}>{title}</h2>
      <ul class="counts">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <li>
              {key === undefined ? <span>{unknown}</span> : <a href={`${list}?${filter}=${encodeURIComponent(key)}`}>{nameOf(key)}</a>}
              <span class="amount">{locale.number(count)}</span>
            </li>
          ))}
      </ul>
      {note && <p class="quiet">{note}</p>}
    </section>
  );
}
