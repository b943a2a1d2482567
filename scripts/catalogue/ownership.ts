/** Whose a platform was at some time: by its hand-overs, and by its record where none came later. */
import { EVENT_FACTS, isVerified } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";

interface Owned {
  readonly owner?: string | undefined;
  readonly events: readonly PlatformEvent[];
}

interface Ownership {
  /** Whose it was, by the hand-over that came next, else by the record. */
  readonly owner: string | undefined;
  /** The hand-over that made it so, and the next that ended it. */
  readonly received?: PlatformEvent | undefined;
  readonly handedOver?: PlatformEvent | undefined;
}

const isHandOver = (event: PlatformEvent): boolean => EVENT_FACTS[event.type].changes === "owner" && isVerified(event);

/** @param isPast whether an event had come by then */
export function ownershipAt({ owner, events }: Owned, isPast: (event: PlatformEvent) => boolean): Ownership {
  const received = events.findLast((event) => isHandOver(event) && isPast(event));
  const handedOver = events.find((event) => isHandOver(event) && !isPast(event));
  return { owner: handedOver ? handedOver.from : owner, received, handedOver };
}
