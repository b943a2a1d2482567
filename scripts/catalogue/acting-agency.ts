/** The agency that has to do something: of the next task of a platform, of its record, of a proposal; and who stands for one that is no more. */
import { heirsOf, isValidOn } from "../records/agencies.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { OpenProposal } from "../records/schema/proposals.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { keeperOn } from "./members.ts";
import { CRITERIA_AGENCY, convenerOf } from "./responsible.ts";
import type { Actor } from "./tasks.ts";

/** Code of the agency that an actor is, where the register can say. */
const AGENCY_OF: Readonly<Record<Actor, (data: Platform, keeper: string | undefined) => string | undefined>> = {
  owner: ({ owner }) => owner,
  "owning-enterprise": () => undefined,
  convener: convenerOf,
  keeper: (_, keeper) => keeper,
  assessor: () => undefined,
  "criteria-issuer": () => CRITERIA_AGENCY,
  nobody: () => undefined,
};

/** Code of the agency that acts next on a platform. */
export const actingAgency = ({ settings, today }: Catalogue, { data, lifecycle: { next } }: PlatformEntry): string | undefined =>
  AGENCY_OF[next.actor](data, keeperOn(settings, today));

/** Code of the agency that has a platform assessed. */
export const conveningAgency = ({ settings, today }: Catalogue, { data }: PlatformEntry): string | undefined =>
  AGENCY_OF.convener(data, keeperOn(settings, today));

/** Code of the agency that looks after the record of a platform: its owner; of what an enterprise owns who has it assessed, else who keeps the list. */
export const recordAgency = (catalogue: Catalogue, entry: PlatformEntry): string | undefined =>
  entry.data.owner ?? conveningAgency(catalogue, entry) ?? keeperOn(catalogue.settings, catalogue.today);

/** Those that an agency proposed, and those that wait for it as the keeper of the list. */
export const proposalsOf = ({ settings, today }: Catalogue, proposals: readonly OpenProposal[], code: string): readonly OpenProposal[] =>
  proposals.filter(({ agency, waiting }) => agency === code || (waiting === "keeper" && keeperOn(settings, today) === code));

/** Of each agency the one that stands for it on a day: itself while it is valid, else the first heir that is. */
export function standIns(agencies: readonly Agency[], today: string): (code: string) => string {
  const byCode = new Map(agencies.map((agency) => [agency.code, agency]));
  return (code) => {
    const agency = byCode.get(code);
    if (!agency || isValidOn(agency, today)) return code;
    return heirsOf(agency, byCode, [today]).at(-1) ?? code;
  };
}
