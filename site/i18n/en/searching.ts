/** English words about the answers of the finder: how something was found, and what is announced. Words in braces are filled in by the script. */
import type { searching as vi } from "../vi/searching.ts";

export const searching: typeof vi = {
  corrected: "No results for “{typed}”. Showing results for “{meant}”.",
  fewer: "No page has all the words of “{typed}”. Showing results for “{meant}”.",
  sameThing: "Same thing: {typed} = {meant}",
  announced: "{results} for “{query}”",
};
