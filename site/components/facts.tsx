/** A list of facts: what it is called, and what it is or that it is not sourced. */

import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { NotSourced } from "./say.tsx";

export interface Fact {
  readonly label: string;
  /** Undefined prints “not sourced”. */
  readonly value: Children | undefined;
}

export function Facts({ locale, facts }: { locale: Locale; facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value === undefined ? <NotSourced locale={locale} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts that may be absent without that being a gap: left out when there is nothing to show. */
export function present(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ value }) => value !== undefined && value !== false);
}

/** Things one under the other inside a fact. */
export const Lines = ({ items }: { items: readonly Children[] }) => (
  <ul class="lines">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

/** Things one after the other inside a sentence. */
export const Joined = ({ items, between = ", " }: { items: readonly Children[]; between?: string }) =>
  items.map((item, index) => [index > 0 && between, item]);
