/** What the bot answers to a command in a comment: the main language first, the others below. */
import { scaffoldAssessment } from "../../authoring/scaffold.ts";
import { pathOf } from "../../records/paths.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { sideBySide, withItalics } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { replyWords } from "../../words/words.ts";
import { block, code, fold } from "../markdown.ts";

type Words = (typeof replyWords)[typeof MAIN_LANG];
export type CommandName = keyof Words["commands"];
export const COMMANDS = Object.keys(replyWords[MAIN_LANG].commands) as CommandName[];

const below = (say: (words: Words) => string): string => withItalics((lang) => say(replyWords[lang]), "\n\n");

export const replies = {
  help: () => {
    const items = COMMANDS.map((name) => `- \`${name}\` — ${withItalics((lang) => replyWords[lang].commands[name], " · ")}`);
    return `${sideBySide((lang) => replyWords[lang].help)}:\n\n${items.join("\n")}`;
  },
  unknown: (typed: string) => below((words) => words.unknown(code(typed, 40))),
  stranger: () => below((words) => words.stranger),
  noPlatform: (ids: readonly string[]) => below((words) => words.noPlatform(ids.map((id) => code(id)).join(", "))),
  unknownPlatform: (id: string) => below((words) => words.unknownPlatform(code(id))),
  noCriteria: (id: string) => below((words) => words.noCriteria(code(id))),
  checklist: (id: string, criteria: string, set: CriteriaSet, today: string) => {
    const path = code(pathOf("assessment", { id, date: today }));
    const intro = below((words) => words.checklist(code(id), code(criteria), set.criteria.length, path));
    const file = fold(
      sideBySide((lang) => replyWords[lang].file),
      block(scaffoldAssessment(criteria, set), "yaml"),
    );
    return `${intro}\n\n${file}`;
  },
} as const;
