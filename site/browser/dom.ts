/** What the scripts of the pages share: elements, and what a page made for its script. */
import { MAIN_LANG } from "../../scripts/text/languages.ts";

/** An element. Text goes in as text nodes, for anybody may have written it. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The attribute of words that stand in the main language for want of a translation. */
export const langAttribute = (isUntranslated: boolean): Readonly<Record<string, string>> => (isUntranslated ? { lang: MAIN_LANG } : {});

/** Finds the parts of a page, and what it hands to its script as JSON. @throws when page and script do not belong together */
export function pageParts(root: HTMLElement) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { find, read: <Data>(): Data => JSON.parse(find("[data-words]").textContent ?? "") as Data };
}

/** Shows what works with script only, and hides what is said for its want. */
export function reveal(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-with-script]")) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>("[data-without-script]")) part.hidden = true;
}
