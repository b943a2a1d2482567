/** Where a platform stands, in words: what no source is known to say is marked. */
import { stageCodeNames, stageCodeOf } from "../catalogue/stage-codes.ts";
import type { StageAndOutcome } from "../history/changes/comparison.ts";
import type { Lang } from "../text/languages.ts";
import { nameWords, reportWords } from "../words/words.ts";

export const sayStage = (lifecycle: Parameters<typeof stageCodeOf>[0], lang: Lang): string =>
  stageCodeNames(nameWords[lang])[stageCodeOf(lifecycle)];

export const sayOnList = ({ onList }: StageAndOutcome, lang: Lang): string => reportWords[lang].impact[onList ? "onList" : "offList"];
