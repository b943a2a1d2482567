/** Puts results, counts and status into the page. */
import { showNumber } from "../../../scripts/text/formats.ts";
import type { FacetCounts } from "../../discovery/facet-codes.ts";
import { FACETS, type Facet } from "../../discovery/kinds.ts";
import { fill } from "../../i18n/fill.ts";
import { nearPages } from "../../views/near-pages.ts";
import { element } from "../dom.ts";
import type { Elements } from "./elements.ts";
import { type Found, PAGE_LENGTH } from "./found.ts";
import { hrefOf } from "./index-reader.ts";
import { type Node as CardNode, resultCard } from "./result-card.ts";
import { ANNOUNCE_MS, countFor, countOf, insteadOf } from "./said.ts";
import { EMPTY, type FinderState, writeState } from "./state.ts";

/** Shows one page of results. */
export function showFound(elements: Elements, asked: FinderState, found: Found): void {
  const { total, page, results, filters, absent, site = [] } = found;
  const { list, none, words } = elements;
  const state = { ...asked, page };
  const withDate = showSort(elements, asked, found.sort);
  const cards = results.map((result) => {
    const search = {
      withDate,
      query: result.asked ?? "",
      exchange: result.exchange,
      said: result.said,
      withKind: elements.kind === undefined,
    };
    return resultCard(result, hrefOf(result.path), words, search);
  });
  list.replaceChildren(...cards.map((card) => toDom(card, elements.root)));
  list.hidden = total === 0;
  none.hidden = total > 0 || filters !== undefined || site.length > 0;
  showSite(elements, site);
  elements.propose.hidden = absent === undefined;
  const everywhere = none.querySelector<HTMLAnchorElement>("[data-everywhere]");
  if (everywhere) everywhere.search = writeState({ ...EMPTY, query: state.query });
  showPager(elements, state, Math.ceil(total / PAGE_LENGTH));
  const count = countOf(found, words);
  const note = [insteadOf(found, state.query.trim(), words), withDate && total > 1 ? words.sortDays : ""].filter(Boolean).join(" ");
  showChips(elements, state, found);
  setText(elements.status, count);
  setText(elements.note, note);
  elements.note.hidden = note === "";
  announce(elements, [countFor(found, state.query.trim(), words), note].join(" "));
}

/** What is asked of the site itself: what is said at once, and the page that says more. */
export function showSite({ site }: Elements, answers: NonNullable<Found["site"]>): void {
  site.replaceChildren(...answers.map(({ say, label, href }) => element("li", {}, say && `${say} `, element("a", { href }, label))));
  site.hidden = answers.length === 0;
}

/** The form says the order that is shown, typed or chosen; whether it is one by days. */
export function showSort({ sort }: Elements, state: FinderState, typed?: Found["sort"]): boolean {
  const shown = state.sort === "relevance" && typed ? typed.sort : state.sort;
  sort.value = shown;
  if (shown === state.sort) delete sort.dataset.typed;
  else sort.dataset.typed = shown;
  return shown === "newest" || shown === "oldest";
}

/** A filter as a button that takes it back: one of the query is taken for words again. */
function showChips({ chips, form, words }: Elements, { chosen }: FinderState, { filters = [], sort }: Found): void {
  const isAsked = (facet: string, code: string) => filters.some((one) => one.facet === facet && one.code === code);
  const ticked = FACETS.flatMap((facet) =>
    (chosen[facet] ?? []).filter((code) => !isAsked(facet, code)).map((code) => ({ facet, code, label: labelOf(form, facet, code) })),
  );
  const order = sort ? [{ facet: "sort" as const, code: sort.sort, label: sort.label, asked: "" }] : [];
  const items = [...filters.map((one) => ({ ...one, asked: "" })), ...order, ...ticked].map(({ facet, code, label, ...more }) => {
    const title =
      facet === "sort"
        ? words.sort
        : (words.asked.facets[facet] ?? form.querySelector(`[data-facet="${facet}"] legend`)?.textContent ?? "");
    const text = title ? `${title}: ${label}` : label;
    const attributes = {
      "data-facet": facet,
      "data-code": code,
      ...("asked" in more ? { "data-asked": "" } : {}),
      ...("not" in more ? { "data-not": "" } : {}),
    };
    const button = element("button", { type: "button", "aria-label": fill(words.removeFilter, { filter: text }), ...attributes }, text);
    return element("li", {}, button);
  });
  chips.querySelector("ul")?.replaceChildren(...items);
  chips.hidden = items.length === 0;
}

const labelOf = (form: HTMLFormElement, facet: Facet, code: string): string => {
  const input = form.querySelector(`input[name="${facet}"][value="${CSS.escape(code)}"]`);
  return input?.closest("label")?.querySelector("span")?.textContent?.trim() ?? code;
};

let announcing: ReturnType<typeof setTimeout> | undefined;

/** Has screen readers say a text when no other follows soon. */
export function announce({ live }: Elements, text: string): void {
  clearTimeout(announcing);
  announcing = setTimeout(() => setText(live, text.trim()), ANNOUNCE_MS);
}

/** Writes a status only when it changed: screen readers read it again otherwise. */
export function setText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

/** Says on the closed filters how many are chosen. */
export function showChosen({ chosen }: Elements, state: FinderState): void {
  const number = FACETS.reduce((sum, facet) => sum + (state.chosen[facet]?.length ?? 0), 0);
  setText(chosen, number > 0 ? ` (${number})` : "");
}

/** Writes the count beside each checkbox; what has none stays, so that the form does not jump. */
export function showCounts({ form, words }: Elements, counts: FacetCounts): void {
  for (const group of form.querySelectorAll<HTMLElement>("[data-facet]")) {
    const facet = counts[group.dataset.facet as Facet] ?? {};
    for (const place of group.querySelectorAll<HTMLElement>("[data-count]")) {
      const code = place.dataset.count ?? "";
      const count = Object.hasOwn(facet, code) ? (facet[code] ?? 0) : 0;
      setText(place, showNumber(count, words.lang));
      place.closest("li")?.classList.toggle("empty", count === 0);
    }
  }
}

/** Links to the other pages of results: previous, the numbers near, next. */
function showPager({ pager, words }: Elements, state: FinderState, pages: number): void {
  const href = (page: number) => writeState({ ...state, page }) || location.pathname;
  const link = (page: number, text: string, attributes: Record<string, string>) =>
    element("li", {}, element("a", { href: href(page), "data-page": String(page), ...attributes }, text));
  const numbers = nearPages(state.page, pages).map((page) => {
    const label = { "aria-label": fill(words.page, { page }) };
    if (page !== state.page) return link(page, String(page), label);
    return element("li", {}, element("span", { "aria-current": "page", ...label }, String(page)));
  });
  const items = [
    ...(state.page > 1 ? [link(state.page - 1, words.previous, { rel: "prev" })] : []),
    ...numbers,
    ...(state.page < pages ? [link(state.page + 1, words.next, { rel: "next" })] : []),
  ];
  pager.querySelector("ul")?.replaceChildren(...items);
  pager.hidden = pages < 2;
}

function toDom(node: CardNode, root: HTMLElement): Node | string {
  if (typeof node === "string") return node;
  if ("tag" in node) return element(node.tag, node.attributes, ...node.children.map((child) => toDom(child, root)));
  const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${node.template}"]`);
  return template ? template.content.cloneNode(true) : "";
}
