/** The main branch read once for all that is held against it, and with the files of a change in the place of its own. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { type Checked, checkParsed } from "../check/check.ts";
import type { FileChange } from "../records/commit.ts";
import { type Parsed, parseFile, type RawFile } from "../records/parse.ts";
import { readableRecords } from "../records/readable.ts";

interface MainBranch {
  readonly parsed: readonly Parsed[];
  /** Its records are as much as can be read of them. */
  readonly before: Checked;
  readonly catalogue: Catalogue | undefined;
}

/** What was made of the main branch's files on the last day asked: a sweep holds many pull requests against the same files. */
const judged = new WeakMap<readonly RawFile[], { readonly today: string; readonly main: MainBranch }>();

export function mainBranch(base: readonly RawFile[], today: string): MainBranch {
  const known = judged.get(base);
  if (known?.today === today) return known.main;
  const parsed = base.map(parseFile);
  const checked = checkParsed(parsed, { today });
  const before = checked.undecided ? checked : { ...checked, records: readableRecords(parsed) };
  const main = { parsed, before, catalogue: deriveCatalogue(before.records, today) };
  judged.set(base, { today, main });
  return main;
}

/** Its files as they would be after a change, in the order of their paths. */
export function overlaid(base: readonly Parsed[], touched: readonly FileChange[]): Parsed[] {
  const changed = new Set(touched.map(({ path }) => path));
  const files = touched.flatMap(({ file }) => (file ? [parseFile(file)] : []));
  return [...base.filter(({ path }) => !changed.has(path)), ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
