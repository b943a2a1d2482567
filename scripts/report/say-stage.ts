/** Where a platform stands, in words: what no source is known to say is marked. */
import { stageCodeNames, stageCodeOf } from "../catalogue/stage-codes.ts";
import type { Lang } from "../text/languages.ts";
import { nameWords } from "../words/words.ts";

export const sayStage = (lifecycle: Parameters<typeof stageCodeOf>[0], lang: Lang): string =>
  stageCodeNames(nameWords[lang])[stageCodeOf(lifecycle)];
