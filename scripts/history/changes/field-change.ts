/** One value that became another, in a sentence. Pure. */
import type { Bilingual } from "../../text/bilingual.ts";
import { changeWords } from "../words/changes.ts";

/** A value as one line of text: the Vietnamese of a text, the items of a list. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const { vi, name } = value as { vi?: unknown; name?: unknown };
  return typeof vi === "string" ? vi : typeof name === "string" ? name : JSON.stringify(value);
}

/** "Đổi tên: «A» → «B»"; a text that differs in its English only is told in English, what can not be shown only named. */
export function fieldChange(title: Bilingual, old: unknown, now: unknown): Bilingual {
  // What a yes or no means when it is absent differs from key to key, so its going is only named.
  if (typeof (now ?? old) === "boolean")
    return typeof now === "boolean" ? changeWords.fieldYesNo(title, now) : changeWords.fieldTouched(title);
  const [was, is] = [shown(old), shown(now)];
  if (was !== is) return changeWords.field(title, was, is);
  const [english, newEnglish] = [inEnglish(old), inEnglish(now)];
  return english === newEnglish ? changeWords.fieldTouched(title) : changeWords.fieldInEnglish(title, english, newEnglish);
}

function inEnglish(value: unknown): string | undefined {
  const { en } = (value ?? {}) as { en?: unknown };
  return typeof en === "string" ? en : undefined;
}
