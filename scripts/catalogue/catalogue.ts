/**
 * The shape of the catalogue that every output starts from: each entry with what is derived from it and what refers to it.
 * Authored data stays as it was written; what is derived stands beside it. How it is derived: `derive.ts`.
 */

import type { EntryIn, ListKind } from "../records/kinds.ts";
import type { PictureName } from "../records/pictures.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Assessment, Plan } from "../records/schema/assessment.ts";
import type { Ballot } from "../records/schema/ballot.ts";
import type { PartyComments } from "../records/schema/comments.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { LegalDocument } from "../records/schema/documents.ts";
import type { EventType } from "../records/schema/events.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import type { PageText } from "../records/schema/text.ts";
import type { TextName } from "../records/texts.ts";
import type { Lang } from "../text/languages.ts";
import type { Consultation, ConsultationStanding } from "./consultation.ts";
import type { Consolidation } from "./council/tally.ts";
import type { DecisionEntry, UnrecordedEvent } from "./decisions.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { LinkFindings } from "./links.ts";
import type { IssuedList } from "./lists.ts";
import type { Member } from "./memberships.ts";
import type { Outcome, Score } from "./score.ts";
import type { Use } from "./use.ts";
import type { HeldWaiver } from "./waivers.ts";

/** A file's data with where it stands. */
export interface FileEntry<T> {
  /** Path of the file, relative to the data root. */
  readonly path: string;
  readonly data: T;
  /** Markdown, checked. */
  readonly body: string;
}

export interface AssessmentEntry extends FileEntry<Assessment> {
  readonly date: string;
  /** Absent when its criteria set can not be read. */
  readonly score?: Score;
  /** Where criteria are or were waived: what it comes to from which day on, oldest first; before the first, nothing was waived. */
  readonly outcomes?: readonly { readonly from: string; readonly outcome: Outcome }[];
  /** There too: what it came to on its own day, which its minutes say whenever they are written. */
  readonly scoreThen?: Score;
  /** What its members came to alone, where each has a sheet and the criteria set can be read. */
  readonly council?: Consolidation;
}

/** A member's sheet. */
export interface BallotEntry extends FileEntry<Ballot> {
  /** Day of its assessment. */
  readonly date: string;
  readonly member: string;
}

export interface PlatformEntry extends FileEntry<Platform> {
  readonly id: string;
  readonly plan?: FileEntry<Plan>;
  /** Oldest first. */
  readonly assessments: readonly AssessmentEntry[];
  /** Those whose members’ sheets are still awaited, oldest first: no result yet. */
  readonly open?: readonly AssessmentEntry[];
  /** Sheets of the members of its assessments. */
  readonly ballots?: readonly BallotEntry[];
  /** The newest assessment by an outside method, or the newest self-assessment when there is no other. */
  readonly latest?: AssessmentEntry;
  readonly lifecycle: Lifecycle;
  /** Whether it is in use, by law or by evidence: beside the stage. */
  readonly use: Use;
  /** Id of the criteria set in force for it. */
  readonly criteria?: string;
  /** Of criteria, those that hold or held for it: its own, and of the sets by which it is or was judged. */
  readonly waivers?: readonly HeldWaiver[];
  /** Council decisions on it from the ledger, newest first. */
  readonly decisions?: readonly DecisionEntry[];
  /** Events that the agencies vote on, by kind and day, for which no votes, or not enough, stand. */
  readonly unvoted?: readonly string[];
  /** What is known of its addresses, where some can no longer be opened, or lead to what has changed. */
  readonly links?: LinkFindings;
  /** Decided events that the ledger has no entry for. */
  readonly unrecorded?: readonly UnrecordedEvent[];
}

/** What one party said of a draft, by one letter or form. */
export interface CommentsEntry extends FileEntry<PartyComments> {
  /** Name of its file. */
  readonly key: string;
}

export interface CriteriaEntry extends FileEntry<CriteriaSet> {
  readonly id: string;
  /** Day it was issued; absent for a draft. */
  readonly issued?: string;
  /** Ids of the platforms it is in force for. */
  readonly platforms: readonly string[];
  /** Ids of the sets that extend it. */
  readonly extendedBy: readonly string[];
  readonly replacedBy?: string;
  /** In the order of their days. */
  readonly comments: readonly CommentsEntry[];
  /** Where the consultation on the draft stands, where one was opened. */
  readonly standing?: ConsultationStanding;
  /** Those that the set lists and those that commented, in the order of their days. */
  readonly consultations: readonly Consultation[];
  /** What is known of its addresses, where some can no longer be opened. */
  readonly links?: LinkFindings;
}

export interface AgencyEntry {
  /** Lowercase ASCII code: the address of its page. */
  readonly slug: string;
  readonly data: Agency;
  /** Whether it is valid today. */
  readonly active: boolean;
  /** Ids of the platforms it owns now. */
  readonly owns: readonly string[];
  /** Ids of the platforms it handed over. */
  readonly handedOver: readonly string[];
  /** Codes of the agencies whose duties it took over. */
  readonly predecessors: readonly string[];
  /** What is known of its addresses, where some can no longer be opened. */
  readonly links?: LinkFindings;
}

/** What a document did: one event of one platform. */
export interface DocumentUse {
  readonly platform: string;
  readonly type: EventType;
  readonly date: string;
}

export interface DocumentEntry {
  /** Number and date in lowercase ASCII: the address of its page. */
  readonly slug: string;
  readonly data: LegalDocument;
  readonly uses: readonly DocumentUse[];
  /** Ids of criteria sets it issues. */
  readonly criteria: readonly string[];
  /** Ids of platforms whose plan it approves. */
  readonly plans: readonly string[];
  /** What is known of its addresses, where some can no longer be opened. */
  readonly links?: LinkFindings;
}

/** A page of the catalogue's own, in one language. */
export interface TextEntry extends FileEntry<PageText> {
  readonly name: TextName;
  readonly lang: Lang;
}

export type ListMember = Member<PlatformEntry>;

export interface ListEntry extends IssuedList {
  /** The platforms that it names, as far as the catalogue knows them: in the order of the list, else by id. */
  readonly members: readonly ListMember[];
}

/** Registers of which nothing is derived. */
type PlainList = Exclude<ListKind, "agencies" | "documents">;
export type PlainLists = { readonly [Kind in PlainList]: readonly EntryIn<Kind>[] };

export interface Catalogue extends PlainLists {
  readonly today: string;
  readonly settings: Settings;
  /** By code, by id, newest first for documents. */
  readonly agencies: readonly AgencyEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly criteria: readonly CriteriaEntry[];
  readonly platforms: readonly PlatformEntry[];
  readonly texts: readonly TextEntry[];
  readonly pictures: readonly PictureName[];
  /** The lists that documents issue, oldest first. */
  readonly lists: readonly ListEntry[];
}
