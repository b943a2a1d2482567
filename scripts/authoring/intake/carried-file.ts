/**
 * A file that comes whole in an issue: what no form can carry. The page for proposals writes it, behind a mark that nobody sees
 * and that says where the file belongs and what it was written against; people may write above and below it.
 */
import { splitFrontMatter } from "../../records/front-matter.ts";
import { DRAFT_KINDS } from "../../records/kinds.ts";
import { readPath } from "../../records/paths.ts";
import type { AnswerProblem } from "./record.ts";
import { sayAnswer } from "./say-answer.ts";

/** Characters that GitHub takes as the text of an issue: a longer one is refused, and cut no file could be read from it. */
export const ISSUE_ROOM = 65_536;

export interface CarriedFile {
  readonly path: string;
  readonly text: string;
  /** Sum of the published text that it changes; "new" where there was none. */
  readonly base: string;
}

/** @param published the text that the file changes */
export function carryFile(intro: string, path: string, text: string, published: string | undefined): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${intro}\n\n<!-- catalogue:file ${path} ${sumOf(published)} -->\n\n${fence}yaml\n${text.trimEnd()}\n${fence}\n`;
}

/** @param body with line feeds alone */
export function carriedFile(body: string): CarriedFile | undefined {
  const [, path = "", base = "", rest = ""] = /^<!-- catalogue:file (\S+) (\w+) -->\n([\s\S]*)$/m.exec(body) ?? [];
  const [, fence = "", within = ""] = /^\s*(`{3,})yaml\n([\s\S]*)$/.exec(rest) ?? [];
  const end = fence ? within.indexOf(`\n${fence}`) : -1;
  return end < 0 ? undefined : { path, base, text: `${within.slice(0, end)}\n` };
}

/** What keeps it from being proposed as it is. */
export function carriedProblems({ path, text, base }: CarriedFile, published: string | undefined): AnswerProblem[] {
  const { kind, id = "", date, key } = readPath(path) ?? {};
  const isOurs =
    DRAFT_KINDS.some((one) => one === kind) &&
    [id, key].every((one) => one === undefined || /^[a-z0-9-]+$/.test(one)) &&
    (date === undefined || /^\d{4}-\d\d-\d\d$/.test(date));
  if (!isOurs || typeof splitFrontMatter(text) === "string") return [{ message: sayAnswer((words) => words.noCarriedFile) }];
  return base === sumOf(published) ? [] : [{ message: sayAnswer((words) => words.carriedChanged) }];
}

/** Tells one text from another; nothing hangs on it that anybody would forge (FNV-1a). */
function sumOf(text: string | undefined): string {
  if (text === undefined) return "new";
  let sum = 0x811c9dc5;
  for (const character of text.replaceAll("\r", "").trimEnd()) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(16);
}
