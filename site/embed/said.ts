/** What badge and card say of a platform: its stage, and how many gates and groups of criteria are met. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { CriterionResult, GroupScore, Score } from "../../scripts/catalogue/score.ts";
import type { Use } from "../../scripts/catalogue/use.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { stageName } from "../views/steps.ts";
import { saySince } from "../views/use.ts";

interface Said {
  readonly stage: string;
  /** Gates first, then groups; what is not assessed is said. Never one mixed number. */
  readonly facts: readonly string[];
  /** The same in a few words. */
  readonly short: string;
  readonly overdue?: string;
  /** What is known of its use, in a sentence, and in few words where the stage does not say as much; nothing where nothing is known. */
  readonly use: { readonly sentence?: string; readonly short?: string };
}

const SHORT = { usage: "short", list: "shortList" } as const;

function useOf({ words: { known }, lang }: Locale, use: Use): Said["use"] {
  if (use.by === undefined) return {};
  const sentence = saySince(use, known.use, lang);
  return use.by === "launched" ? { sentence } : { sentence, short: known.use[SHORT[use.by]] };
}

export function saidOf(locale: Locale, { lifecycle, latest, use }: PlatformEntry): Said {
  const words = locale.words.embed;
  const stage = {
    use: useOf(locale, use),
    stage: stageName(locale, lifecycle),
    ...(lifecycle.overdue ? { overdue: words.overdue } : {}),
  };
  const score = latest?.score;
  if (!score) return { ...stage, facts: [words.notAssessed], short: words.notAssessed };
  const { gates, groups } = countsOf(score);
  const sentence = gates.all === 0 ? words.shortGroups : groups.all === 0 ? words.shortGates : words.shortBoth;
  return {
    ...stage,
    facts: [
      ...(gates.all > 0 ? [fill(words.gates, { met: String(gates.met), all: String(gates.all) })] : []),
      ...(groups.all > 0 ? [fill(words.groups, { met: String(groups.met), all: String(groups.all) })] : []),
    ],
    short: fill(sentence, { gates: `${gates.met}/${gates.all}`, groups: `${groups.met}/${groups.all}` }),
  };
}

interface Count {
  readonly met: number;
  readonly all: number;
}

/** Asked for by badge and card, in each language. */
const countsOf = onceEach(({ results, groups }: Score) => ({ gates: gatesOf(results), groups: groupsOf(groups) }));

function gatesOf(results: readonly CriterionResult[]): Count {
  const gates = results.filter(({ gate, result }) => gate !== undefined && result !== "not-applicable");
  return { met: gates.filter(({ result }) => result === "met").length, all: gates.length };
}

/** A group is met when every applicable criterion in it is. */
function groupsOf(groups: readonly GroupScore[]): Count {
  const applicable = groups.filter((group) => group.applicable > 0);
  return { met: applicable.filter(({ met, applicable: all }) => met === all).length, all: applicable.length };
}
