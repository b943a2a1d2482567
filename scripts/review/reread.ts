/**
 * What all records come to where settings are proposed that have them read otherwise: main's own are in force while it is judged, and another
 * process reads by those (cli/reread.ts). Pure: files in, errors and where each platform would stand out.
 */
import { deriveCatalogue } from "../catalogue/derive.ts";
import { checkFiles } from "../check/check.ts";
import type { ImpactSide } from "../history/changes/comparison.ts";
import { impactSideOf } from "../history/changes/impact.ts";
import { isError, type Problem } from "../problems/problem.ts";
import type { FileChange } from "../records/commit.ts";
import type { RawFile } from "../records/parse.ts";
import { inEach } from "../text/languages.ts";

export interface Reread {
  /** The first error of each file, by the settings that are proposed. */
  readonly errors: readonly Problem[];
  readonly standings: readonly ImpactSide[];
}

/** Files of the main branch and what a change makes of them. */
interface Changed {
  readonly base: readonly RawFile[];
  readonly touched: readonly FileChange[];
}

/** Undefined where what is proposed has nothing read otherwise. */
export type Rereader = (change: Changed, today: string) => Reread | undefined;

export function filesAfter({ base, touched }: Changed): RawFile[] {
  const changed = new Set(touched.map(({ path }) => path));
  return [...base.filter(({ path }) => !changed.has(path)), ...touched.flatMap(({ file }) => file ?? [])];
}

export function rereadFiles(files: readonly RawFile[], today: string): Reread {
  const { problems, records } = checkFiles(files, { today });
  const catalogue = deriveCatalogue(records, today);
  const first = new Map<string, Problem>();
  for (const problem of problems) if (isError(problem) && !first.has(problem.path)) first.set(problem.path, problem);
  return {
    errors: [...first.values()],
    standings: catalogue?.platforms.map((entry) => impactSideOf(entry, catalogue)) ?? [],
  };
}

/** Its errors that were not found by main's settings: by their places, for things may be called otherwise. */
export function newErrors({ errors }: Reread, known: readonly Problem[]): Problem[] {
  const placeOf = ({ path, rule, line, column, key }: Problem) => JSON.stringify([path, rule, line, column, key]);
  const places = new Set(known.map(placeOf));
  return errors
    .filter((one) => !places.has(placeOf(one)))
    .map((one) => ({ ...one, message: spoken(one.message), ...(one.fix ? { fix: spoken(one.fix) } : {}) }));
}

/** The proposed settings may have another language. */
const spoken = (words: Partial<Problem["message"]>): Problem["message"] => inEach((lang) => words[lang] ?? Object.values(words)[0] ?? "");
