/** Asks the built search page, in a real browser, every query, and counts how far down the wanted pages stand. */
import type { Browser, Page } from "playwright-core";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { inEach, MAIN_LANG } from "../../scripts/text/languages.ts";
import { fold } from "../../scripts/text/text.ts";
import { find } from "../../site/browser/finder/engine.ts";
import { EMPTY } from "../../site/browser/finder/state.ts";
import { createContext } from "../../site/context.ts";
import { stateQuestionsOf } from "../../site/discovery/questions.ts";
import { memoryIndex } from "./memory-index.ts";

export interface Query {
  readonly by: string;
  readonly type: string;
  /** Paths of pages without language, any of which answers. */
  readonly want?: readonly string[];
  /** Any of these answers; the others need not stand there. */
  readonly any?: readonly string[];
  /** Any of these, as an answer, or as what is nearest where there is none. */
  readonly near?: readonly string[];
  /** The catalogue has nothing of it, and no page may stand there as the answer. */
  readonly none?: true;
  /** The filters, "!" before one that is denied, and the order that the question is. */
  readonly filter?: string;
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
  readonly people: readonly Query[];
  readonly fresh: readonly Query[];
}

/** What was answered: paths, best first, or those that are said to be only near; and the filters that the query became. */
export interface Listed {
  readonly paths: readonly string[];
  readonly nearest: readonly string[];
  readonly filters: readonly string[];
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
      const { paths, nearest, filters } = lists[index] ?? NOTHING;
      const bare = (all: readonly string[]) => all.map((path) => path.replace(prefix, "/"));
      answers.push(answerOf(query, typedOf(query), { filters, paths: bare(paths), nearest: bare(nearest) }));
    }
    await page.close();
  }
  return answers;
}

const NOTHING: Listed = { paths: [], nearest: [], filters: [] };

/** The same without a browser: the finder asks a list of the records instead of Pagefind. */
export async function answerAll(catalogue: Catalogue, asked: readonly Query[], typedOf: (query: Query) => string): Promise<Answer[]> {
  const context = createContext({ catalogue, baseUrl: "https://example.vn", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
  const askings = inEach((lang) => ({
    index: memoryIndex(catalogue, lang),
    questions: stateQuestionsOf(context.locales[lang]),
  }));
  const answers: Answer[] = [];
  for (const query of asked) {
    const found = await find({ ...EMPTY, query: typedOf(query) }, askings[query.lang ?? MAIN_LANG]);
    const all = found.results.map(({ path }) => path);
    const filters = [
      ...(found.filters ?? []).map(({ facet, code, not }) => `${not ? "!" : ""}${facet}=${code}`),
      ...(found.sort ? [`sort=${found.sort.sort}`] : []),
    ];
    answers.push(answerOf(query, typedOf(query), { paths: found.absent ? [] : all, nearest: found.absent ? all : [], filters }));
  }
  return answers;
}

function answerOf(query: Query, typed: string, { paths, nearest, filters }: Listed): Answer {
  const { near, any = near, want = any ?? [], none, filter } = query;
  const found = near && paths.length === 0 ? nearest : paths;
  const answer = (place: number, inFive: number): Answer => ({ query, typed, found, place, inFive });
  if (filter !== undefined) return Number(filters.join("&") === filter) ? answer(1, 1) : answer(0, 0);
  if (none) return found.length === 0 ? answer(1, 1) : answer(0, 0);
  const isWanted = (path: string) => filters.length === 0 && want.includes(path);
  const inFive = found.slice(0, 5).filter(isWanted).length;
  return answer(found.findIndex(isWanted) + 1, any ? Math.min(inFive, 1) : inFive);
}

/** Draws nothing from now on: where nobody looks, that is half of the time. */
const hide = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("body { display: none !important }");
    document.adoptedStyleSheets = [sheet];
  });

/** Puts one query after the other into the box and sends it; for each what is listed when the answer stands there. */
export async function ask(page: Page, asked: readonly string[]): Promise<Listed[]> {
  return page.evaluate(async (asked) => {
    const box = document.querySelector<HTMLInputElement>("#query");
    const results = document.querySelector<HTMLElement>("[data-results]");
    if (!box || !results) throw new Error("no finder");
    const lists: { paths: string[]; nearest: string[]; filters: string[] }[] = [];
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
      const isNear = document.querySelector<HTMLElement>("[data-propose]")?.hidden === false;
      const paths = [...(list?.querySelectorAll<HTMLAnchorElement>("h3 a") ?? [])].map(({ pathname }) => pathname);
      const chips = [...document.querySelectorAll<HTMLElement>("[data-chips]:not([hidden]) [data-asked]")];
      lists.push({
        ...(isNear ? { paths: [], nearest: paths } : { paths, nearest: [] }),
        filters: chips.map(({ dataset }) => `${dataset.not === undefined ? "" : "!"}${dataset.facet}=${dataset.code}`),
      });
    }
    return lists;
  }, asked);
}

export function relevance(answers: readonly Answer[]): Relevance {
  const mean = (numberOf: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + numberOf(answer), 0) / answers.length;
  return {
    mrr: mean(({ place }) => (place > 0 ? 1 / place : 0)),
    recall: mean(({ inFive, query }) => inFive / Math.min(query.want?.length ?? 1, 5)),
  };
}
