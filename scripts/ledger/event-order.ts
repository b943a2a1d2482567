/** Events that were voted on, in the order in which they came to the main branch: which of a day comes last is what the platform is. */
import { eventMark, isCouncilEvent } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { eventIn } from "./platform-past.ts";

export interface Reordered {
  /** That which stands in another place. */
  readonly first: PlatformEvent;
  readonly order: readonly string[];
}

const votedOn = (events: readonly string[]): string[] => events.filter((event) => isCouncilEvent(eventIn(event).type));

/** As they came, as long as nothing that was there is exchanged: then the order of before, with what is new at its end. */
export function orderOf(now: readonly string[], before: readonly string[]): readonly string[] {
  const voted = votedOn(now);
  return isInOrder(voted, before)
    ? voted
    : [...before.filter((one) => voted.includes(one)), ...voted.filter((one) => !before.includes(one))];
}

function isInOrder(now: readonly string[], before: readonly string[]): boolean {
  const common = now.filter((one) => before.includes(one));
  const kept = before.filter((one) => now.includes(one));
  return common.every((one, index) => one === kept[index]);
}

/** Where those of a platform stand in another order than they came in. */
export function reorderedIn(events: readonly string[], order: readonly string[]): Reordered | undefined {
  const voted = votedOn(events);
  const wrong = order.find((event, index) => voted[index] !== event);
  return wrong === undefined ? undefined : { first: eventIn(wrong), order: order.map((event) => eventMark(eventIn(event))) };
}
