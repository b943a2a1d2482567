/** Small drawings, inline so that they follow the colour of the text and need no request. Always beside words. */

import type { Outcome } from "../../scripts/catalogue/score.ts";
import type { Verdict } from "../../scripts/records/schema/assessment.ts";
import { keptPiece } from "../html/jsx-runtime.ts";

interface Shape {
  readonly d: string;
}

/** How its lines are drawn stands in the style sheet: a page has dozens of them. */
const strokeOf = keptPiece(
  (d) => (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  ),
  100,
);
const Stroke = ({ d }: Shape) => strokeOf(d);

/** Mark of the catalogue: stacked layers, as platforms are. */
export const Emblem = () => (
  <svg class="emblem" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path d="M16 3 29 10 16 17 3 10Z" fill="currentColor" />
    <path d="m3 16 13 7 13-7M3 22l13 7 13-7" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
  </svg>
);

const VERDICT_SHAPES: Record<Verdict, string> = {
  met: "m3 8.5 3.5 3.5L13 4.5",
  unmet: "m4 4 8 8m0-8-8 8",
  unknown: "M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.8m0 3v.01",
  "not-applicable": "M3 8h10",
};

export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => <Stroke d={VERDICT_SHAPES[verdict]} />;
export const CheckIcon = () => <Stroke d={VERDICT_SHAPES.met} />;
export const ClockIcon = () => <Stroke d="M8 4.5V8l2.5 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z" />;
export const PenIcon = () => <Stroke d="m3 13 .7-3L11 2.7 13.3 5 6 12.3Z" />;
export const SearchIcon = () => <Stroke d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3 14 14" />;
export const FlagIcon = () => <Stroke d="M4 14V2.5h8L10 6l2 3.5H4" />;
export const AlertIcon = () => <Stroke d="M8 2.5 14 13H2ZM8 6.5v3m0 1.6v.01" />;

const OUTCOME_SHAPES: Record<Outcome, string> = {
  eligible: VERDICT_SHAPES.met,
  potential: "M3 13 13 3M6 3h7v7",
  "not-eligible": VERDICT_SHAPES.unmet,
  incomplete: VERDICT_SHAPES.unknown,
};

export const OutcomeIcon = ({ outcome }: { outcome: Outcome }) => <Stroke d={OUTCOME_SHAPES[outcome]} />;
