/** Who was heard in the consultation on a draft, and whether what they said is there still. Asked by rules and pages of it: apart, for few drafts are consulted on. */
import type { Agency } from "../records/schema/agencies.ts";
import type { CriterionComment, PartyComments } from "../records/schema/comments.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { lastDay } from "../text/dates.ts";
import { sameValues } from "../text/same.ts";
import { consultationsOf, isSameParty, type Who } from "./consultation.ts";

type Register = (code: string) => Pick<Agency, "successor"> | undefined;

/** One who was asked, and who took over from them: whoever has the duties has the letter that asks. */
function heirs({ agency, party }: Who, agencyOf: Register): readonly Who[] {
  const codes = new Set<string>();
  for (let at = agency; at !== undefined && !codes.has(at); at = agencyOf(at)?.successor) codes.add(at);
  return party ? [{ party }] : [...codes].map((code) => ({ agency: code }));
}

/** From when on comments are taken; undefined where that is not said, or not soundly. */
export const openedOn = ({ commentPeriod: period }: CriteriaSet): string | undefined =>
  period && period.from <= period.until ? period.from : undefined;

/** Whether one who was asked has answered, since they were asked: what they said of an earlier draft is no answer to this one. */
export const hasAnswered = (set: CriteriaSet, comments: readonly PartyComments[], agencyOf: Register) => {
  const from = openedOn(set) ?? "";
  const heard = consultationsOf(set, comments).filter(({ date }) => lastDay(date) >= from);
  return (asked: Who): boolean => heirs(asked, agencyOf).some((who) => heard.some((one) => isSameParty(one, who)));
};

/**
 * Whether all that was said is said still, as often, of the same criterion, by the same party, on the same day and in the same letter; the
 * answers are the issuer's.
 * @param isStill whether the draft has the criterion still as it was: what was said of one that has gone or has another code follows it
 */
export function keepsWords(old: PartyComments, now: PartyComments, isStill: (criterion: string) => boolean): boolean {
  const left = [...(now.comments ?? [])];
  const take = (isWanted: (one: CriterionComment) => boolean): boolean => {
    const at = left.findIndex(isWanted);
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  const moved = (old.comments ?? []).filter((one) => !take((other) => other.text === one.text && other.criterion === one.criterion));
  const isSaid = ({ text, criterion }: CriterionComment) =>
    criterion !== undefined && !isStill(criterion) && take((other) => other.text === text);
  const isAdded = (was: string | undefined, is: string | undefined) => was === undefined || was === is;
  // A day that was known to the month alone may be known by now.
  const isSameFile =
    old.opinion === now.opinion && now.date.startsWith(old.date) && isAdded(old.letter, now.letter) && isAdded(old.issue, now.issue);
  return isSameParty(old, now) && isSameFile && moved.every(isSaid);
}

/** Whether all that is published stands as it did: an answer may come where there was none, and nothing else. */
export function addsAnswersOnly(old: PartyComments, now: PartyComments): boolean {
  const isAnswered = (index: number) => old.comments?.[index]?.answer !== undefined;
  const without = now.comments?.map((one, index) => (isAnswered(index) ? one : { ...one, answer: undefined }));
  return sameValues({ ...now, comments: without }, old);
}
