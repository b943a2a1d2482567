/** What changed in a text of the catalogue: its title and description, and which lines of it. */
import type { FileOf } from "../../records/records.ts";
import { type PageText, textSchema } from "../../records/schema/text.ts";
import { TEXTS, textOfId } from "../../records/texts.ts";
import { type Bilingual, inLang } from "../../text/bilingual.ts";
import { inEach, LANGS } from "../../text/languages.ts";
import { lineDiff } from "../../text/line-diff.ts";
import { withoutMarks } from "../../text/without-marks.ts";
import { nameWords } from "../../words/words.ts";
import type { ChangeSentence } from "./comparison.ts";
import { keyChanges } from "./key-changes.ts";
import type { EntryChange } from "./register-changes.ts";
import { sayChange } from "./say-change.ts";

type TextFile = Pick<FileOf<PageText>, "data" | "body">;

/** What one text is called: by its page, and its language where the catalogue has several; undefined of one that is none. */
export function textName(id: string): Bilingual | undefined {
  const text = textOfId(id);
  return (
    text &&
    inEach((lang) => {
      const name = inLang(TEXTS[text.name], lang);
      return LANGS.length > 1 ? `${name} (${nameWords[lang].languages[text.lang]})` : name;
    })
  );
}

/** What changed in one text, either side of which may be missing; undefined when nothing did. */
export function textChange(id: string, old: TextFile | undefined, now: TextFile | undefined): EntryChange | undefined {
  const name = textName(id);
  if (!name) return undefined;
  const change = (action: EntryChange["action"], sentences: readonly Bilingual[]) =>
    sentences.length > 0 ? { id, name, action, sentences } : undefined;
  if (!old || !now) {
    if (now) return change("added", [sayChange((words, lang) => words.textAdded(name[lang]))]);
    return old && change("removed", [sayChange((words, lang) => words.textRemoved(name[lang]))]);
  }
  return change("changed", [...keyChanges(textSchema, old.data, now.data), ...lineChanges(old.body, now.body)]);
}

/** The same beside what changed elsewhere, where each sentence says which page it is of. */
export function textSentences(id: string, old: TextFile | undefined, now: TextFile | undefined): ChangeSentence[] {
  const { name, action, sentences = [] } = textChange(id, old, now) ?? {};
  const inPage = (sentence: Bilingual) =>
    action === "changed" ? sayChange((words, lang) => words.textChanged(inLang(name as Bilingual, lang), sentence[lang])) : sentence;
  return sentences.map((sentence) => ({ kind: "text", id, sentence: inPage(sentence) }));
}

/** Line by line: a paragraph is a line. What took the place of a line is said with it. */
export function lineChanges(before: string, after: string): Bilingual[] {
  const changes = before === after ? [] : lineDiff(before, after).filter(({ text }) => text.trim());
  const sentences = changes.flatMap(({ kind, text }, index) => {
    const [last, next] = [changes[index - 1], changes[index + 1]];
    if (kind === "added") return last?.kind === "removed" ? [] : [sayChange((words) => words.lineAdded(readable(text)))];
    return next?.kind === "added" ? [lineChange(text, next.text)] : [sayChange((words) => words.lineRemoved(readable(text)))];
  });
  return sentences.length > 0 || before === after ? sentences : [sayChange((words) => words.lineSpace)];
}

/** Where a line leads: whoever reads of it must see that, whatever else changes with it. */
const LEADS = /\]\(|\]\[|^\s*\[[^\]]*\]:|<[a-z/]|https?:/i;

/** As it is read, not as it is written; a line that leads somewhere, or of nothing but marks, stays. */
const readable = (line: string): string => (LEADS.test(line) ? "" : withoutMarks(line.replace(/^\s*(?:[-+]|\d+\.)\s/, ""))) || line.trim();

/** The name by which others lead to a heading is no mark of its look. */
const anchorOf = (line: string): string => /\{#[^{}\s]*\}/.exec(line)?.[0] ?? "";

/** Of a change of nothing but marks, these are what is told. */
function lineChange(from: string, to: string): Bilingual {
  const [was, is] = [readable(from), readable(to)];
  const isPlain = was !== is && anchorOf(from) === anchorOf(to) && LEADS.test(from) === LEADS.test(to);
  return isPlain ? sayChange((words) => words.line(was, is)) : sayChange((words) => words.line(from.trim(), to.trim()));
}
