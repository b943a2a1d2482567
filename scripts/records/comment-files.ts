/** What a file of comments on a draft is called, where it comes by letter or by word of mouth: by what it is found by again. */
import { slug } from "../text/text.ts";

/** Longer names tell nobody more. */
const LONGEST = 60;

/** By the number of the letter, else by whose it is, and by its day; blank while nothing of it is known. */
export const commentsKey = (by: string | undefined, date: string | undefined): string =>
  [slug(by ?? "").slice(0, LONGEST), date].filter(Boolean).join("-");
