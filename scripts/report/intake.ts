/** The bot's one live answer on an issue that proposes something: the main language, with the others in folds. */
import { ISSUE_FORMS, type IssueForm, isOffered } from "../authoring/intake/forms.ts";
import type { AnswerProblem } from "../authoring/intake/record.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { type Lang, MAIN_LANG, otherLangs } from "../text/languages.ts";
import { intakeWords } from "../words/words.ts";
import { COMMENT_ROOM, fitInto, type Room } from "./fit.ts";
import { details, inlineCode, link, prose } from "./markdown.ts";

/** A comment, with room left for the hidden state before it, in characters. */
const ROOM: Room = { ...COMMENT_ROOM, most: COMMENT_ROOM.most - 4_096 };

/** As the settings have it. */
type ContactWays = Readonly<Partial<Record<"mail" | "url" | "telephone", string>>>;

export interface IntakeReply {
  readonly form: IssueForm;
  readonly answerProblems: readonly AnswerProblem[];
  /** What was read otherwise than it stands there, or left out. */
  readonly notes: readonly AnswerProblem[];
  /** What the rules say of the file made from the answers. */
  readonly problems: readonly Problem[];
  /** How many of the form's questions were answered; of a file that came whole there are none. */
  readonly answered?: number;
  readonly path?: string;
  /** Address of the entry that is this one already. */
  readonly duplicate?: { readonly id: string; readonly url: string };
  /** Number of the pull request, once it is there. */
  readonly pull?: number;
  /** Where people can ask, by the settings. */
  readonly contact?: ContactWays | undefined;
  /** A person has pushed to the branch. */
  readonly manual: boolean;
  readonly withdrawn: boolean;
}

/** The whole answer, without the hidden state before it. */
export function intakeReply(reply: IntakeReply): string {
  return fitInto(ROOM, (items) => {
    const others = otherLangs(MAIN_LANG).map((lang) => details(intakeWords[lang].inThisLanguage, body(reply, lang, items)));
    return [body(reply, MAIN_LANG, items), ...others].join("\n\n");
  });
}

/** Whether the file made from the answers can be proposed. */
export const isReady = ({ answerProblems, problems, duplicate, path }: IntakeReply): boolean =>
  path !== undefined && duplicate === undefined && answerProblems.length === 0 && !problems.some(isError);

function body(reply: IntakeReply, lang: Lang, items: number): string {
  const say = intakeWords[lang];
  const pull = reply.pull === undefined ? "" : `#${reply.pull}`;
  if (reply.withdrawn) return say.withdrawn;
  if (reply.duplicate) return say.duplicate(link(reply.duplicate.id, reply.duplicate.url));
  if (reply.manual) return say.manual(pull);
  const file = reply.path ? [`${say.file}: ${inlineCode(reply.path)}`] : [];
  const answered = reply.answered === undefined ? [] : [say.answered(reply.answered, reply.form.questions.length)];
  if (isReady(reply))
    return [
      pull ? say.ready(pull) : say.opening,
      ...readSo(reply, lang, items),
      ...warnings(reply, lang, items),
      ...answered,
      ...file,
    ].join("\n\n");
  const needed = [
    ...reply.answerProblems.map((one) => answerItem(one, lang)),
    ...reply.problems.filter(isError).map((one) => problemItem(one, lang)),
  ];
  const kept = pull ? [say.kept(pull)] : [];
  return [
    say.incomplete(needed.length),
    shown(needed, items),
    ...readSo(reply, lang, items),
    ...kept,
    ...answered,
    ...human(reply, lang),
  ].join("\n\n");
}

const answerItem = ({ question, message }: AnswerProblem, lang: Lang): string =>
  `- **${question ? prose(question.label[lang]) : intakeWords[lang].whole}**: ${prose(message[lang])}`;
const problemItem = ({ message, fix }: Problem, lang: Lang): string => `- ${prose(message[lang])}${fix ? ` ${prose(fix[lang])}` : ""}`;

function shown(lines: readonly string[], items: number): string {
  const left = lines.length - items;
  return [...lines.slice(0, items), ...(left > 0 ? [`- … +${left}`] : [])].join("\n");
}

/** How the answers were read, where that is not what stands there. */
function readSo({ notes }: IntakeReply, lang: Lang, most: number): string[] {
  const items = notes.map((one) => answerItem(one, lang));
  return items.length > 0 ? [`${intakeWords[lang].readSo}\n\n${shown(items, most)}`] : [];
}

/** Whom a person can ask who does not get on. */
const human = ({ contact }: Pick<IntakeReply, "contact">, lang: Lang): string[] => [askIn(contact, lang)];

function askIn(contact: ContactWays | undefined, lang: Lang): string {
  const { mail, url, telephone } = contact ?? {};
  const ways = [mail, telephone, url].filter((way) => way !== undefined);
  return intakeWords[lang].ask(ways.map((way) => inlineCode(way)).join(", "));
}

function warnings({ problems }: IntakeReply, lang: Lang, most: number): string[] {
  const items = problems.filter(({ level }) => level === "warning").map((one) => problemItem(one, lang));
  return items.length > 0 ? [`${intakeWords[lang].optional}\n\n${shown(items, most)}`] : [];
}

const inAll = (say: (lang: Lang) => string): string =>
  [say(MAIN_LANG), ...otherLangs(MAIN_LANG).map((lang) => details(intakeWords[lang].inThisLanguage, say(lang)))].join("\n\n");

/** The answer to a letter that is no form: which forms there are, and that a person reads it. */
export const unreadReply = (repository: string, contact: ContactWays | undefined): string =>
  inAll((lang) => {
    const forms = Object.values(ISSUE_FORMS)
      .filter(isOffered)
      .map(({ title, file }) => `- ${link(title[lang], `${repository}/issues/new?template=${file}`)}`);
    return [intakeWords[lang].unread, forms.join("\n"), askIn(contact, lang)].join("\n\n");
  });

/** The answer to an error that was reported. */
export const receivedReply = (contact: ContactWays | undefined): string =>
  inAll((lang) => [intakeWords[lang].received, askIn(contact, lang)].join("\n\n"));
