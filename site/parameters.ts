/** Names of what is asked of a page in its address, beside the words of paths, which the editor's script does without. */
import { type Lang, MAIN_LANG } from "../scripts/text/languages.ts";

/** Which task, of which platform, in which field of it, on which day, by which member; of which set, and which comments on it. */
const PARAMETERS: Readonly<Record<Lang, Readonly<Record<"task" | "platform" | "field" | "day" | "member" | "set" | "comments", string>>>> =
  {
    vi: { task: "viec", platform: "nen-tang", field: "muc", day: "ngay", member: "thanh-vien", set: "bo-tieu-chi", comments: "gop-y" },
    en: { task: "task", platform: "platform", field: "field", day: "day", member: "member", set: "set", comments: "comments" },
  };
export const PARAMETER = PARAMETERS[MAIN_LANG as Lang];
