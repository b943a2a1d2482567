/**
 * The finder: search as you type, filters with live counts, state in the address. It takes over a page that works
 * without it, shows the same cards, and gives the page back when nothing is asked.
 */
import { FACETS, type Facet, type Sort } from "../../discovery/kinds.ts";
import { reveal } from "../dom.ts";
import { type Elements, findElements } from "./elements.ts";
import { find, prepare } from "./engine.ts";
import { type Asking, count } from "./filters.ts";
import { searchIndex } from "./index-reader.ts";
import { listenToKeys } from "./keyboard.ts";
import { PAUSE_MS, sayUnread, WAITING_MS } from "./said.ts";
import { announce, setText, showChosen, showCounts, showFound, showSite, showSort } from "./show.ts";
import { EMPTY, type FinderState, isEmpty, readState, writeState } from "./state.ts";

const WIDE = "(min-width: 56rem)";

interface Finder {
  readonly elements: Elements;
  /** Shows a state and writes it into the address. */
  readonly go: (state: FinderState, how: "push" | "replace") => void;
  /** Shows what the address says. */
  readonly restore: () => void;
}

function start(elements: Elements): void {
  const finder = makeFinder(elements);
  listenToForm(finder);
  listenToPager(finder);
  listenToChips(finder);
  listenToKeys(elements);
  listenToFilters(finder);
  addEventListener("popstate", finder.restore);
  reveal(elements.root);
  elements.form.closest("search")?.removeAttribute("hidden");
  elements.filters.open = matchMedia(WIDE).matches;
  if (location.search) finder.restore();
}

function makeFinder(elements: Elements): Finder {
  /** Number of the newest request: answers to older ones are thrown away. */
  let newest = 0;
  const run = async (state: FinderState, unread: readonly string[] = []): Promise<void> => {
    const mine = ++newest;
    const start = performance.now();
    elements.clear.hidden = isEmpty(state);
    showChosen(elements, state);
    elements.results.ariaBusy = "true";
    const waiting = setTimeout(() => mine === newest && setText(elements.status, elements.words.waiting), WAITING_MS);
    try {
      await update(elements, state, () => mine === newest);
      if (mine === newest) showUnread(elements, unread);
      performance.measure("finder-answer", { start });
    } catch (error) {
      console.error(error);
      if (mine === newest) fail(elements);
    } finally {
      clearTimeout(waiting);
      if (mine === newest) elements.results.ariaBusy = "false";
    }
  };
  return {
    elements,
    go: (state, how) => {
      const address = location.pathname + writeState(state);
      if (address !== location.pathname + location.search) history[`${how}State`](null, "", address);
      void run(state);
    },
    restore: () => {
      const asked = readState(location.search);
      writeForm(elements, asked);
      // What has no checkbox here can not be seen or taken back, so it does not filter, and that is said.
      const read = readForm(elements);
      const unread = FACETS.flatMap((facet) => (asked.chosen[facet] ?? []).filter((code) => !read.chosen[facet]?.includes(code)));
      void run({ ...read, page: asked.page, ...(asked.literal ? { literal: true } : {}) }, unread);
    },
  };
}

/** Typing is one step of the history however long it takes; each filter is a step of its own. */
function listenToForm({ elements, go }: Finder): void {
  const { form, box, sort } = elements;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (state: FinderState, how: "push" | "replace") => {
    clearTimeout(timer);
    go(state, how);
  };
  box.addEventListener("focus", () => void prepare(askingOf(elements)).catch(() => {}), { once: true });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(readForm(elements), "replace"), PAUSE_MS);
  });
  form.addEventListener("change", (event) => {
    if (event.target === box) return;
    // Whoever leaves the order that the words ask for wants them as words.
    const left = event.target === sort && sort.dataset.typed !== undefined && sort.value === "relevance";
    now({ ...readForm(elements), ...(left ? { literal: true } : {}) }, "push");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now(readForm(elements), "replace");
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    // The button goes away with what it clears, so the focus moves first.
    box.focus();
    writeForm(elements, EMPTY);
    now(EMPTY, "push");
  });
}

