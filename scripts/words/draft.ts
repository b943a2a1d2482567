/** The words for a file that was opened stand apart from the others: the page fetches them when a file is opened. */
import type { Lang } from "../text/languages.ts";
import { draft as en } from "./en/draft.ts";
import { draft as vi } from "./vi/draft.ts";

export const draftWords: Readonly<Record<Lang, typeof vi>> = { vi, en };
