/** Words of members' sheets, apart from the other areas (words.ts): a script that says nothing of sheets need not hold them. */
import type { Lang } from "../text/languages.ts";
import { sheets as en } from "./en/sheets.ts";
import { sheets as vi } from "./vi/sheets.ts";

export const sheetWords: Readonly<Record<Lang, typeof vi>> = { vi, en };
