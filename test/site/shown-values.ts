/** What a page must show of the values of a record: what each may look like, what is said in words, and what is left out and why. */
import { COMMENT_RESULT_NAMES, PARTY_NAMES } from "../../scripts/records/schema/choices.ts";
import { WORDS } from "../../site/i18n/words.ts";
import { type Lang, type Leaf, looksOf, slugOf } from "./record-values.ts";

/** What pages do not show, and why not; list places are `#`, codes of criteria `*`. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "agency github.logins.#": "accounts that the bot asks, of no use to readers",
  "agency github.team": "the same",
  "agency github.mail.#": "the same",
  "assessment ballots.counted.#.member": "the name of a file, beside the role of the member",
  "assessment results.*.seen": "the sheets once more: those that were counted are shown by their hashes",
  "assessment assessors.#.member": "the name of a file; the page says what became of the member’s sheet",
  "criteria criteria.#.gate": "the rule by which a gate is counted; gates stand apart, under a heading of their own",
  "criteria criteria.#.measure": "the name by which measures of several sets are compared",
  "criteria criteria.#.metric": "which usage values are counted; the title says it in words",
  "list official.groups.#.id": "its name says it too; the code is in the address of the heading",
  "decision chain.inherits.#.path": "proof of what the entry stands on, for who verifies the ledger; its JSON has it",
  "decision chain.inherits.#.sha256": "the same",
  "decision chain.previous": "the same",
  "decision chain.recordedOn": "the same",
  "decision chain.tip": "the same",
  "decision commit": "what was merged; the page leads to the pull request and to what the votes were given on",
  "decision events.#.date": "the day of the event, which the history on the page has",
  "decision files.#.before": "the same content before the change; the page leads to the pull request, which shows it",
  "decision kept": "where the votes were read; the page tells what they are",
  "decision votes.#.reviews.#": "numbers at the code host, to which the page leads; one as small as 30 stands on any page by chance",
  "decision policy.deciders.#": "codes of who is asked; the page tells who answered",
  "decision policy.include.#": "the same",
  "decision votes.#.agency": "each vote by itself; the page has them by what they say: for, against, not counted",
  "decision votes.#.state": "the same",
  "decision votes.#.vote": "the same",
  "decision platform": "the page itself",
  "criteria potentialTrack.mayMiss.#": "the measure again; the page says it by the criterion",
  "criteria waivers.#.from": "the page has the day from which it holds: that of its document where it is later",
};

/** What is said in words of the page. */
const SAID: Readonly<Record<string, (value: never, lang: Lang) => string>> = {
  "platform usage.#.approximate": (_, lang) => WORDS[lang].known.use.hedged.about.replace("{value}", "").trim(),
  "platform usage.#.hedge": (value, lang) =>
    (WORDS[lang].known.use.hedged as Readonly<Record<string, string>>)[value]?.replace("{value}", "").trim() ?? "",
  "platform events.#.operation.already": (_, lang) => WORDS[lang].known.use.already,
  "criteria criteria.#.sourced": (_, lang) => WORDS[lang].registers.criteria.unsourced,
  "agency codeSourced": (_, lang) => WORDS[lang].registers.agency.codeOwn,
  "decision events.#.type": (value, lang) =>
    value === "identity" ? WORDS[lang].platform.decision.identity : WORDS[lang].names.event[value],
  "decision events.#.removed": (_, lang) => WORDS[lang].platform.decision.removed("").trim(),
  "decision head": (value) => String(value).slice(0, 7),
  "decision files.#.path": (value) => String(value).split("/").slice(2).join("/"),
  "assessment ballots.counted.#.sha256": (value) => String(value).slice(0, 12),
  "decision files.#.sha256": (value) => String(value).slice(0, 12),
  "decision pull": (value) => `#${value}`,
  "decision signed": (_, lang) => WORDS[lang].platform.decision.signed,
  "decision reached": (value, lang) => WORDS[lang].platform.decision[value ? "reached" : "notReached"],
  "criteria consultations.#.party.kind": (value, lang) => PARTY_NAMES[value][lang],
  "comments party.kind": (value, lang) => PARTY_NAMES[value][lang],
  "comments opinion": (value, lang) => WORDS[lang].names.opinion[value],
  "comments comments.#.answer.result": (value, lang) => COMMENT_RESULT_NAMES[value][lang],
  "criteria periods.coversPotential": (_, lang) => WORDS[lang].registers.criteria.coversPotential,
  "criteria criteria.#.evidence": (value, lang) => WORDS[lang].registers.criteria.evidence[value],
  "criteria criteria.#.notApplicable": (value, lang) => WORDS[lang].registers.criteria.notApplicable[value],
  "platform usage.#.unit": (value, lang) => (value === "vnd" ? { vi: "đồng", en: "VND" }[lang] : value),
  "criteria criteria.#.threshold.unit": (value, lang) => (lang === "vi" ? ({ hours: "giờ", seconds: "giây" }[value] ?? value) : value),
};

/** Names that the registers give to codes. */
export type Names = ReadonlyMap<string | undefined, Readonly<Record<Lang, string>>>;

/** A page as readers and machines have it. */
export interface ShownPage {
  readonly text: string;
  readonly attributes: readonly string[];
}

/** In the text, or else as an attribute: the address of a link, a machine's form of a date. */
function timesShown(looks: readonly string[], { text, attributes }: ShownPage): number {
  const inText = looks.map((look) => text.split(look).length - 1);
  const ends = looks.map((look) => `/${slugOf(look)}/`);
  const inAttributes = attributes.filter((value) => looks.includes(value) || ends.some((end) => value.endsWith(end)));
  return Math.max(...inText, inAttributes.length);
}

export interface Wanted {
  readonly key: string;
  readonly looks: readonly string[];
}

/** What is wanted of a page and is not there at all. */
export const absentOn = (page: ShownPage, wanted: readonly Wanted[]): string[] =>
  wanted.filter(({ looks }) => timesShown(looks, page) === 0).map(said);

const said = ({ key, looks }: Wanted): string => `${key}: ${looks[0]}`;

/** What is wanted of a page and is there less often than it is wanted. */
export function missingOn(page: ShownPage, wanted: readonly Wanted[]): string[] {
  const missing = wanted.filter(({ looks }) => {
    const wantedTimes = wanted.filter((other) => other.looks[0] === looks[0]).length;
    return timesShown(looks, page) < wantedTimes;
  });
  return missing.map(said);
}

/** "platform events.#.note.vi" */
export const keyOf = (kind: string, { path }: Leaf): string =>
  `${kind} ${path.replace(/\.\d+(?=\.|$)/g, ".#").replace(/^results\.[^.]+/, "results.*")}`;

export function wantedOf(kind: string, leaf: Leaf, lang: Lang, named: Names): Wanted[] {
  const { path, value } = leaf;
  const key = keyOf(kind, leaf);
  if (key in NOT_SHOWN || path.endsWith(lang === "vi" ? ".en" : ".vi")) return [];
  const said = SAID[key]?.(value as never, lang);
  const name = named.get(String(value))?.[lang];
  return [{ key, looks: said === undefined ? [...looksOf(value, lang), ...(name ? [name] : [])] : [said] }];
}
