/** What a person wants to begin with, and what may be chosen for it. On the first screen, so nothing here reads or writes a file. */
import { findCode } from "../../../scripts/authoring/intake/entries.ts";
import { setsInForce } from "../../../scripts/records/criteria-sets.ts";
import type { DraftTask } from "../../../scripts/records/draft-tasks.ts";
import { isUsed } from "../../../scripts/records/schema/used.ts";
import { versionsOf } from "../../../scripts/text/bilingual.ts";
import { fold, foldedWords } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig, PlatformName } from "../../views/editor-config.ts";
import type { Known } from "./known.ts";

export interface Wish {
  readonly task: DraftTask;
  readonly platform?: PlatformName | undefined;
  /** Id of the set to assess against, or of the framework to start from. */
  readonly set?: string | undefined;
  readonly date?: string | undefined;
  /** Of the comments on the set those that came in one file; where it names none they are a letter that is new. */
  readonly file?: string | undefined;
  /** The field of the record with which it begins. */
  readonly at?: string | undefined;
  /** Of one who judges in the assessment of that day. */
  readonly sheet?: { readonly member: string; readonly name?: string | undefined; readonly today: string } | undefined;
}

/** What a new set may start from; and what a platform may be assessed by: its own sets, where records name them, never another's. */
export function setChoices(task: DraftTask, platform: PlatformName | undefined, { criteria }: Known): readonly string[] {
  const kind = task === "criteria" ? "framework" : "set";
  const isOwn = task === "assessment" && isUsed("criteria");
  const ids = isOwn ? [...setsInForce(platform?.criteria, (id) => criteria[id])] : Object.keys(criteria);
  return ids.filter((id) => criteria[id]?.kind === kind);
}

/** How many are offered to whoever typed a part of a name. */
const OFFERED = 6;

/** The platforms that have all words typed in their names, or abbreviation, accents aside. */
export function platformsLike(typed: string, { platforms }: Known): readonly PlatformName[] {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const holds = ({ name, abbreviation = "" }: PlatformName) => {
    const text = fold([...versionsOf(name), abbreviation].join(" "));
    return words.every((word) => text.includes(word));
  };
  return platforms.filter(holds).slice(0, OFFERED);
}

/** A platform by its id, name or abbreviation, as people type them. */
export function findPlatform(typed: string, { platforms }: Known): PlatformName | undefined {
  const code = findCode(
    typed,
    platforms.map(({ id, name, abbreviation }) => ({
      code: id,
      names: [...versionsOf(name), ...(abbreviation ? [abbreviation] : [])],
    })),
  );
  return platforms.find(({ id }) => id === code);
}

/** What is said of a text that is the name of no platform: it may be a part of one. */
export function sayNoPlatform(typed: string, known: Known, words: EditorWords): string {
  if (typed.trim() === "") return words.noPlatformChosen;
  return platformsLike(typed, known).length > 0 ? words.severalPlatforms : fill(words.unknownPlatform, { name: `“${typed}”` });
}
type EditorWords = EditorConfig["words"];
