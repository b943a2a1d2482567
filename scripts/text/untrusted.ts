/** Makes untrusted text harmless where it is printed: terminals and workflow logs. */

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** Shows control and invisible characters as <U+XXXX>: no escape sequence, no reordered line. */
export function visible(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(HIDDEN, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

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
