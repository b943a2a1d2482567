/** English words about the answers of the finder: how something was found, and what is announced. Words in braces are filled in by the script. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { searching as vi } from "../vi/searching.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const searching: typeof vi = {
  read: "What you typed is in an old encoding or in HTML code. Searched for “{meant}”.",
  corrected: "No results for “{typed}”. Showing results for “{meant}”.",
  fewer: "No page has all the words of “{typed}”. Showing results for “{meant}”.",
  sameThing: "Same thing: {typed} = {meant}",
  everyday: "Found by the everyday words “{typed}”",
  absent: `This site has no ${t.thing} for “{typed}”. Nearest:`,
  removeFilter: "Remove filter: {filter}",
  zero: `0 results: no such ${t.thing} is recorded here.`,
  noneSo: `No ${t.thing} for “{rest}” is: {filters}. Showing results for “{rest}”.`,
  beside: "Counted apart, among the filters: {list}.",
  unheard: "Not understood: {parts}.",
  answered: "This site answers:",
  noResultsFor: "Nothing was found for “{query}”.",
  announced: "{results} for “{query}”",
};
