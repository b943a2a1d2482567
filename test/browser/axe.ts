/** axe in a page under test. By `evaluate`, which a page's own security policy does not refuse as it does a script element. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Its source. A page that is looked at again and again has it as an init script, which is compiled once. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface WithAxe {
  axe?: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/**
 * Every rule but those two that look at colours, which take longer than all others together. In place of contrast looks
 * `findFaint` in inspect.ts; how a link stands out from its text is the style of all pages, and looked at on some.
 * @param more rules that are left out too
 */
export function quickViolations(page: Page, ...more: string[]): Promise<string[]> {
  const out = ["color-contrast", "link-in-text-block", ...more].map((rule) => [rule, { enabled: false }]);
  return violations(page, RULES, Object.fromEntries(out));
}

/** What axe finds on the page as it is now: "rule: element", at most three elements a rule. */
export async function violations(page: Page, runOnly: readonly string[] = RULES, rules: object = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(
    async (chosen) => {
      const options = { ...chosen, resultTypes: ["violations"], selectors: false, preload: false };
      const found = await (window as unknown as WithAxe).axe?.run(options);
      if (!found) throw new Error("axe is not in the page");
      return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    { runOnly, rules },
  );
}
