/** Names of what is asked of a page in its address, beside the words of paths, which the editor's script does without. */
import { type Lang, MAIN_LANG } from "../scripts/text/languages.ts";

/** Which task, of which platform, in which field of it, on which day, by which member. */
const PARAMETERS: Readonly<Record<Lang, Readonly<Record<"task" | "platform" | "field" | "day" | "member", string>>>> = {
  vi: { task: "viec", platform: "nen-tang", field: "muc", day: "ngay", member: "thanh-vien" },
  en: { task: "task", platform: "platform", field: "field", day: "day", member: "member" },
};
export const PARAMETER = PARAMETERS[MAIN_LANG as Lang];
