/** What was published beside what is written now: of a long text the words that went struck where they stood, and the new ones marked; of a short one both as they are. */
import { commonPlaces } from "../../../scripts/text/common-places.ts";
import { keptShare } from "../../../scripts/text/words-kept.ts";
import { type Line, type Mark, marked, type Run, textOfLine } from "./paper.ts";

/** In words: a text no longer than this is read at a glance, as it was and as it is. */
const GLANCE = 12;
/** Of the words: where fewer stayed it is another text. */
const STAYED = 1 / 3;
/** Pairs of words that are compared: beyond that it is no text that somebody reads through. */
const MOST_PAIRS = 4_000_000;

/** The lines that say both: one where words are marked in it, else the old one struck above the new one. */
export function changedLine(now: Line, was: Line | undefined): Line[] {
  const text = textOfLine(now);
  if (was === undefined || text === textOfLine(was)) return text === "" ? [] : [now];
  const inWords = markedWords(now, was);
  if (inWords) return [inWords];
  return [...(textOfLine(was) === "" ? [] : [marked(was, "gone")]), ...(text === "" ? [] : [marked(now, "new")])];
}

/** Undefined where words are not what is looked at: of short texts, and of those that have little in common. */
function markedWords(now: Line, was: Line): Line | undefined {
  const [ours, theirs] = [wordsOf(now), wordsOf(was)];
  const isLong = Math.max(ours.length, theirs.length) > GLANCE && ours.length * theirs.length <= MOST_PAIRS;
  if (!isLong || keptShare(textOfLine(was), textOfLine(now)) < STAYED) return undefined;
  const runs: Run[] = [];
  let [from, start] = [0, 0];
  const places = commonPlaces(theirs, ours, (a, b) => a.text.trim() === b.text.trim());
  for (const [i, j] of [...places, [theirs.length, ours.length] as const]) {
    runs.push(...theirs.slice(from, i).map((run): Run => ({ ...run, mark: "gone" })));
    runs.push(...ours.slice(start, j).map((run): Run => ({ ...run, mark: "new" })));
    runs.push(...ours.slice(j, j + 1));
    [from, start] = [i + 1, j + 1];
  }
  return joined(runs);
}

/** Each word with the blank behind it, as it looks. */
const wordsOf = (line: Line): Run[] => line.flatMap((run) => (run.text.match(/^\s+|\S+\s*/g) ?? []).map((text) => ({ ...run, text })));

/** Runs of one look are one again; a blank between what is marked and what is not is plain. */
function joined(runs: readonly Run[]): Line {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    const isAlike = last && last.mark === run.mark && last.bold === run.bold && last.italic === run.italic;
    if (isAlike) found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found.flatMap((run, index): Run[] => {
    const next = found[index + 1];
    if (!next || next.mark === run.mark) return [run];
    return [{ ...run, text: run.text.trimEnd() }, { text: " " }];
  });
}

/** One side of lines that say both: without what is of the other side, and without a mark where all of it is of this one. */
export function sideOf(lines: readonly Line[], side: Mark): Line[] {
  return lines.flatMap((line): Line[] => {
    const kept = withoutGaps(line.filter(({ mark }) => mark === undefined || mark === side));
    const isWhole = kept.length === line.length && kept.every(({ mark }) => mark === side);
    if (isWhole) return [kept.map(({ mark: _, ...run }) => run)];
    return textOfLine(kept).trim() === "" ? [] : [kept];
  });
}

/** Where words were taken out no two blanks are left. */
function withoutGaps(line: Line): Line {
  const runs = line.map((run, index) => (/\s$/.test(line[index - 1]?.text ?? " ") ? { ...run, text: run.text.trimStart() } : run));
  return runs
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== "");
}

/** Whether words within a line are marked. */
export const isMarkedWithin = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.some(({ mark }) => mark) && line.some(({ mark, text }) => !mark && text.trim() !== ""));
