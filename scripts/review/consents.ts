/**
 * Whether those have agreed who decide alone: the ministry that keeps the list, the owning agency, the maintainers. One of theirs
 * approves the proposed commit, who had no part in it. Pure: reviews in, who agreed out.
 */
import type { Members } from "../catalogue/members.ts";
import type { Decider } from "../records/schema/deciders.ts";
import { grouped } from "../text/group.ts";
import type { OpenDecision } from "./open-decision.ts";
import { currentOpinions, type Review, speakersOf, speaksAsMaintainer } from "./opinions.ts";

/** Who decides by votes is not among them, nor is nobody in particular. */
export type SoleDecider = Exclude<Decider, "council" | "reviewers">;

export interface Consent {
  readonly decider: SoleDecider;
  /** Codes of the agencies of which one must agree; empty for the maintainers. */
  readonly agencies: readonly string[];
  readonly questions: readonly OpenDecision[];
  /** Logins of theirs that approve the commit. */
  readonly given: readonly string[];
  readonly objected: readonly string[];
  /** Logins of nobody known that object, while a team of theirs can not be read. */
  readonly doubtful: readonly string[];
  /**
   * `unread`: it would be given, but for an objection of which nobody knows whether it is theirs.
   * `unnamed`: the main branch names no account of theirs, so that it can not be given: it is refused until somebody is named.
   * `nobody`: the same of what names them, which could otherwise never be: whoever may merge by GitHub's own rules decides.
   */
  readonly state: "given" | "open" | "unread" | "objected" | "unnamed" | "nobody";
}

interface ConsentInput {
  readonly questions: readonly OpenDecision[];
  readonly proposers: readonly string[];
  readonly head: string;
  readonly reviews: readonly Review[];
  readonly members: Members;
  /** Code of the ministry that keeps the list. */
  readonly standing: string | undefined;
}

const isSole = (question: OpenDecision): question is OpenDecision & { readonly decider: SoleDecider } =>
  question.decider !== "council" && question.decider !== "reviewers";

/** What is asked of each who decides alone, and whether it was given. */
export function consentsOf(input: ConsentInput): Consent[] {
  const asked = input.questions.filter(isSole).map((question) => {
    const agencies = agenciesFor(question, input);
    return [`${question.decider} ${agencies.join(" ")} ${namesDeciders(question)}`, { agencies, question }] as const;
  });
  return [...grouped(asked).values()].map((group) => {
    const [{ agencies = [], question = undefined } = {}] = group;
    const decider = question?.decider as SoleDecider;
    const answer = answerOf(decider, agencies, input);
    const state = answer.state === "unnamed" && question && namesDeciders(question) ? "nobody" : answer.state;
    return { decider, agencies, questions: group.map((one) => one.question), ...answer, state };
  });
}

/** Registers and settings name who decides, and what is no data sets the repository up. */
const namesDeciders = ({ subject }: OpenDecision): boolean => subject === "registers" || subject === "code";

/** Who is to be asked; for an agency that has no account, or is no longer one, whoever keeps the list. */
function agenciesFor({ decider, owner, convener }: OpenDecision & { decider: SoleDecider }, { standing, members }: ConsentInput): string[] {
  if (decider === "maintainers") return [];
  const code = { keeper: standing, owner, convener }[decider];
  const asked = code !== undefined && members.isNamed(code) ? code : (standing ?? code);
  return asked === undefined ? [] : [asked];
}

function answerOf(
  decider: SoleDecider,
  agencies: readonly string[],
  input: ConsentInput,
): Pick<Consent, "given" | "objected" | "doubtful" | "state"> {
  const { members, reviews, proposers, head } = input;
  const isMaintainers = decider === "maintainers";
  const isTheirs = (review: Review): boolean =>
    isMaintainers ? speaksAsMaintainer(review, members) : speakersOf(review, members).some((code) => agencies.includes(code));
  const isKnown = (review: Review) => speakersOf(review, members).length > 0 || speaksAsMaintainer(review, members);
  const isOfThis = ({ state, commit, overtaken }: Review) => state === "changes-requested" || (commit === head && !overtaken);
  const current = currentOpinions(reviews, proposers).filter(isOfThis);
  const logins = (state: Review["state"], of: (review: Review) => boolean) =>
    current
      .filter((review) => review.state === state && of(review))
      .map(({ login }) => login)
      .sort();
  const [given, objected] = [logins("approved", isTheirs), logins("changes-requested", isTheirs)];
  const isUnread = isMaintainers ? members.maintainersUnread : agencies.some((code) => members.unread.has(code));
  const doubtful = isUnread ? logins("changes-requested", (review) => !isKnown(review)) : [];
  const isNamed = isMaintainers ? members.hasMaintainers : agencies.some(members.isNamed);
  const agreed = doubtful.length > 0 ? "unread" : "given";
  return {
    given,
    objected,
    doubtful,
    state: objected.length > 0 ? "objected" : given.length > 0 ? agreed : isNamed ? "open" : "unnamed",
  };
}
