/** Who is who of a platform (the letter, items 1 and 4): its owner, and who organises the assessment. */
import { STATE_GROUPS } from "../records/schema/choices.ts";
import type { Platform } from "../records/schema/platform.ts";
import { isUsed } from "../records/schema/used.ts";
import { CONFIGURED } from "../text/configured.ts";
import type { Circumstances } from "./stages.ts";
import type { Actor } from "./tasks.ts";

type Responsible = Pick<Platform, "assessedBy" | "enterprises" | "group" | "owner">;

const { convenedBy, criteriaBy } = CONFIGURED;

/**
 * Who has a platform assessed and recognises it: whom its record names, else whom the settings say (`convenedBy`). Where they do
 * not, it is the owner as long as a record could name another; else nobody is said.
 * @param keeper code of the agency that keeps the list
 */
export function convenerOf({ assessedBy, owner }: Pick<Responsible, "assessedBy" | "owner">, keeper?: string): string | undefined {
  if (assessedBy !== undefined) return assessedBy;
  if (convenedBy === "keeper") return keeper;
  if (convenedBy === "owner") return owner;
  return convenedBy ?? (isUsed("assessedBy") ? owner : undefined);
}

/** Whether it is settled who convenes: where nobody can say, there is nothing to settle. */
export function isConvenerKnown({ assessedBy, owner }: Responsible): boolean {
  const isOwner = isUsed("owner") && (convenedBy === "owner" || (convenedBy === undefined && isUsed("assessedBy")));
  return !isOwner || (assessedBy ?? owner) !== undefined;
}

/** Whether an enterprise is the owner: in group 1 one only develops what a state body owns. */
const isEnterpriseOwned = ({ enterprises = [], group }: Responsible): boolean =>
  !STATE_GROUPS.includes(group ?? "") && enterprises.some(({ role }) => role === "owner");

/** Whether owners issue the criteria of what is theirs, after consulting those concerned (the letter, item 2). */
export const OWNERS_ISSUE_CRITERIA = criteriaBy === "owner";

/** Whom the settings have issue its criteria (`criteriaBy`); where they do not say, nobody is named. */
function criteriaIssuer(ofEnterprise: boolean): Actor {
  if (criteriaBy === "keeper") return "keeper";
  if (!OWNERS_ISSUE_CRITERIA) return "criteria-issuer";
  return ofEnterprise ? "convener" : "owner";
}

/** The agency that issues criteria in all cases, where the settings name one. */
export const CRITERIA_AGENCY = criteriaBy === "owner" || criteriaBy === "keeper" ? undefined : criteriaBy;

/** What of it must be known to say who acts next. @param data with the owning agency of the day that is looked at */
export function whoIsWho(
  data: Responsible,
): Pick<Circumstances, "hasOwner" | "hasConvener" | "isEnterpriseOwned" | "isStateOwned" | "criteriaIssuer"> {
  const ofEnterprise = isEnterpriseOwned(data);
  return {
    hasOwner: ofEnterprise || data.owner !== undefined,
    hasConvener: isConvenerKnown(data),
    isEnterpriseOwned: ofEnterprise,
    isStateOwned: STATE_GROUPS.includes(data.group ?? ""),
    criteriaIssuer: criteriaIssuer(ofEnterprise),
  };
}
