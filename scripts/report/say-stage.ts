/** Where a platform stands, in words: what no source is known to say is marked. */
import type { Stage } from "../records/schema/events.ts";
import type { Lang } from "../text/languages.ts";
import { nameWords } from "../words/words.ts";

export function sayStage({ stage, unverified }: { readonly stage: Stage; readonly unverified?: true | undefined }, lang: Lang): string {
  const names = nameWords[lang];
  return unverified ? `${names.stages[stage]} (${names.unverified})` : names.stages[stage];
}
