/**
 * A search result as a tree of elements: the same markup as the static card of `components/card.tsx` (a test compares
 * them). A tree and not HTML, because anybody may have written the names: the browser makes text nodes of them.
 */

import type { StageCode } from "../../../scripts/catalogue/stage-codes.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import type { FinderScriptData } from "../../discovery/finder-script-data.ts";
import { fill } from "../../i18n/fill.ts";
import { besideName } from "../../views/abbreviation.ts";
import { saysOfLists } from "../../views/list-marks.ts";
import { toneOfCode } from "../../views/tones.ts";
import type { Result } from "./index-reader.ts";
import { markedParts } from "./marks.ts";
import type { Exchange } from "./query.ts";

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** Text, an element, or a copy of a template that the page holds. */
export type Node = string | Element | { readonly template: "overdue" };

/** What a card shows of a result. */
type Shown = Pick<Result, "kind" | "title" | "summary" | "abbreviation" | "date" | "state" | "untranslated" | "filters">;

/** How it was found, and what is said of that. Without it a card is the static one. */
interface Search {
  /** Its words are marked. */
  readonly query: string;
  /** The synonym by which it was found. */
  readonly exchange?: Exchange | undefined;
  /** The everyday word by which it was found. */
  readonly said?: string | undefined;
  /** Where kinds stand side by side, platforms are named as such too. */
  readonly withKind?: boolean;
  /** They stand in the order of their days. */
  readonly withDate?: boolean;
}

const element = (tag: string, attributes: Record<string, string>, ...children: (Node | undefined | false | "")[]): Element => ({
  tag,
  attributes,
  children: children.filter((child): child is Node => Boolean(child)),
});

/** @param href address of the page, path prefix included */
export function resultCard(shown: Shown, href: string, words: FinderScriptData, search: Search = { query: "" }): Element {
  const { title, summary, untranslated, kind } = shown;
  const abbreviation = besideName(title, shown.abbreviation);
  const { query, exchange, said, withKind, withDate } = search;
  const facts = kind === "platform" ? platformFacts(shown, words, withDate) : otherFacts(shown, words);
  const kindName = withKind && kind === "platform" && element("span", { class: "badge" }, words.kinds[kind]);
  return element(
    "li",
    { class: "card" },
    element(
      "h3",
      {},
      element("a", { href }, ...say(marked(title, query), untranslated.includes("t"))),
      abbreviation && element("span", { class: "abbreviation" }, " (", ...marked(abbreviation, query), ")"),
    ),
    element("p", { class: "card-facts" }, kindName, ...facts),
    summary && element("p", { class: "card-text" }, ...say(marked(summary, query), untranslated.includes("s"))),
    exchange && element("p", { class: "card-why" }, fill(words.sameThing, { ...exchange })),
    said && element("p", { class: "card-why" }, fill(words.everyday, { typed: said })),
    kind === "platform" && chooseToCompare(shown, href, words),
  );
}

/** As <ChooseToCompare> does; the id is the last part of the address. */
const chooseToCompare = ({ title, untranslated }: Shown, href: string, words: FinderScriptData): Element =>
  element(
    "label",
    { class: "choose" },
    element("input", { type: "checkbox", name: "p", value: href.split("/").at(-2) ?? "", form: "so-sanh" }),
    ` ${words.choose}`,
    element("span", { class: "unseen" }, ": ", ...say([title], untranslated.includes("t"))),
  );

/** A missing translation is marked as in the main language, as <Say> does. */
const say = (parts: readonly Node[], untranslated: boolean): readonly Node[] =>
  untranslated ? [element("span", { lang: MAIN_LANG }, ...parts)] : parts;

const marked = (text: string, query: string): Node[] =>
  query ? markedParts(text, query).map(({ text: part, marked }) => (marked ? element("mark", {}, part) : part)) : [text];

function platformFacts({ date, state, filters }: Shown, words: FinderScriptData, withDate = false): Node[] {
  const stage = filters.stage?.[0] ?? "";
  const mark = saysOfLists(stage as StageCode) && words.lists[filters.list?.[0] ?? ""];
  const group = filters.group?.[0];
  const owner = filters.agency?.[0];
  return [
    element(
      "span",
      { class: `badge tone-${toneOfCode(stage as StageCode)}` },
      words.stages[stage] ?? stage,
      filters.overdue?.[0] ? { template: "overdue" } : "",
    ),
    ...(withDate && date ? [element("time", { datetime: date }, fill(words.since, { date: showDate(date, words.lang) }))] : []),
    ...(mark ? [element("span", {}, mark)] : []),
    ...(filters.use?.[0] === "evidence" ? [element("span", {}, words.inUse)] : []),
    ...(state ? [element("span", {}, fill(words.waived, { count: state }))] : []),
    owner
      ? element("span", {}, agencyLink(owner, words))
      : element("span", {}, `${words.owner}: `, element("span", { class: "absent" }, words.notSourced)),
    ...(group ? [element("span", {}, words.groups[group] ?? group)] : []),
  ];
}

function otherFacts({ kind, date, state, filters }: Shown, words: FinderScriptData): Node[] {
  const agency = kind === "agency" ? undefined : filters.agency?.[0];
  return [
    element("span", { class: "badge" }, words.kinds[kind]),
    ...(date ? [element("time", { datetime: date }, showDate(date, words.lang))] : []),
    ...(state ? [element("span", {}, words.documentStates[state] ?? state)] : []),
    ...(agency ? [element("span", {}, agencyLink(agency, words))] : []),
  ];
}

function agencyLink(code: string, { agencies }: FinderScriptData): Node {
  // A code can be any word, "constructor" too.
  const agency = Object.hasOwn(agencies, code) ? agencies[code] : undefined;
  if (!agency) return element("span", {}, code);
  return element("a", { href: agency.href }, ...say([agency.name], agency.untranslated));
}
