/** The counts of each group of criteria as a bar: met is high, unmet is low, unknown is hollow; the numbers stand beside it. */
import type { GroupScore, Score } from "../../scripts/catalogue/score.ts";
import { grouped } from "../../scripts/text/group.ts";
import type { Locale } from "../context.ts";
import { keptIn } from "../html/jsx-runtime.ts";
import { Say } from "./say.tsx";

export function GroupBars({ locale, score }: { locale: Locale; score: Score }) {
  const groups = score.groups.filter(({ applicable }) => applicable > 0);
  if (groups.length < 2) return null;
  return barsIn(locale, JSON.stringify(groups));
}

/** Many platforms have the same counts. */
const barsIn = keptIn(
  (locale: Locale, told) => (
    <ul class="group-bars">
      {(JSON.parse(told) as readonly GroupScore[]).map((group) => (
        <li>
          <span>
            <Say locale={locale} text={group.title} />
          </span>
          <span class="quiet">{countsOf(locale, group)}</span>
          <Bar group={group} />
        </li>
      ))}
    </ul>
  ),
  1_000,
);

/** "5 đạt · 1 chưa đạt": zeros are left out. */
function countsOf(locale: Locale, { met, unmet, unknown }: GroupScore): string {
  const { verdict } = locale.words.names;
  const counts = [
    [met, verdict.met],
    [unmet, verdict.unmet],
    [unknown, verdict.unknown],
  ] as const;
  return counts
    .flatMap(([count, name]) => (count > 0 ? [`${locale.number(count)} ${name.toLocaleLowerCase(locale.lang)}`] : []))
    .join(" · ");
}

type Counts = Pick<GroupScore, "met" | "unmet" | "unknown" | "applicable">;

const Bar = ({ group }: { group: Counts }) => (
  <svg class="pieces" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="10" aria-hidden="true">
    {[...grouped(piecesOf(group).map((piece) => [piece.kind, piece]))].map(([kind, pieces]) => (
      <path class={kind} d={pieces.map(rectangle).join("")} />
    ))}
  </svg>
);

/** All pieces of a kind are one shape. */
const rectangle = ({ kind, x, width }: Piece): string => {
  const [top, height] = kind === "unmet" ? [6, 4] : [0.5, 9];
  const [left, right] = [x, x + width].map((place) => Number(place.toFixed(1)));
  return `M${left} ${top}H${right}v${height}H${left}z`;
};

/** Percents between two pieces. */
const GAP = 0.8;
/** As many as can be distinguished on a phone. */
const PIECES = 30;

interface Piece {
  readonly kind: "met" | "unmet" | "unknown";
  readonly x: number;
  readonly width: number;
}

/** One piece for each criterion while they can be distinguished, else one for each result. */
function piecesOf({ met, unmet, unknown, applicable }: Counts): Piece[] {
  const runs = [
    { kind: "met", count: met },
    { kind: "unmet", count: unmet },
    { kind: "unknown", count: unknown },
  ] as const;
  const part = (100 + GAP) / applicable;
  if (applicable <= PIECES) {
    const kinds = runs.flatMap(({ kind, count }) => Array.from({ length: count }, () => kind));
    return kinds.map((kind, index) => ({ kind, x: index * part, width: part - GAP }));
  }
  let x = 0;
  return runs.flatMap(({ kind, count }) => {
    const piece = { kind, x, width: count * part - GAP };
    x += count * part;
    return count > 0 ? [piece] : [];
  });
}
