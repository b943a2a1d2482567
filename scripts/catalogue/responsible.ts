/** Who is who of a platform (the letter, items 1 and 4): its owner, and the ministry that organises the assessment. */
import { STATE_GROUPS } from "../records/schema/choices.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { Circumstances } from "./stages.ts";

type Responsible = Pick<Platform, "assessedBy" | "enterprises" | "group" | "owner">;

/** The ministry that organises the assessment of a platform and recognises it: the one that its record names, else its owning agency. */
export const assessingMinistry = ({ assessedBy, owner }: Pick<Responsible, "assessedBy" | "owner">): string | undefined =>
  assessedBy ?? owner;

/** Whether an enterprise is the owner: in group 1 one only develops what a state body owns. */
const isEnterpriseOwned = ({ enterprises = [], group }: Responsible): boolean =>
  !STATE_GROUPS.includes(group ?? "") && enterprises.some(({ role }) => role === "owner");

/** What of it must be known to say who acts next. @param data with the owning agency of the day that is looked at */
export function whoIsWho(data: Responsible): Pick<Circumstances, "hasOwner" | "hasMinistry" | "isEnterpriseOwned" | "isStateOwned"> {
  const ofEnterprise = isEnterpriseOwned(data);
  return {
    hasOwner: ofEnterprise || data.owner !== undefined,
    hasMinistry: assessingMinistry(data) !== undefined,
    isEnterpriseOwned: ofEnterprise,
    isStateOwned: STATE_GROUPS.includes(data.group ?? ""),
  };
}
