/** Asks the built search page, in a real browser, every query of queries.yml, and counts how far down the wanted pages stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Browser, Page } from "playwright-core";
import { fold } from "../../scripts/text/text.ts";

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

export const queries = load(readFileSync(join(import.meta.dirname, "queries.yml"), "utf8")) as Readonly<
  Record<"seen" | "heldOut", readonly Query[]>
>;

/** As typed on a keyboard without Vietnamese. */
export const withoutMarks = (query: Query): string => fold(query.type);

/** Paths found, by address of the search page and what was typed: many queries have no marks to drop. */
const answered = new Map<string, string[]>();

/** @param root address of the built site, prefix included */
export async function askAll(
  browser: Browser,
  root: string,
  asked: readonly Query[],
  typedOf: (query: Query) => string,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const lang of ["", "en/"]) {
    const page = await browser.newPage();
    const address = `${root}${lang}tim-kiem/`;
    await page.goto(address);
    const prefix = new URL(root).pathname + lang;
    for (const query of asked.filter((one) => (one.lang ?? "") === lang.replace("/", ""))) {
      const typed = typedOf(query);
      const found = answered.get(address + typed) ?? (await ask(page, typed)).map((path) => path.replace(prefix, "/"));
      answered.set(address + typed, found);
      const place = found.findIndex((path) => query.want.includes(path)) + 1;
      const inFive = found.slice(0, 5).filter((path) => query.want.includes(path)).length;
      answers.push({ query, typed, place, inFive, found });
    }
    await page.close();
  }
  return answers;
}

/** Puts a query into the box and sends it; the paths of what is shown when the answer stands there. */
export async function ask(page: Page, typed: string): Promise<string[]> {
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>("#tim");
    if (box) box.value = text;
    box?.form?.requestSubmit();
  }, typed);
  await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
  return page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>("[data-results]:not([hidden])");
    return [...(shown?.querySelectorAll<HTMLAnchorElement>("[data-list]:not([hidden]) h3 a") ?? [])].map(({ pathname }) => pathname);
  });
}

export function relevance(answers: readonly Answer[]): Relevance {
  const mean = (numberOf: (answer: Answer) => number) => answers.reduce((sum, answer) => sum + numberOf(answer), 0) / answers.length;
  return {
    mrr: mean(({ place }) => (place > 0 ? 1 / place : 0)),
    recall: mean(({ inFive, query }) => inFive / Math.min(query.want.length, 5)),
  };
}
