/** How people ask in the search, by language. Apart from the other words, for only the pages with a search box read it: scripts do without. */
import type { Lang } from "../../scripts/text/languages.ts";
import { asked as en } from "./en/asked.ts";
import { type AskedWords, asked as vi } from "./vi/asked.ts";

export const ASKED: Readonly<Record<Lang, AskedWords>> = { vi, en };
