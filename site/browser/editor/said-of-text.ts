/** What is said of longer texts that were typed. Fetched when it is needed. */
import { sayAnswer } from "../../../scripts/authoring/intake/say-answer.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";
import { aroundHidden } from "../../../scripts/text/characters.ts";
import { entitiesIn } from "../../../scripts/text/entities.ts";
import { inEach } from "../../../scripts/text/languages.ts";
import { withoutTags } from "../../../scripts/text/tags.ts";
import { upperFirst } from "../../../scripts/text/text.ts";
import { readText } from "../../../scripts/text/typed/words.ts";

/** What is said of a text that is kept otherwise than it was typed. */
export function saidOfText(typed: string): readonly Bilingual[] {
  const { text, encoding, letters, tags, table } = readText(typed);
  // It stays as it is, and the check says what it reads as.
  if (encoding) return [];
  const near = aroundHidden(withoutTags(typed));
  return [
    ...(letters ? [sayAnswer((words) => words.letters(text))] : []),
    ...(tags ? [sayAnswer((words) => words.tags)] : []),
    ...(table ? [sayAnswer((words) => words.table)] : []),
    ...(near === undefined ? [] : [sayAnswer((words) => words.hidden(near))]),
    ...(entitiesIn(typed) ? [sayAnswer((words) => words.entities(text))] : []),
  ];
}

/** A sentence of its own: on an issue it comes after the name of the question. */
export const alone = (said: Bilingual): Bilingual => inEach((lang) => upperFirst(said[lang]));
