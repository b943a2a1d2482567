/** Words of the command that counts members' sheets, apart from what pages say of them: no script holds these. */
import type { Lang } from "../text/languages.ts";
import { counting as en } from "./en/counting.ts";
import { counting as vi } from "./vi/counting.ts";

export const countingWords: Readonly<Record<Lang, typeof vi>> = { vi, en };
