/** What a page has twice of what may be there once: places that links lead to, and regions that a list of them tells apart by their names. */
import { attribute, type Page, textsOf } from "./documents.ts";

function again(some: readonly string[]): string[] {
  const seen = new Set<string>();
  return some.filter((one) => seen.has(one) || !seen.add(one));
}

export const idsTwice = (pages: readonly Page[]): string[] =>
  pages.flatMap(({ path, elements }) => again(elements.flatMap((one) => attribute(one, "id") ?? [])).map((id) => `${path}: ${id}`));

export const regionsTwice = (pages: readonly Page[]): string[] =>
  pages.flatMap(({ path, elements }) => {
    const sections = elements.filter(({ tagName }) => tagName === "section");
    const heads = new Set(sections.flatMap((one) => attribute(one, "aria-labelledby") ?? []));
    const named = new Map(
      elements.flatMap((one) => {
        const id = attribute(one, "id");
        return id !== undefined && heads.has(id) ? [[id, textsOf(one).join("")] as const] : [];
      }),
    );
    const names = sections.flatMap((one) => attribute(one, "aria-label") ?? named.get(attribute(one, "aria-labelledby") ?? "") ?? []);
    return again(names).map((name) => `${path}: ${name}`);
  });
