/**
 * What of main nobody decided, though somebody had to: the ledger says that it came without votes. It may be put right by a proposal
 * (catalogue/rewritten-events.ts); what was voted on may not be touched, and what has no entry may have been.
 */
import type { Unvoted } from "../catalogue/rewritten-events.ts";
import { eventMark } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import { eventsByHome, type MainHistory } from "./decided-events.ts";
import { heldVotes, type NowOnMain } from "./held-votes.ts";
import { type DecidedEvent, type ProductLine, wasSeen } from "./product-line.ts";
import type { Proof } from "./prove.ts";
import { votesIn } from "./recorded-votes.ts";

/** By id of the platform. Of a ledger that was tampered with nothing is believed. */
export function unvotedEvents({ sound, stops }: Pick<Proof, "sound" | "stops">, main: MainHistory): ReadonlyMap<string, Unvoted> {
  if (stops.length > 0 || main.isCut) return new Map();
  const isReached = votesIn(sound);
  // What has no entry may have been voted on, and its entry be late.
  const isVoted = (event: DecidedEvent): boolean => isReached(event) ?? true;
  const byHome = eventsByHome(main);
  return new Map(
    [...main.now].flatMap(([id, now]) => {
      const order = main.reordered.get(id)?.order;
      const events = byHome.get(id) ?? [];
      const { never, isAnother } = heldVotes(events, now, isVoted);
      const owners = isAnother ? ownersBefore(now.line, isVoted) : [];
      const decided = decidedForms(events, now, (event) => isReached(event) === true);
      const seen = now.line.now.seen.at(-1)?.file;
      const isGone = [...decided].some((form) => !now.forms.includes(form));
      const isAmiss = never.size + owners.length > 0 || order || isGone;
      const found: Unvoted = {
        events: never,
        owners,
        ...(isAmiss ? { decided } : {}),
        ...(order ? { order } : {}),
        ...(seen ? { seen } : {}),
      };
      return isAmiss || seen ? [[id, found] as const] : [];
    }),
  );
}

/** The words of each event that has votes for sure, of the product that it is now, and never had them for others. */
function decidedForms(events: readonly DecidedEvent[], now: NowOnMain, isReached: (event: DecidedEvent) => boolean): Set<string> {
  const { holds } = heldVotes(events, now, isReached);
  const voted = grouped(events.filter((event) => isReached(event) && holds(event)).map((event) => [eventMark(event), event.form] as const));
  return new Set([...voted.values()].flatMap((forms) => (new Set(forms).size === 1 ? forms : [])));
}

/** Whose it was when it was what the agencies saw; of nobody, where it had no owner. */
const ownersBefore = ({ all }: ProductLine, isVoted: (event: DecidedEvent) => boolean): Unvoted["owners"] =>
  all.flatMap((product) => (wasSeen(product, isVoted) && product.last.file ? [product.last.file.data.owner] : []));
