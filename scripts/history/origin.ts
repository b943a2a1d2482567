/** Who made a commit, and why, as its message says it. */

import { membersOf } from "../catalogue/members.ts";
import type { Commit } from "../records/commit.ts";
import type { Agency } from "../records/schema/agencies.ts";
import { plainLine } from "../text/plain-line.ts";

const SUBJECT_LIMIT = 160;

/** GitHub's own ways of merging: a merge names its pull request on the first line and its title below; a squash ends with (#12). */
export function reasonOf({ message }: Commit): { why: string; pull?: number } {
  const [first = "", second] = message.split("\n", 20).filter((line) => line.trim() !== "");
  const merge = /^Merge pull request #(\d{1,9}) from /.exec(first);
  if (merge) return { why: plainLine(second ?? first, SUBJECT_LIMIT), pull: Number(merge[1]) };
  const squash = /^(.*\S)\s*\(#(\d{1,9})\)$/.exec(first.slice(0, 1000).trim());
  if (squash) return { why: plainLine(squash[1] ?? first, SUBJECT_LIMIT), pull: Number(squash[2]) };
  return { why: plainLine(first, SUBJECT_LIMIT) };
}

/** The agency its writers spoke for on that day, by the register as it stood then; undefined for others. */
export function committingAgency({ mails, time }: Commit, agencies: readonly Agency[]): string | undefined {
  const members = membersOf(agencies, new Map(), time.slice(0, 10));
  return mails.flatMap((mail) => members.agenciesOf(loginOf(mail)))[0];
}

/** "123+an-ninh@users.noreply.github.com" -> "an-ninh"; other addresses say nothing that may be used. */
const loginOf = (mail: string): string => /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/i.exec(mail)?.[1] ?? "";
