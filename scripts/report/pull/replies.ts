/** What the bot answers to a command in a comment: the main language first, the others below. */
import { scaffoldAssessment } from "../../authoring/scaffold.ts";
import { pathOf } from "../../records/paths.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { sideBySide, withItalics } from "../../text/bilingual.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { replyWords } from "../../words/words.ts";
import { codeBlock, details, inlineCode } from "../markdown.ts";

type Words = (typeof replyWords)[typeof MAIN_LANG];
export type CommandName = keyof Words["commands"];
export const BOT_COMMANDS = Object.keys(replyWords[MAIN_LANG].commands) as CommandName[];

const below = (say: (words: Words) => string): string => withItalics((lang) => say(replyWords[lang]), "\n\n");

export const replies = {
  help: () => {
    const items = BOT_COMMANDS.map((name) => `- \`${name}\` — ${withItalics((lang) => replyWords[lang].commands[name], " · ")}`);
    return `${sideBySide((lang) => replyWords[lang].help)}:\n\n${items.join("\n")}`;
  },
  unknown: (typed: string) => below((words) => words.unknown(inlineCode(typed, 40))),
  noMember: () => below((words) => words.noMember),
  noPlatform: (ids: readonly string[]) => below((words) => words.noPlatform(ids.map((id) => inlineCode(id)).join(", "))),
  unknownPlatform: (id: string) => below((words) => words.unknownPlatform(inlineCode(id))),
  noCriteria: (id: string) => below((words) => words.noCriteria(inlineCode(id))),
  checklist: (id: string, criteria: string, set: CriteriaSet, today: string) => {
    const path = inlineCode(pathOf("assessment", { id, date: today }));
    const intro = below((words) => words.checklist(inlineCode(id), inlineCode(criteria), set.criteria.length, path));
    const file = details(
      sideBySide((lang) => replyWords[lang].file),
      codeBlock(scaffoldAssessment(criteria, set), "yaml"),
    );
    return `${intro}\n\n${file}`;
  },
} as const;
