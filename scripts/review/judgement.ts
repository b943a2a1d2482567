/** What a pull request would do to the catalogue, as it was judged (judge.ts): the comment, the checks and the labels are made of this value. */
import type { Catalogue, PlatformEntry } from "../catalogue/catalogue.ts";
import type { Comparison } from "../history/changes/comparison.ts";
import type { Problem } from "../problems/problem.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Text } from "../text/bilingual.ts";
import type { NamedEntry } from "../text/names.ts";
import type { OutsideChange } from "./authority.ts";
import type { Consent } from "./consents.ts";
import type { Tally } from "./council.ts";
import type { Heard } from "./heard.ts";
import type { DismissedApproval, GoneApproval, Review } from "./opinions.ts";
import type { VotingChange } from "./voting-changes.ts";

/** A platform whose files are touched, on both sides. */
export interface TouchedPlatform {
  readonly id: string;
  readonly before?: PlatformEntry;
  readonly after?: PlatformEntry;
  /** Main has it, but it can not be read. */
  readonly isUnread?: true;
}

export interface Judgement {
  /** Paths of touched data. */
  readonly paths: readonly string[];
  readonly otherFiles: number;
  readonly otherPaths: readonly string[];
  /** All problems of touched files, and those elsewhere that the change brings. */
  readonly problems: readonly Problem[];
  /** Records that it does not touch, and that would no longer be as they should be. */
  readonly unfit: readonly string[];
  /** Set when a side has no settings that can be used: of its records little or nothing was read, so nobody knows what is asked of whom. */
  readonly undecided?: true;
  /** Absent when a side has no readable settings. */
  readonly comparison?: Comparison;
  /** The catalogue as it would be after merging. */
  readonly after?: Catalogue;
  readonly platforms: readonly TouchedPlatform[];
  readonly similar: readonly { readonly named: NamedEntry; readonly others: readonly NamedEntry[] }[];
  /** Platforms waiting for an assessment, with the set to assess them by. */
  readonly checklists: readonly { readonly platform: string; readonly criteria: string; readonly set: CriteriaSet }[];
  readonly author: { readonly login: string; readonly agencies: readonly string[] };
  /** Code of the agency of who opened each of the change requests that propose it; empty where there is none. */
  readonly proposing: readonly string[];
  readonly outside: readonly OutsideChange[];
  /** Of what the agencies vote on; none where they are asked nothing. */
  readonly tallies: readonly Tally[];
  /** Paths of what it touches that main has and that does not fit there: it is held against as much as can be read of it. */
  readonly mends: readonly string[];
  /** What agencies say of what they are not asked about, or that is for others to decide. */
  readonly unasked: Tally;
  /** Events that it puts back in the words that were voted on: nobody has to decide them again. */
  readonly putBack: readonly { readonly record: string; readonly event: PlatformEvent }[];
  /** What changes who may decide, in few words. */
  readonly votingChanges: readonly VotingChange[];
  /** Of those who decide alone. */
  readonly consents: readonly Consent[];
  /** Code of the ministry that keeps the list. */
  readonly standing?: string;
  /** Agencies by code, as the main branch names them. */
  readonly agencyNames: ReadonlyMap<string, Text>;
  /** Approvals of the head that somebody else took away: they have to be given again. */
  readonly dismissed: readonly DismissedApproval[];
  /** As they count: an objection that somebody else dismissed stands. */
  readonly reviews: readonly Review[];
  /** Who has been heard on the proposed commit. */
  readonly heard: Heard;
  /** Approvals that went with another change request, of those who have a say and have not given them again. */
  readonly gone: readonly GoneApproval[];
  /** Codes of the agencies whose team could not be read. */
  readonly unread: readonly string[];
  /** Codes of the agencies of whose team nobody is known, nor therefore whether they have reviewed it. */
  readonly unknown: readonly string[];
  /** Codes of the agencies whose members have reviewed any version of it, but for those whose approval was of another record, or was taken away. */
  readonly answered: readonly string[];
  /** Codes of the agencies whose members approve the head. */
  readonly approvedBy: readonly string[];
}
