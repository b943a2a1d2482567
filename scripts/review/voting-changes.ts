/**
 * Whether a change of the registers changes who may decide, or what of the past has to be decided and proved: the quorum, the deciders, the
 * keeper, who speaks for an agency, the day from which decisions are asked for, and the time zone that says which day it is.
 */
import { pathOf } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Subject } from "../records/schema/deciders.ts";
import { isTextNode, type SchemaNode } from "../records/schema/node.ts";
import { type Settings, settingsSchema } from "../records/schema/settings.ts";
import { same, sameValues } from "../text/same.ts";
import type { OpenDecision } from "./open-decision.ts";

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
  // By another name something passes for what it is not.
  "names",
] as const satisfies readonly (keyof Settings)[];

/** Of a group of settings what alone counts: of the names those of what is decided and of what comes of it. */
const COUNTED: Readonly<Record<string, readonly string[]>> = { names: ["stages", "events"], timeZone: ["id"] };

/** What main has and had to be decided; by another beginning of the catalogue it would not have had to be. */
export interface ExemptedEvent {
  readonly platform: string;
  readonly type: Subject;
  readonly date: string;
}

export interface VotingChange {
  /** A setting, or the code of an agency. */
  readonly rule?: (typeof RULES)[number];
  readonly agency?: string;
  /** Who answers for a record: that and the place of it. */
  readonly record?: string;
  readonly field?: "owner" | "assessedBy";
  /** A decided event that would need no record of votes any more. */
  readonly exempted?: ExemptedEvent;
  /** A register that cannot be read as it is proposed: what it changes nobody knows. */
  readonly unread?: "settings" | "agencies";
  /** Of a setting: the keys to what differs. */
  readonly pointer?: readonly string[];
  /** What it says on both sides; of an agency its accounts, and its days where those change. */
  readonly was?: unknown;
  readonly is?: unknown;
}

/** Of who answers for platforms, as it is asked: who decides on them or votes follows from it. */
export const responsibleChanges = (base: Records, head: Records, questions: readonly OpenDecision[]): VotingChange[] =>
  questions.flatMap(({ subject, record, platform = "", fields = [] }) => {
    const [was, is] = [base, head].map(({ platforms }) => platforms.get(platform)?.platform?.data);
    const named = fields.filter((field) => field === "owner" || field === "assessedBy");
    return subject === "responsible" ? named.map((field) => ({ record, field, was: was?.[field], is: is?.[field] })) : [];
  });

/** Settings first, then agencies by code. */
export function votingChanges(base: Records, head: Records): VotingChange[] {
  return [...ofSettings(base, head), ...ofAgencies(base, head)];
}

/** Of settings of main that cannot be read nothing is said: then nothing at all is judged. */
function ofSettings({ settings: before }: Records, { settings: after }: Records): VotingChange[] {
  if (!before) return [];
  if (!after) return [{ unread: "settings" }];
  return RULES.flatMap((rule) =>
    differing(settingsSchema.properties[rule], before.data[rule], after.data[rule], [rule]).map((one) => ({ rule, ...one })),
  );
}

type Differing = Required<Pick<VotingChange, "pointer">> & Pick<VotingChange, "was" | "is">;

/** Each value that differs, as deep as the settings have names for what they hold. */
function differing(node: SchemaNode, was: unknown, is: unknown, pointer: readonly string[]): Differing[] {
  if (sameValues(was, is)) return [];
  if (!node.properties || isTextNode(node)) return [{ pointer, was, is }];
  const [rule = ""] = pointer;
  const counted = pointer.length === 1 ? COUNTED[rule] : undefined;
  return Object.entries(node.properties).flatMap(([key, below]) =>
    counted && !counted.includes(key) ? [] : differing(below, groupOf(was)[key], groupOf(is)[key], [...pointer, key]),
  );
}

const groupOf = (value: unknown) => (value ?? {}) as Readonly<Record<string, unknown>>;

function ofAgencies(base: Records, head: Records): VotingChange[] {
  const isUnread = ({ agencies, broken }: Records): boolean => !agencies && broken.has(pathOf("agencies"));
  if (isUnread(base)) return [];
  if (isUnread(head)) return [{ unread: "agencies" }];
  const [old, now] = [voicesIn(base), voicesIn(head)];
  const codes = [...new Set([...old.keys(), ...now.keys()])].sort().filter((code) => !same(old.get(code), now.get(code)));
  return codes.map((agency) => {
    const [was, is] = shownOf(old.get(agency), now.get(agency));
    return { agency, was, is };
  });
}

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
