/** Makes untrusted text harmless where it is printed: terminals and workflow logs. */
import { hiddenShown } from "./characters.ts";

/** Shows control and invisible characters as <U+XXXX>: no escape sequence, no reordered line. */
export const visible = (text: string): string => hiddenShown(text.replace(/[\r\n\t]+/g, " "));

/** One line of a log that the runner can not read as a command: `::x::` only counts at the start, `##[x]` anywhere. */
export function logLine(text: string): string {
  return visible(text)
    .replaceAll("##[", "# #[")
    .replace(/^(\s*)::/, "$1: :");
}

/** The message of a workflow command (actions/runner: escape % CR LF). */
export const commandData = (text: string): string =>
  visible(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", "# #[");

/** A property of a workflow command: its own separators too. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