/** A chip takes its filter back: the tick beside it goes, or the words of the query are words again. */
function listenToChips({ elements, go }: Finder): void {
  elements.chips.addEventListener("click", (event) => {
    const chip = (event.target as HTMLElement).closest<HTMLElement>("[data-code]");
    if (!chip) return;
    const { facet, code, asked } = chip.dataset;
    const input = elements.form.querySelector<HTMLInputElement>(`input[name="${facet}"][value="${CSS.escape(code ?? "")}"]`);
    if (input && asked === undefined) input.checked = false;
    elements.box.focus();
    go({ ...readForm(elements), ...(asked === undefined ? {} : { literal: true }) }, "push");
  });
}

/** Counts are made where they are seen; in a large catalogue, where they are heavy, not before somebody turns to the filters. */
function listenToFilters({ elements: { filters, many }, restore }: Finder): void {
  const recount = () => {
    if (location.search && filters.open) restore();
  };
  filters.addEventListener("toggle", recount);
  if (!many) return;
  filters.dataset.uncounted = "";
  const turnTo = () => {
    if (filters.dataset.uncounted === undefined) return;
    delete filters.dataset.uncounted;
    recount();
  };
  filters.addEventListener("pointerenter", turnTo);
  filters.addEventListener("focusin", turnTo);
}

function listenToPager({ elements, go }: Finder): void {
  elements.pager.addEventListener("click", (event) => {
    const link = (event.target as HTMLElement).closest<HTMLElement>("[data-page]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go({ ...readForm(elements), page: Number(link.dataset.page) }, "push");
    elements.title.focus();
    elements.root.scrollIntoView();
  });
}

const askingOf = ({ words, kind }: Elements): Asking => ({ index: searchIndex, questions: words.asked, kind });

/** Answers a state; `current` says whether it is still the one to be shown. */
async function update(elements: Elements, state: FinderState, current: () => boolean): Promise<void> {
  const { plain, results, status, note, filters } = elements;
  const asking = askingOf(elements);
  let counted: FinderState | undefined = state;
  if (isEmpty(state)) {
    swap(results, plain, elements);
    setText(status, "");
    note.hidden = true;
    showSort(elements, state);
    showSite(elements, []);
    elements.chips.hidden = true;
    announce(elements, "");
  } else {
    const found = await find(state, asking);
    if (!current()) return;
    showFound(elements, state, found);
    swap(plain, results, elements);
    counted = found.counted;
  }
  // Counts need what every record can be filtered by: after the results, and only where they are seen.
  filters.classList.toggle("stale", !isEmpty(state) && filters.dataset.uncounted !== undefined);
  if (!filters.open || filters.dataset.uncounted !== undefined) return;
  const counts = counted ? await count(counted, asking, elements.facets) : {};
  if (current()) showCounts(elements, counts);
}

/** Filters of the address that are none here. */
function showUnread({ note, words }: Elements, unread: readonly string[]): void {
  if (unread.length === 0) return;
  setText(note, [note.hidden ? "" : note.textContent, sayUnread(unread, words)].join(" ").trim());
  note.hidden = false;
}

function fail(elements: Elements): void {
  setText(elements.status, elements.words.failed);
  elements.note.hidden = true;
  announce(elements, elements.words.failed);
}

/** Hides one list and shows the other; a focus inside the hidden one moves to the box. */
function swap(from: HTMLElement, to: HTMLElement, { box }: Elements): void {
  if (from.contains(document.activeElement)) box.focus();
  from.hidden = true;
  to.hidden = false;
}

function readForm({ form, box, sort }: Elements): FinderState {
  const chosen: Partial<Record<Facet, string[]>> = {};
  const data = new FormData(form);
  for (const facet of FACETS) {
    const codes = data.getAll(facet).map(String);
    if (codes.length > 0) chosen[facet] = codes;
  }
  // An order that was typed is asked for by the words.
  const order = sort.value === sort.dataset.typed ? "relevance" : (sort.value as Sort);
  return { query: box.value, chosen, sort: order, page: 1 };
}

function writeForm({ form, box, sort }: Elements, state: FinderState): void {
  if (box.value.trim() !== state.query) box.value = state.query;
  sort.value = state.sort;
  delete sort.dataset.typed;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    input.checked = state.chosen[input.name as Facet]?.includes(input.value) ?? false;
    if (input.checked) showOption(input);
  }
}

/** A choice that nothing has is hidden until an address asks for it. */
function showOption(input: HTMLInputElement): void {
  for (const place of [input.closest("li"), input.closest("fieldset")]) if (place?.hidden) place.hidden = false;
}

const root = document.querySelector<HTMLElement>("[data-finder]");
if (root) start(findElements(root));
