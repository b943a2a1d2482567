/** Asks the built search page, in a real browser, every query, and counts how far down the wanted pages stand. */
import type { Browser, Page } from "playwright-core";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { inEach, MAIN_LANG } from "../../scripts/text/languages.ts";
import { fold } from "../../scripts/text/text.ts";
import { readQuery } from "../../site/browser/finder/query.ts";
import { LEVELS, type Rankable, rank } from "../../site/browser/finder/rank.ts";
import { type SearchRecord, searchRecords } from "../../site/discovery/records.ts";
import { searchable } from "../../site/discovery/search-text.ts";

export interface Query {
  readonly by: string;
  readonly type: string;
  /** Paths of pages without language, any of which answers. */
  readonly want: readonly string[];
  readonly lang?: "en";
}

export interface Answer {
  readonly query: Query;
  readonly typed: string;
  /** Place of the first wanted page from 1, 0 when it is not on the first page of results. */
  readonly place: number;
  /** Wanted pages among the first five. */
  readonly inFive: number;
  /** Paths found, best first. */
  readonly found: readonly string[];
}

export interface Relevance {
  /** Mean of one over the place of the first wanted page. */
  readonly mrr: number;
  /** Mean share of the wanted pages that stand among the first five. */
  readonly recall: number;
}

/** The file `queries.yml` beside the data (own-tests.ts). */
export interface Queries {
  readonly floor: { readonly order: number; readonly browser: number };
  readonly seen: readonly Query[];
  readonly heldOut: readonly Query[];
}

/** How people type a query; the second on a keyboard without Vietnamese. */
export const TYPED = {
  "as typed": ({ type }: Query): string => type,
  "without marks": ({ type }: Query): string => fold(type),
} as const;

/** On so narrow a screen the filters are shut, and nothing is counted for them. */
const PHONE = { width: 400, height: 700 };

/** @param root address of the built site, prefix included */
export async function askAll(
  browser: Browser,
  root: string,
  asked: readonly Query[],
  typedOf: (query: Query) => string,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const lang of ["", "en/"]) {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(`${root}${lang}tim-kiem/`);
    const prefix = new URL(root).pathname + lang;
    const queries = asked.filter((one) => (one.lang ?? "") === lang.replace("/", ""));
    await hide(page);
    const lists = await ask(page, queries.map(typedOf));
    for (const [index, query] of queries.entries()) {
      const found = (lists[index] ?? []).map((path) => path.replace(prefix, "/"));
      answers.push(answerOf(query, typedOf(query), found));
    }
    await page.close();
  }
  return answers;
}

/** The same without a browser: every record of the catalogue in the order of the finder, which can only gain by the index. */
export function orderAll(catalogue: Catalogue, asked: readonly Query[], typedOf: (query: Query) => string): Answer[] {
  const synonyms = catalogue.synonyms.map(({ terms }) => terms);
  const records = inEach((lang) => searchRecords(catalogue, lang).map((record) => ({ ...rankable(record), path: record.path })));
  return asked.map((query) => {
    const ranked = rank(readQuery(typedOf(query), synonyms), records[query.lang ?? MAIN_LANG]);
    const found = ranked.filter(({ match }) => match.level > LEVELS.none).map(({ result }) => result.path);
    return answerOf(query, typedOf(query), found);
  });
}

/** A record as the browser reads it back from the index. */
export const rankable = ({ names, filters, texts, kind }: SearchRecord): Rankable => ({
  names,
  kind,
  codes: filters.agency ?? [],
  text: texts.map(([, text]) => searchable(text)).join(". "),
});

function answerOf(query: Query, typed: string, found: readonly string[]): Answer {
  const isWanted = (path: string) => query.want.includes(path);
  return { query, typed, place: found.findIndex(isWanted) + 1, inFive: found.slice(0, 5).filter(isWanted).length, found };
}

/** Draws nothing from now on: where nobody looks, that is half of the time. */
const hide = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("body { display: none !important }");
    document.adoptedStyleSheets = [sheet];
  });

/** Puts one query after the other into the box and sends it; for each the paths of what is listed when the answer stands there. */
export async function ask(page: Page, asked: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>("#query");
    const results = document.querySelector<HTMLElement>("[data-results]");
    if (!box || !results) throw new Error("no finder");
    const lists: string[][] = [];
    for (const text of asked) {
      box.value = text;
      box.form?.requestSubmit();
      await new Promise<void>((resolve) => {
        const watcher = new MutationObserver(() => {
          if (results.ariaBusy !== "false") return;
          watcher.disconnect();
          resolve();
        });
        watcher.observe(results, { attributeFilter: ["aria-busy"] });
      });
      const list = results.hidden ? null : results.querySelector("[data-list]:not([hidden])");
      lists.push([...(list?.querySelectorAll<HTMLAnchorElement>("h3 a") ?? [])].map(({ pathname }) => pathname));
    }
    return lists;
  }, asked);
}

export function relevance(answers: readonly Answer[]): Relevance {
  const mean = (numberOf: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + numberOf(answer), 0) / answers.length;
  return {
    mrr: mean(({ place }) => (place > 0 ? 1 / place : 0)),
    recall: mean(({ inFive, query }) => inFive / Math.min(query.want.length, 5)),
  };
}
