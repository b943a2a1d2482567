/** What the bot answers to a command in a comment: the main language first, the others below. */
import { scaffoldAssessment, scaffoldBallot } from "../../authoring/scaffold.ts";
import type { AssessmentEntry } from "../../catalogue/catalogue.ts";
import { sayProgress } from "../../catalogue/council/say.ts";
import { pathOf } from "../../records/paths.ts";
import type { CriteriaSet } from "../../records/schema/criteria.ts";
import { ROLE_NAMES } from "../../records/schema/methods.ts";
import { sideBySide, withItalics } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { type Lang, MAIN_LANG } from "../../text/languages.ts";
import { replyWords } from "../../words/words.ts";
import { codeBlock, details, inlineCode } from "../markdown.ts";

type Words = (typeof replyWords)[typeof MAIN_LANG];
/** One whose members' sheets are awaited. */
export type OpenAssessment = AssessmentEntry & Required<Pick<AssessmentEntry, "council">>;
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
  /** Whose sheets an assessment waits for, and how a member gets theirs. */
  sheets: (id: string, assessment: OpenAssessment) => {
    const seats = assessment.council.seats.filter(({ state }) => state === "missing");
    const items = seats.map(({ member, role }) => `- ${inlineCode(member)}: ${sideBySide((lang) => ROLE_NAMES[role][lang])}`);
    const progress = (lang: Lang) => sayProgress(assessment.council, assessment.data.ballots?.until ?? "", lang);
    const head = withItalics((lang) => replyWords[lang].sheets(inlineCode(id), showDate(assessment.date, lang), progress(lang)), "\n\n");
    return items.length > 0 ? `${head}\n\n${items.join("\n")}` : head;
  },
  sheet: (id: string, { date }: Pick<OpenAssessment, "date">, member: string, set: CriteriaSet) => {
    const path = inlineCode(pathOf("ballot", { id, date, key: member }));
    const file = details(
      sideBySide((lang) => replyWords[lang].file),
      codeBlock(scaffoldBallot(set), "yaml"),
    );
    return `${below((words) => words.sheet(inlineCode(member), set.criteria.length, path))}\n\n${file}`;
  },
  noSheet: (member: string) => below((words) => words.noSheet(inlineCode(member))),
} as const;
