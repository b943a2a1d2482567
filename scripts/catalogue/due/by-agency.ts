/**
 * What each agency has to do by when: what reminders, calendars, feeds and digests tell, derived once from the catalogue as of its day.
 * Each thing has a key that it keeps for as long as it is the same thing, whatever day it is looked at.
 */
import type { OpenProposal } from "../../records/schema/proposals.ts";
import { grouped } from "../../text/group.ts";
import { shortCode } from "../../text/short-code.ts";
import { compareText } from "../../text/text.ts";
import { proposalsOf, standIns } from "../acting-agency.ts";
import type { Catalogue } from "../catalogue.ts";
import { type Assigned, DUE_ORDER, type DueThing } from "./kinds.ts";
import { dueOfConsultation } from "./of-consultation.ts";
import { dueOfPlatform } from "./of-platform.ts";
import { dueProposal } from "./of-proposal.ts";

export interface DueItem extends DueThing {
  /** Names it in a command. */
  readonly code: string;
}

/**
 * By code of the agency; what nobody is known to have to do is left out, and what an agency had to do that is no more is its heir's.
 * @param proposals what is under review, where that has been read
 */
export function dueByAgency(catalogue: Catalogue, proposals: readonly OpenProposal[] = []): ReadonlyMap<string, readonly DueItem[]> {
  const standsFor = standIns(
    catalogue.agencies.map(({ data }) => data),
    catalogue.today,
  );
  const ofPlatforms = catalogue.platforms.flatMap((entry) => dueOfPlatform(catalogue, entry));
  const ofDrafts = catalogue.criteria.flatMap((entry) => dueOfConsultation(catalogue, entry));
  const ofProposals = catalogue.agencies.flatMap(({ data: { code } }) =>
    proposalsOf(catalogue, proposals, code).map((one): Assigned => [code, dueProposal(one)]),
  );
  const byAgency = grouped(
    [...ofPlatforms, ...ofDrafts, ...ofProposals].flatMap(([code, thing]) =>
      code === undefined ? [] : [[standsFor(code), thing] as const],
    ),
  );
  return new Map([...byAgency].sort(([a], [b]) => compareText(a, b)).map(([code, things]) => [code, inOrder(things)]));
}

/** Each once, in the order of the kinds, by the day, then by key. */
const inOrder = (things: readonly DueThing[]): DueItem[] =>
  [...new Map(things.map((thing) => [thing.key, thing])).values()]
    .map((thing) => ({ ...thing, code: shortCode(thing.key) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareText(dayOf(a), dayOf(b)) || compareText(a.key, b.key));

const rankOf = ({ kind }: DueThing): number => DUE_ORDER.indexOf(kind);
const dayOf = ({ day, since }: DueThing): string => day ?? since ?? "9";

/** What is told now: all but what comes later. */
export const toldNow = (items: readonly DueItem[] = []): readonly DueItem[] => items.filter(({ kind }) => kind !== "later");
