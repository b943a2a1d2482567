/** Rows of the comparison: what a platform is, and where it stands. */
import { stageCodeOf } from "../../../scripts/catalogue/stage-codes.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import type { PlatformFile } from "../../open-data/platform-output.ts";
import type { CompareScriptData, FieldWords } from "../../views/compare-script-data.ts";
import { groupsOnLists } from "../../views/groups-on-lists.ts";
import { sayNewest, saySince } from "../../views/use.ts";
import { type CellLine, type Compared, type ComparedSection, row } from "./cells.ts";
import { fieldLines } from "./field-lines.ts";

/** A row for each field that its schema lets be compared. */
export const profileSection = ({ platforms, words }: Compared): ComparedSection => ({
  title: words.profile,
  rows: words.fields.map((field) => row(field.label, platforms, ({ data }) => linesOf(data, field, words), words.notSourced)),
});

/** Of the group, what the lists in force call it too, as on the platform's own page. */
function linesOf(data: PlatformFile["data"], field: FieldWords, words: CompareScriptData): CellLine[] | undefined {
  const lines = fieldLines(data, field, words);
  const onLists = field.key === "group" ? groupsOnLists(data, words.listGroups).map((text) => ({ text })) : [];
  return onLists.length > 0 ? [...(lines ?? []), ...onLists] : lines;
}

export function stageSection({ platforms, words }: Compared): ComparedSection {
  const { names, lang } = words;
  return {
    title: words.stage,
    rows: [
      row(words.stageNow, platforms, ({ derived }) => [{ text: stageOf(derived, words) }], words.notSourced),
      row(words.since, platforms, ({ derived }) => [{ text: showDate(derived.since, lang) }], words.notSourced),
      row(
        words.known.use.title,
        platforms,
        ({ derived }) => (derived.use.basis === "unknown" ? undefined : useLines(derived.use, words)),
        words.known.use.unknown,
      ),
      row(words.due, platforms, ({ derived }) => dueLines(derived, words), words.noDue),
      row(
        words.next,
        platforms,
        ({ derived: { next } }) => [{ text: names.actor[next.actor] }, { text: names.task[next.task] }],
        words.notSourced,
      ),
    ],
  };
}

const stageOf = (derived: PlatformFile["derived"], { names }: CompareScriptData): string => names.stageCode[stageCodeOf(derived)];

function useLines(use: PlatformFile["derived"]["use"], { known, names, lang, today }: CompareScriptData): CellLine[] {
  const newest = sayNewest(use, { words: known.use, metrics: names.metric, lang, today });
  return [{ text: saySince(use, known.use, lang) }, ...(newest ? [{ text: newest, aside: true }] : [])];
}

function dueLines({ due, overdue }: PlatformFile["derived"], words: CompareScriptData): CellLine[] | undefined {
  if (!due) return undefined;
  return [{ text: showDate(due, words.lang) }, ...(overdue ? [{ text: words.overdue }] : [])];
}
