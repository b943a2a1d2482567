/**
 * What a change asks somebody to decide: new events, another identity of a platform that was decided on (identity.ts), assessments by others,
 * criteria sets, registers, and files that are no data. Who decides each, the settings of the main branch say (deciders.ts).
 */
import { keeperOn } from "../catalogue/members.ts";
import type { Unvoted } from "../catalogue/rewritten-events.ts";
import { REGISTERS_FOLDER } from "../records/folders.ts";
import { followed } from "../records/followed.ts";
import { renamedIn } from "../records/former-ids.ts";
import { isInRegisters } from "../records/paths.ts";
import type { PlatformFiles, Records } from "../records/records.ts";
import { deciderOf } from "../records/schema/deciders.ts";
import { aboutComments, aboutCriteria } from "./asked-of-criteria.ts";
import { aboutPlatform } from "./asked-of-platform.ts";
import { NOBODYS, type OpenDecision, type OpenQuestion } from "./open-decision.ts";

interface Change {
  readonly base: Records;
  readonly head: Records;
  /** The platforms that it touches, before the days in which who handed over has no vote. */
  readonly past?: Records;
  /** What of main nobody decided, by id of the platform. */
  readonly unvoted?: ReadonlyMap<string, Unvoted> | undefined;
  /** Paths of data that it touches. */
  readonly paths: readonly string[];
  /** How many files it touches that are no data. */
  readonly otherFiles: number;
  readonly today: string;
}

/** Everything that a change asks, in the order of its records. */
export function openDecisions({ base, head, past, unvoted, paths, otherFiles, today }: Change): OpenDecision[] {
  const policy = base.settings?.data.decisions ?? {};
  const keeper = base.settings && keeperOn(base.settings.data, today);
  const renamed = renamedIn(base, head);
  const before = ({ id }: PlatformFiles) => renamed.get(id) ?? id;
  const was = (files: PlatformFiles) => {
    const old = base.platforms.get(before(files));
    return old && followed(old, renamed);
  };
  const asked: OpenQuestion[] = [
    ...[...head.platforms.values()].flatMap((files) =>
      aboutPlatform(was(files), files, {
        policy,
        today,
        keeper,
        known: (past ?? base).platforms.get(before(files))?.platform?.data,
        unvoted: unvoted?.get(before(files)),
        lost: paths.filter((path) => base.broken.has(path)),
      }),
    ),
    ...aboutCriteria(base, head),
    ...aboutComments(base, head),
    ...(paths.some(isInRegisters) ? [{ subject: "registers", record: REGISTERS_FOLDER, ...NOBODYS } as const] : []),
    ...(otherFiles > 0 ? [{ subject: "code", record: "", ...NOBODYS } as const] : []),
  ];
  return asked.map(({ as, ...one }) => ({ ...one, decider: deciderOf(as ?? one.subject, policy.by) }));
}
