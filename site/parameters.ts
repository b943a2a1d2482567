/** Names of what is asked of a page in its address, beside the words of paths, which the editor's script does without. */
import { type Lang, MAIN_LANG } from "../scripts/text/languages.ts";

/** Which task, of which platform, in which field of it, on which day. */
const PARAMETERS: Readonly<Record<Lang, Readonly<Record<"task" | "platform" | "field" | "day", string>>>> = {
  vi: { task: "viec", platform: "nen-tang", field: "muc", day: "ngay" },
  en: { task: "task", platform: "platform", field: "field", day: "day" },
};
export const PARAMETER = PARAMETERS[MAIN_LANG as Lang];
