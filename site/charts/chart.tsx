/**
 * What all charts share. A chart is plain SVG, placed by arithmetic while the site is built: its classes take their colours
 * from the style sheet in both themes, its text stays text, and no browser has to measure it.
 */
import type { Children } from "../html/jsx-runtime.ts";

/** Every chart is as wide as the text of a small phone, and stands in columns on a wide screen: its letters are never scaled down. */
export const WIDTH = 320;

/** What the chart is, for those who do not see it. */
export interface Naming {
  /** Unique in its page: the ids of the title and the description start with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What it is, and what it counts where that needs a sentence: the numbers themselves are said by the chart. */
export type ChartNaming = Omit<Naming, "description"> & Partial<Pick<Naming, "description">>;

/** Every number of a chart with its name, after what it counts. */
export const sayCounts = (counts: readonly { readonly label: string; readonly amount: string }[], description = ""): string =>
  `${description} ${counts.map(({ label, amount }) => `${label}: ${amount}`).join("; ")}.`.trim();

interface ChartProps extends Naming {
  readonly height: number;
  /** Parts of it lead somewhere: it is read part by part. */
  readonly hasLinks?: boolean;
  readonly children: Children;
}

/** One image with a title and a description: its parts are not read one by one, unless they are links. */
export function Chart({ id, title, description, height, hasLinks, children }: ChartProps) {
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${height}`} role={hasLinks ? "group" : "img"} aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

/** A tenth of a pixel is as fine as a screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Baseline of letters whose middle is at a height: a third of a letter below it. */
export const middle = (y: number): number => round(y + 4.2);
