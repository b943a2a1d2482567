/**
 * The first answers below a search box that leads to the search page, while somebody types. Fetched when the box gets the
 * focus (browser/display.ts): the page weighs nothing more, and its form works without it.
 */
import type { StageCode } from "../../../scripts/catalogue/stage-codes.ts";
import type { AnswerWords } from "../../discovery/answer-words.ts";
import { fill } from "../../i18n/fill.ts";
import { element, langAttribute, pageParts } from "../dom.ts";
import { find, prepare } from "./engine.ts";
import type { Found } from "./found.ts";
import { hrefOf, searchIndex } from "./index-reader.ts";
import { ANNOUNCE_MS, countFor, countOf, insteadOf, PAUSE_MS } from "./said.ts";
import { EMPTY, writeState } from "./state.ts";

/** As many as leave a phone's screen room for the box and the keys. */
const SHOWN = 5;

function start(root: HTMLElement): void {
  const { find: part, read } = pageParts(root);
  const words = read<AnswerWords>();
  const [box, list, live] = [part<HTMLInputElement>("input[type=search]"), part("[data-list]"), part("[data-live]")];
  const asking = { index: searchIndex, questions: words.asked };
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
    const found = query ? await find({ ...EMPTY, query }, asking) : undefined;
    if (mine !== newest) return;
    list.replaceChildren(...(found ? linesOf(found, query, root, words) : []));
    list.hidden = !found;
    say(found ? countFor(found, query, words) : "");
  };
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => void answer().catch(console.error), PAUSE_MS);
  });
  listenToKeys(root, box);
  void prepare(asking).catch(() => {});
  // What was typed while this was fetched.
  if (box.value.trim()) void answer().catch(console.error);
}

/** What the results are of, where that is not simply what was typed; the first results, and last the way to all of them with their filters. */
function linesOf(found: Found, query: string, root: HTMLElement, words: AnswerWords): HTMLElement[] {
  const { results, site = [] } = found;
  const lines = results.slice(0, SHOWN).map(({ path, title, kind, filters, untranslated }) => {
    const stage = filters.stage?.[0] as StageCode | undefined;
    const facts = [words.kinds[kind], stage && words.stages[stage]].filter(Boolean).join(" · ");
    const name = element("span", langAttribute(untranslated.includes("t")), title);
    return element("li", {}, element("a", { href: hrefOf(path) }, name), element("span", { class: "quiet" }, facts));
  });
  const form = root.querySelector("form");
  const all = element(
    "a",
    { href: `${form?.action}${writeState({ ...EMPTY, query })}` },
    fill(words.all, { count: countOf(found, words) }),
  );
  const asked = [...(found.filters ?? []), ...(found.sort ? [found.sort] : [])].map(({ label }) => label).join(" · ");
  const note = [asked, insteadOf(found, query, words)].filter(Boolean).join(" ");
  const ofSite = site.map(({ say, label, href }) =>
    element("li", {}, element("a", { href }, label), element("span", { class: "quiet" }, say)),
  );
  const quiet = (text: string) => (text ? [element("li", { class: "quiet" }, text)] : []);
  if (results.length === 0) return [...ofSite, ...quiet([note, site.length > 0 ? "" : countOf(found, words)].filter(Boolean).join(" "))];
  return [...ofSite, ...quiet(note), ...lines, element("li", {}, all)];
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
