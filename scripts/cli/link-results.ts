/** Reads what is known of the addresses in the data: from the branch it is kept on, or from what `--results` names, a commit or a folder. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type LinkBook, linkBook } from "../catalogue/links.ts";
import { findResults, readResultsAt } from "../git/link-results.ts";
import { LINKS_FILE } from "../records/folders.ts";
import type { LinkResults } from "../records/schema/links.ts";
import { validate } from "../records/validate.ts";
import { keptValues, lastEqual } from "../text/kept-values.ts";
import { same } from "../text/same.ts";
import { linkWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** The folder that `--results` names; undefined where it names a commit, or nothing. */
export function resultsFolder({ values: { results }, shell }: Call): string | undefined {
  const folder = typeof results === "string" ? resolve(shell.cwd, results) : undefined;
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

/** Undefined where nothing is kept yet. @throws UsageError when there is no such place, or what is there cannot be read */
export function readLinkResults(call: Call): LinkResults | undefined {
  const { values, root, lang } = call;
  const folder = resultsFolder(call);
  if (folder !== undefined) {
    const file = join(folder, LINKS_FILE);
    return existsSync(file) ? read(file, readFileSync(file, "utf8"), lang) : undefined;
  }
  const ref = typeof values.results === "string" ? values.results : undefined;
  const place = findResults(root, ref);
  if (ref !== undefined && !place) throw new UsageError(linkWords[lang].unknownResults(ref));
  return place && read(LINKS_FILE, readResultsAt(place), lang);
}

/** What addresses answered, for a check, which takes only what it is given: `--results` names it. */
export const namedLinks = (call: Call): LinkBook | undefined =>
  call.values.results === undefined ? undefined : lastBook(readLinkResults(call) ?? NONE);
/** The very same book for the next check, where the same was answered. */
const lastBook = (results: LinkResults): LinkBook => ofResults(lastResults(results), [], () => linkBook(results));
const lastResults = lastEqual<LinkResults>(same);
const ofResults = keptValues<LinkResults, LinkBook>();
const NONE: LinkResults = { addresses: [] };

function read(name: string, text: string, lang: Call["lang"]): LinkResults {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new UsageError(linkWords[lang].badResults(name, (error as Error).message));
  }
  const [problem] = validate("links", data);
  if (problem) throw new UsageError(linkWords[lang].badResults(name, problem.message[lang]));
  return data as LinkResults;
}
