/** The places of the finder in its page, found once. The page makes them (components/finder.tsx). */
import type { FinderScriptData } from "../../discovery/finder-script-data.ts";
import { FACETS, type Kind } from "../../discovery/kinds.ts";
import { pageParts } from "../dom.ts";

export type Elements = ReturnType<typeof findElements>;

/** @throws when the page and this script do not belong together */
export function findElements(root: HTMLElement) {
  const { find, read } = pageParts(root);
  return {
    root,
    kind: root.dataset.kind as Kind | undefined,
    /** The catalogue is large: counts are heavy. */
    many: root.dataset.many !== undefined,
    form: find<HTMLFormElement>("[data-form]"),
    box: find<HTMLInputElement>('input[name="q"]'),
    sort: find<HTMLSelectElement>('select[name="sort"]'),
    filters: find<HTMLDetailsElement>("[data-filters]"),
    /** Those that the form has. */
    facets: FACETS.filter((facet) => root.querySelector(`[data-facet="${facet}"]`)),
    /** How many filters are chosen. */
    chosen: find("[data-chosen]"),
    clear: find("[data-clear]"),
    /** How many were found, changed with every answer. */
    status: find("[data-status]"),
    /** The same for screen readers, said when the typing pauses. */
    live: find("[data-live]"),
    /** The filters in use, each to be taken back. */
    chips: find("[data-chips]"),
    /** The way to propose what is not there. */
    propose: find("[data-propose]"),
    /** What was looked for in place of what was typed. */
    note: find("[data-note]"),
    /** What is asked of the site itself. */
    site: find("[data-site]"),
    /** What the page shows while nothing is asked. */
    plain: find("[data-static]"),
    results: find("[data-results]"),
    title: find("#found"),
    list: find("[data-list]"),
    none: find("[data-none]"),
    pager: find("[data-pager]"),
    words: read<FinderScriptData>(),
  };
}
