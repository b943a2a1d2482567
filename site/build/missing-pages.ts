/** What the routes promise is held against what was made: a route without a template must not be published. */
import { Refusal } from "../../scripts/text/refusal.ts";
import { cliWords } from "../../scripts/words/cli-words.ts";

/** So many are named; a route that nothing makes may have thousands. */
const NAMED = 10;

/** @throws Refusal when a file that a route promises was not written */
export function refuseMissing(promised: Iterable<string>, written: ReadonlySet<string>): void {
  const missing = [...promised].filter((path) => !written.has(path));
  if (missing.length > 0) throw new Refusal((lang) => cliWords[lang].missingPages(missing.slice(0, NAMED), missing.length));
}
