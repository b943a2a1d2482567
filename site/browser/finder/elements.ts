/** The places of the finder in its page, found once. The page makes them (components/finder.tsx). */
import type { FinderScriptData } from "../../discovery/finder-script-data.ts";
import { FACETS, type Facet, type Kind } from "../../discovery/kinds.ts";
import { partsOf } from "../dom.ts";

export interface Elements {
  readonly root: HTMLElement;
  readonly kind: Kind | undefined;
  /** The catalogue is large: counts are heavy. */
  readonly many: boolean;
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly sort: HTMLSelectElement;
  readonly filters: HTMLDetailsElement;
  /** Those that the form has. */
  readonly facets: readonly Facet[];
  /** How many filters are chosen. */
  readonly chosen: HTMLElement;
  readonly clear: HTMLElement;
  /** How many were found, changed with every answer. */
  readonly status: HTMLElement;
  /** The same for screen readers, said when the typing pauses. */
  readonly live: HTMLElement;
  /** What was looked for in place of what was typed. */
  readonly note: HTMLElement;
  /** What the page shows while nothing is asked. */
  readonly plain: HTMLElement;
  readonly results: HTMLElement;
  readonly title: HTMLElement;
  readonly list: HTMLElement;
  readonly none: HTMLElement;
  readonly pager: HTMLElement;
  readonly words: FinderScriptData;
}

/** @throws when the page and this script do not belong together */
export function findElements(root: HTMLElement): Elements {
  const { find, read } = partsOf(root);
  return {
    root,
    kind: root.dataset.kind as Kind | undefined,
    many: root.dataset.many !== undefined,
    form: find("[data-form]"),
    box: find('input[name="q"]'),
    sort: find('select[name="sort"]'),
    filters: find("[data-filters]"),
    facets: FACETS.filter((facet) => root.querySelector(`[data-facet="${facet}"]`)),
    chosen: find("[data-chosen]"),
    clear: find("[data-clear]"),
    status: find("[data-status]"),
    live: find("[data-live]"),
    note: find("[data-note]"),
    plain: find("[data-static]"),
    results: find("[data-results]"),
    title: find("#ket-qua"),
    list: find("[data-list]"),
    none: find("[data-none]"),
    pager: find("[data-pager]"),
    words: read(),
  };
}
