/**
 * Whether a change of the registers changes who may decide, or what of the past has to be decided and proved: the quorum, the deciders, the
 * keeper, who speaks for an agency, the day from which decisions are asked for, and the time zone that says which day it is.
 */
import type { Records } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Settings } from "../records/schema/settings.ts";
import { same, sameValues } from "../text/same.ts";
import type { OpenDecision } from "./open-decisions.ts";

const RULES = [
  "quorum",
  "decisions",
  "convenedBy",
  "maintainers",
  "keptBy",
  "branch",
  "signingKeys",
  "catalogueSince",
  "timeZone",
  // Of a field or a status that is not used nothing is read any more: no owner, no decision.
  "unusedFields",
  "unusedStages",
] as const satisfies readonly (keyof Settings)[];

export interface VotingChange {
  /** A setting, or the code of an agency. */
  readonly rule?: (typeof RULES)[number];
  readonly agency?: string;
  /** Who answers for a record: that and the place of it. */
  readonly record?: string;
  readonly field?: "owner" | "assessedBy";
  /** In few words: a number, accounts, a day; what needs more is only named. */
  readonly was?: string;
  readonly is?: string;
}

/** Of who answers for platforms, as it is asked: who decides on them or votes follows from it. */
export const responsibleChanges = (base: Records, head: Records, questions: readonly OpenDecision[]): VotingChange[] =>
  questions.flatMap(({ subject, record, platform = "", fields = [] }) => {
    const [was, is] = [base, head].map(({ platforms }) => platforms.get(platform)?.platform?.data);
    const named = fields.filter((field) => field === "owner" || field === "assessedBy");
    return subject === "responsible" ? named.map((field) => ({ record, field, ...sides(was?.[field], is?.[field]) })) : [];
  });

/** Settings first, then agencies by code. */
export function votingChanges(base: Records, head: Records): VotingChange[] {
  const [before, after] = [base.settings?.data, head.settings?.data];
  const rules = RULES.filter((rule) => !sameValues(before?.[rule], after?.[rule]));
  const [old, now] = [voicesIn(base), voicesIn(head)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort().filter((code) => !same(old.get(code), now.get(code)));
  return [
    ...rules.map((rule) => ({ rule, ...sidesOf(rule, before, after) })),
    ...codes.map((agency) => ({ agency, ...sides(...shownOf(old.get(agency), now.get(agency))) })),
  ];
}

/** What is said in few words. */
function sidesOf(rule: (typeof RULES)[number], before: Settings | undefined, after: Settings | undefined) {
  if (rule === "timeZone") return sides(before?.timeZone?.id, after?.timeZone?.id);
  if (rule === "unusedFields" || rule === "unusedStages") return sides(before?.[rule]?.join(", "), after?.[rule]?.join(", "));
  return rule === "quorum" || rule === "catalogueSince" ? sides(before?.[rule], after?.[rule]) : {};
}

const sides = (was: unknown, is: unknown): Pick<VotingChange, "was" | "is"> => ({ was: String(was ?? "—"), is: String(is ?? "—") });

interface Voice {
  readonly accounts: string;
  /** When the agency is valid. */
  readonly days: string;
}

/** Of each agency that has accounts, who they are and when it is valid. */
const voicesIn = ({ agencies }: Records): Map<string, Voice> =>
  new Map(agencies?.data.filter(({ github }) => github).map((agency) => [agency.code, voiceOf(agency)]));

const voiceOf = ({ github, validFrom, validTo }: Agency): Voice => ({
  accounts:
    [...(github?.team ? [github.team] : []), ...(github?.logins ?? []), ...(github?.mail ?? []).map((one) => `@${one}`)]
      .sort()
      .join(", ") || "—",
  days: validFrom || validTo ? `${validFrom ?? ""}–${validTo ?? ""}` : "",
});

/** When it is valid is said where that changes. */
function shownOf(was: Voice | undefined, is: Voice | undefined): [string | undefined, string | undefined] {
  const withDays = (voice: Voice | undefined) => voice && [voice.accounts, voice.days].filter(Boolean).join(" ");
  return was?.days === is?.days ? [was?.accounts, is?.accounts] : [withDays(was), withDays(is)];
}
