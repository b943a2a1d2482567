/**
 * How a platform stands to what was voted on: by what main says of it now, its events in their very words and what product it is, and not by
 * what became of it in between. One judgement for its pages, for `catalogue verify` and for who judges a change request.
 */
import { eventMark } from "../records/schema/events.ts";
import { eventIn } from "./platform-past.ts";
import { type DecidedEvent, type ProductLine, wasSeen } from "./product-line.ts";

/** A platform as main has it. */
export interface NowOnMain {
  /** Its events, each as JSON with its keys in order. */
  readonly forms: readonly string[];
  readonly line: ProductLine;
}

export interface HeldVotes {
  /** Whether it is a product that was never voted on. */
  readonly isAnother: boolean;
  /** Whether what was voted on then is of what the record is now. */
  readonly holds: (event: DecidedEvent) => boolean;
  /** Events as they stand, which had to be decided, and of which no votes hold. */
  readonly unvoted: readonly string[];
  /** Those of them that were never voted on in this form; `form` where they were in another, which is not beside it. */
  readonly never: ReadonlyMap<string, "whole" | "form">;
}

/** @param events of one platform that had to be decided, oldest first */
export function heldVotes(
  events: readonly DecidedEvent[],
  { forms, line }: NowOnMain,
  isVoted: (event: DecidedEvent) => boolean,
): HeldVotes {
  const isAnother = !wasSeen(line.now, isVoted);
  const holds = ({ product }: DecidedEvent): boolean => !isAnother || product === line.now;
  const voted = events.filter(isVoted);
  const formsOf = (all: readonly DecidedEvent[]) => new Set(all.map(({ form }) => form));
  const [ever, now] = [formsOf(voted), formsOf(voted.filter(holds))];
  const marks = new Set(events.map(eventMark));
  const asked = forms.filter((form) => marks.has(eventMark(eventIn(form))));
  const isElsewhere = (form: string): boolean => {
    const mark = eventMark(eventIn(form));
    return voted.some((event) => eventMark(event) === mark) && !asked.some((one) => ever.has(one) && eventMark(eventIn(one)) === mark);
  };
  return {
    isAnother,
    holds,
    unvoted: asked.filter((form) => !now.has(form)),
    never: new Map(asked.filter((form) => !ever.has(form)).map((form) => [form, isElsewhere(form) ? "form" : "whole"])),
  };
}

/**
 * Those that bring back what was voted on before, as it was: by hand, or by a change request after it was taken out by hand. They need no entry of
 * their own. @param events of one platform, oldest first
 */
export function putBackIn(events: readonly DecidedEvent[], isVoted: (event: DecidedEvent) => boolean): DecidedEvent[] {
  return events.filter((event, index) => {
    const before = events.slice(0, index).filter((one) => one.product === event.product && isVoted(one));
    return event.type === "identity" ? event.product.isFirst || before.length > 0 : before.some(({ form }) => form === event.form);
  });
}
