/**
 * Whose record a change touches: an entry belongs to its owning agency, a criteria set to its issuer, the registers to
 * the standing ministry, which may change all. A change by anyone else is flagged, not refused.
 */

import { keeperOn, type Members } from "../catalogue/members.ts";
import { CRITERIA_FOLDER, platformFolder, REGISTERS_FOLDER } from "../records/folders.ts";
import { isInRegisters, platformIdAt, recordAt } from "../records/paths.ts";
import type { Records } from "../records/records.ts";

/** A record changed by someone who does not answer for it. */
export interface OutsideChange {
  /** "platforms/<id>", "criteria/<id>" or "platforms/_registers". */
  readonly record: string;
  /** Codes of the agencies that answer for it; empty when none is sourced. */
  readonly owners: readonly string[];
}

interface AuthorityInput {
  readonly base: Records;
  readonly head: Records;
  /** Paths that the change touches. */
  readonly paths: readonly string[];
  readonly author: string;
  readonly members: Members;
  readonly today: string;
}

/** Records touched from outside, in order. */
export function outsideChanges({ base, head, paths, author, members, today }: AuthorityInput): OutsideChange[] {
  const standing = base.settings && keeperOn(base.settings.data, today);
  const speaksFor = new Set(members.agenciesOf(author));
  if (standing && speaksFor.has(standing)) return [];
  return touchedRecords(paths).flatMap((record) => {
    const owners = accountableOwners(record, base, head, standing);
    return owners && !owners.some((owner) => speaksFor.has(owner)) ? [{ record, owners }] : [];
  });
}

/** "platforms/x/plan.md" -> "platforms/x", "criteria/x.md" -> "criteria/x", registers -> their folder; each once, sorted. */
function touchedRecords(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => ownedFolder(path) ?? []))].sort();
}

/** Ids of the platforms whose files are touched, sorted. */
export const touchedPlatformIds = (paths: readonly string[]): string[] => [...new Set(paths.flatMap(platformIdAt))].sort();

/** "platforms/x/plan.md" -> "platforms/x". */
export function ownedFolder(path: string): string | undefined {
  const record = recordAt(path);
  if (!record) return isInRegisters(path) ? REGISTERS_FOLDER : undefined;
  return record.kind === "platform" ? platformFolder(record.id) : `${CRITERIA_FOLDER}/${record.id}`;
}

/** On the main branch the owner answers, of what can not be read there the keeper; of a new record, the one it names; undefined for a new one that can not be read. */
function accountableOwners(record: string, base: Records, head: Records, standing: string | undefined): string[] | undefined {
  const { kind, id } = recordAt(record) ?? {};
  if (id === undefined) return standing ? [standing] : [];
  const isPlatform = kind === "platform";
  const read = ({ platforms, criteria }: Records) => (isPlatform ? platforms.get(id)?.platform : criteria.get(id));
  const isNew = !(isPlatform ? base.ids.platforms : base.ids.criteria).has(id);
  const file = read(isNew ? head : base);
  if (!file) return isNew ? undefined : standing ? [standing] : [];
  const owner = "owner" in file.data ? file.data.owner : "issuer" in file.data ? file.data.issuer : undefined;
  return owner === undefined ? [] : [owner];
}
