/** `catalogue links`: asks the addresses in the data whose turn it is, and keeps what came of it beside the data, never in it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { linkBook, linkPolicy } from "../catalogue/links.ts";
import { commitResults } from "../git/link-results.ts";
import { askAll, type LinkAsking } from "../links/ask.ts";
import { dueToday } from "../links/due.ts";
import { resolveHost } from "../links/exchange.ts";
import { isPublic } from "../links/public-address.ts";
import { isCutOff, type LinkOutcome, stateAfter } from "../links/remember.ts";
import { addressesIn } from "../records/addresses.ts";
import { LINKS_FILE } from "../records/folders.ts";
import { readRoot } from "../records/load.ts";
import { addressesInBody } from "../records/markdown.ts";
import { parseFile } from "../records/parse.ts";
import { collectRecords } from "../records/records.ts";
import type { LinkState } from "../records/schema/links.ts";
import type { Settings } from "../records/schema/settings.ts";
import { linksText } from "../report/links.ts";
import { compareText } from "../text/text.ts";
import { isWebAddress } from "../text/web-address.ts";
import { linkWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { readLinkResults, resultsFolder } from "./link-results.ts";

export const links: Command = {
  options: { results: { type: "string" }, dry: { type: "boolean" } },
  positionals: { min: 0, max: 0 },
  run: (call) => lookAtLinks(call, (due, settings) => askAll(due, guest(call, settings))),
};

/** How addresses are asked: what a test does without the internet. */
type Ask = (due: readonly string[], settings: Settings | undefined) => Promise<ReadonlyMap<string, LinkOutcome>>;

/** The work of the command. */
export async function lookAtLinks(call: Call, ask: Ask): Promise<number> {
  const words = linkWords[call.lang];
  const say = (line: string) => call.shell.stderr.write(`${line}\n`);
  const { addresses, settings } = readAddresses(call);
  const policy = linkPolicy(settings);
  const book = linkBook(readLinkResults(call) ?? { addresses: [] });
  const due = dueToday(addresses, book, call.today, policy);
  if (call.values.dry === true) {
    call.shell.stdout.write(due.map((url) => `${url}\n`).join(""));
    say(words.due(due.length, addresses.length));
    return 0;
  }
  const outcomes = await ask(due, settings);
  if (isCutOff(outcomes, book)) {
    say(words.cutOff);
    return 1;
  }
  const states = addresses.flatMap((url): LinkState[] => {
    const [before, outcome] = [book.get(url), outcomes.get(url)];
    return outcome ? [stateAfter(url, before, outcome, call.today)] : before ? [before] : [];
  });
  keep(call, states);
  call.shell.stdout.write(linksText(states, policy, call.lang));
  say(words.asked(outcomes.size, addresses.length, due.length - outcomes.size));
  return 0;
}

/** Every address in the files that fit their schemas, once. */
function readAddresses({ root }: Call): { readonly addresses: readonly string[]; readonly settings: Settings | undefined } {
  const parsed = readRoot(root).map(parseFile);
  const found = parsed.flatMap(({ file, fits }) =>
    file && fits ? [...addressesIn(file).map(({ value }) => value), ...addressesInBody(file.body)] : [],
  );
  return { addresses: [...new Set(found)].filter(isWebAddress).sort(compareText), settings: collectRecords(parsed).settings?.data };
}

/** One line for each address, so that git's log of the branch tells what became of each. */
function keep(call: Call, states: readonly LinkState[]): void {
  const text = `{"addresses":[\n${states.map((state) => JSON.stringify(state)).join(",\n")}\n]}\n`;
  const folder = resultsFolder(call);
  if (folder !== undefined) writeFileSync(join(folder, LINKS_FILE), text);
  else commitResults(call.root, text, { message: `Addresses asked on ${call.today}`, now: call.shell.now });
}

/** The name by which robots.txt of a site may call the one who asks. */
const AGENT = "CatalogueLinks";
/** What is asked of others and of this machine: technical bounds, and no policy of a catalogue. */
const LIMITS = { answerMs: 20_000, bodyMs: 30_000, bytes: 4 << 20 };
const LONGEST_RUN_MS = 40 * 60_000;

function guest({ shell }: Call, settings: Settings | undefined): LinkAsking {
  const began = performance.now();
  const home = settings?.site ?? settings?.repository;
  return {
    agent: AGENT,
    userAgent: `${AGENT}/1.0${home === undefined ? "" : ` (+${home})`}`,
    limits: LIMITS,
    redirects: 8,
    pauseMs: 2000,
    hosts: 16,
    isAllowed: isPublic,
    resolve: resolveHost,
    isOver: () => shell.signal?.aborted === true || performance.now() - began > LONGEST_RUN_MS,
  };
}
