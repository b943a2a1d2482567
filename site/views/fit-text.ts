/** Words fitted to a width that no browser has measured: a line is never longer than it is thought to be. */

/** Width of a small letter in pixels, a little above the mean. */
export const LETTER = 6.6;

/** At most two lines, as wide as so many small letters; what is longer ends in … and is whole in the table. */
export function wrapLabel(label: string, letters: number): string[] {
  const [first = "", ...rest] = label.trim().split(/\s+/);
  let [line, at] = [first, 0];
  while (at < rest.length && widthOf(`${line} ${rest[at]}`) <= letters) line += ` ${rest[at++]}`;
  const second = rest.slice(at).join(" ");
  return second === "" ? [cut(line, letters)] : [cut(line, letters), cut(second, letters)];
}

/** As many lines as it takes, each as wide as so many small letters at most; a word that is wider has a line of its own. */
export function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Capitals, digits and broad letters take more room; so does one long word, for blanks are narrow. */
const widthOf = (line: string): number =>
  line.length + (line.match(/[\p{Lu}\dmw]/gu)?.length ?? 0) * 0.35 + (/\s/.test(line) ? 0 : line.length * 0.06);

/** The beginning of a line that fits, with … where something was left out. */
export function cut(line: string, letters: number): string {
  if (widthOf(line) <= letters) return line;
  let kept = line;
  while (widthOf(kept) > letters - 1) kept = kept.slice(0, -1);
  return `${wholeWords(kept, line)}…`;
}

/** The beginning of a line without a part of a word at its end, where most of it is left. */
export function wholeWords(kept: string, line: string): string {
  const isWhole = /^\s|^$/.test(line.slice(kept.length));
  const last = kept.lastIndexOf(" ");
  return (isWhole || last < kept.length / 2 ? kept : kept.slice(0, last)).trimEnd();
}
