/**
 * The first answers below a search box that leads to the search page, while somebody types. Fetched when the box gets the
 * focus (browser/display.ts): the page weighs nothing more, and its form works without it.
 */
import type { StageCode } from "../../../scripts/catalogue/stage-codes.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import type { AnswerWords } from "../../discovery/answer-words.ts";
import { fill } from "../../i18n/fill.ts";
import { element, langAttribute, pageParts } from "../dom.ts";
import { type Found, find } from "./engine.ts";
import { loadPagefind, searchIndex } from "./index-reader.ts";
import { EMPTY, writeState } from "./state.ts";

/** As many as leave a phone's screen room for the box and the keys. */
const SHOWN = 5;
/** Pause in typing after which it is searched, and after which an answer is said aloud. */
const PAUSE_MS = 150;
const ANNOUNCE_MS = 1000;
const SITE = new URL("..", import.meta.url);

function start(root: HTMLElement): void {
  const { find: part, read } = pageParts(root);
  const words = read<AnswerWords>();
  const [box, list, live] = [part<HTMLInputElement>("input[type=search]"), part("[data-list]"), part("[data-live]")];
  let newest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let saying: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    clearTimeout(saying);
    saying = setTimeout(() => live.replaceChildren(text), ANNOUNCE_MS);
  };
  const answer = async () => {
    const mine = ++newest;
    const query = box.value.trim();
    const found = query ? await find({ ...EMPTY, query }, { index: searchIndex, questions: words.asked }) : undefined;
    if (mine !== newest) return;
    list.replaceChildren(...(found ? linesOf(found, query, root, words) : []));
    list.hidden = !found;
    say(found ? countOf(found, words) : "");
  };
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void answer().catch(console.error), PAUSE_MS);
  });
  listenToKeys(root, box);
  void Promise.all([loadPagefind(), searchIndex.synonyms()]).catch(() => {});
  // What was typed while this was fetched.
  if (box.value.trim()) void answer().catch(console.error);
}

const countOf = ({ total, filters }: Found, words: AnswerWords): string =>
  total === 0
    ? filters
      ? words.zero
      : words.noResults
    : total === 1
      ? words.oneResult
      : fill(words.results, { count: showNumber(total, words.lang) });

/** The first results, and last the way to all of them with their filters. */
function linesOf(found: Found, query: string, root: HTMLElement, words: AnswerWords): HTMLElement[] {
  const { results } = found;
  const lines = results.slice(0, SHOWN).map(({ path, title, kind, filters, untranslated }) => {
    const stage = filters.stage?.[0] as StageCode | undefined;
    const facts = [words.kinds[kind], stage && words.stages[stage]].filter(Boolean).join(" · ");
    const name = element("span", langAttribute(untranslated.includes("t")), title);
    return element(
      "li",
      {},
      element("a", { href: new URL(path.slice(1), SITE).pathname }, name),
      element("span", { class: "quiet" }, facts),
    );
  });
  const form = root.querySelector("form");
  const all = element(
    "a",
    { href: `${form?.action}${writeState({ ...EMPTY, query })}` },
    fill(words.all, { count: countOf(found, words) }),
  );
  return [...noteOf(found, query, words).map((text) => element("li", { class: "quiet" }, text)), ...lines, element("li", {}, all)];
}

/** What the results are of, where that is not simply what was typed. */
function noteOf({ instead, absent, filters }: Found, query: string, words: AnswerWords): string[] {
  if (absent) return [fill(words.absent, { typed: query })];
  if (filters) return [filters.map(({ label }) => label).join(" · ")];
  return instead ? [fill(words[instead.via], { typed: query, meant: instead.text })] : [];
}

/** ↓ and ↑ between the box and the answers, Esc back to the box. */
function listenToKeys(root: HTMLElement, box: HTMLInputElement): void {
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const stops = [box, ...root.querySelectorAll<HTMLElement>("[data-list]:not([hidden]) a")];
    const place = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -place }[event.key];
    const next = step && place >= 0 ? stops[place + step] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

const root = document.querySelector<HTMLElement>("[data-answers]");
if (root) start(root);
