/** What is known of addresses, for a terminal: the dead first, then what fails, then what nothing can be said of; the rest is well. */
import { answerOf, deadSince, type LinkPolicy } from "../catalogue/links.ts";
import type { LinkState } from "../records/schema/links.ts";
import type { Lang } from "../text/languages.ts";
import { logLine } from "../text/untrusted.ts";
import { linkWords } from "../words/words.ts";

export function linksText(states: readonly LinkState[], policy: LinkPolicy, lang: Lang): string {
  const words = linkWords[lang];
  const lines = (title: string, some: readonly LinkState[], since: (state: LinkState) => string | undefined): string[] =>
    some.length === 0 ? [] : [title, ...some.map((state) => `  ${logLine(words.line({ ...state, since: since(state) }))}`)];
  const dead = states.filter((state) => deadSince(state, policy) !== undefined);
  const failing = states.filter((state) => answerOf(state.reason) === "failing" && !dead.includes(state));
  const unclear = states.filter(({ reason }) => answerOf(reason) === "unclear");
  const began = ({ failing }: LinkState) => failing?.since;
  const all = [
    ...lines(words.dead, dead, began),
    ...lines(words.failing, failing, began),
    ...lines(words.unclear, unclear, () => undefined),
  ];
  return all.map((line) => `${line}\n`).join("");
}
