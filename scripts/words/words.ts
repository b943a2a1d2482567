/**
 * Words by language: a line an area, a column a language. `vi/<area>.ts` is the type of an area, the others fill it; so
 * the compiler lists what a language lacks. One value an area, for a bundle takes only those that it reads.
 */
import type { Lang } from "../text/languages.ts";
import * as en from "./en/words.ts";
import * as vi from "./vi/words.ts";

type Each<Words> = Readonly<Record<Lang, Words>>;

export const cliWords: Each<typeof vi.cli> = { vi: vi.cli, en: en.cli };
export const intakeWords: Each<typeof vi.intake> = { vi: vi.intake, en: en.intake };
export const pullWords: Each<typeof vi.pull> = { vi: vi.pull, en: en.pull };
export const replyWords: Each<typeof vi.replies> = { vi: vi.replies, en: en.replies };
export const reportWords: Each<typeof vi.report> = { vi: vi.report, en: en.report };
