/**
 * What can happen to a platform: one table of the types of events, from which the schema, the stages, the rules, the
 * council, the list on a day and the editor take what they know. A type that misses anything does not compile. What an
 * event is called is in `words/<language>/names.ts`; what holds in a stage is in `catalogue/stages.ts`.
 */

import { ALL_STAGES, isUsedHere } from "../../words/called.ts";

/**
 * Where a platform can stand in the process of the letter of 2024 and QĐ 1230. All are given by events but `off-list`, which
 * follows from the lists: the one that the platform was on ended without it.
 */
export type Stage = keyof typeof ALL_STAGES;
/** Those that the catalogue uses. */
export const STAGES = Object.keys(ALL_STAGES).filter(isUsedHere) as readonly Stage[];

/** Keys of an event that only some types have, and can not do without; and those that they may have. */
type NeededKey = "from" | "to" | "reason" | "previousName" | "into";
export type EventKey = NeededKey | "listGroup" | "item" | "listedName" | "operation" | "lead";

interface CommonFacts {
  /** Keys that only some types have: those it can not do without, and those that it may have. */
  readonly ownKeys: readonly NeededKey[];
  readonly mayHave: readonly EventKey[];
  /** What it does to the platform's place on the list (Danh mục). */
  readonly list: "enters" | "leaves" | "stays";
  /** The field of the record that holds another value since: `owner` by `from` and `to`, `name` by `previousName`. */
  readonly changes: "owner" | "name" | undefined;
  /** Whether its document does it, so that it is of no day before the document; of the rest a document may tell later, or rule for before. */
  readonly byDocument: boolean;
  /**
   * Who usually decides it (the settings may say otherwise: deciders.ts): the agencies by votes, where the letter leaves it to a
   * council (QĐ 1230; the letter, step 4); whoever keeps the list, for what the list says; or whoever reviews the record.
   */
  readonly decidedBy: "council" | "keeper" | "reviewers";
}

interface StageGiving extends CommonFacts {
  readonly gives: Stage;
  /** The stages it moves a platform on from; `none` before any other event that gives a stage. */
  readonly after: readonly (Stage | "none")[];
  /** The stages in which it may come again and changes nothing: a new decision, a new plan. */
  readonly confirms: readonly Stage[];
}

/** Leaves the stage as it is. */
interface StageKeeping extends CommonFacts {
  readonly gives: undefined;
  /** The only stages it may come in; any where none are named. */
  readonly within?: readonly Stage[];
}

/** What tells the value that a field held before, or that it holds since. */
type Changing =
  | { readonly changes: undefined }
  | { readonly changes: "owner"; readonly ownKeys: readonly ["from", "to", ...NeededKey[]] }
  | { readonly changes: "name"; readonly ownKeys: readonly ["previousName", ...NeededKey[]] };

export type EventFacts = (StageGiving | StageKeeping) & Changing;

/** What holds for a type of which nothing else is said. */
const ORDINARY = {
  ownKeys: [],
  mayHave: [],
  list: "stays",
  changes: undefined,
  byDocument: false,
  decidedBy: "reviewers",
} as const satisfies CommonFacts;
const ACT = { ...ORDINARY, byDocument: true } as const satisfies CommonFacts;

/**
 * Where a platform may be assessed and recognised from: items 4 and 6 of the letter ask for neither a plan nor a launch, and
 * item 2 has criteria made for a platform that is proposed.
 */
const ASSESSABLE = ["proposed", "listed", "planned", "in-use", "revoked"] as const satisfies readonly Stage[];

const FACTS = {
  // What is in use already is proposed too (item 1 of the letter reviews what there is).
  proposed: { ...ORDINARY, gives: "proposed", after: ["none", "delisted"], confirms: ["in-use"] },
  listed: {
    ...ACT,
    gives: "listed",
    after: ["none", "proposed", "delisted"],
    confirms: ["listed", "planned", "in-use", "recognised", "potential", "revoked"],
    list: "enters",
    mayHave: ["listGroup", "item", "listedName", "operation", "lead"],
    decidedBy: "keeper",
  },
  planned: {
    ...ACT,
    gives: "planned",
    after: ["proposed", "listed"],
    confirms: ["planned", "in-use", "recognised", "potential", "revoked"],
    mayHave: ["lead"],
  },
  // Platforms were in use long before a list named them, are launched again, and also after an assessment, which asks for no launch.
  launched: {
    ...ORDINARY,
    gives: "in-use",
    after: ["none", "proposed", "listed", "planned"],
    confirms: ["in-use", "recognised", "potential", "revoked", "delisted"],
  },
  recognised: {
    ...ACT,
    gives: "recognised",
    after: [...ASSESSABLE, "potential"],
    confirms: ["recognised"],
    decidedBy: "council",
  },
  // QĐ 1230 has four acts: assess, recognise, announce, withdraw.
  announced: { ...ACT, gives: undefined, within: ["recognised", "potential"] },
  potential: { ...ACT, gives: "potential", after: ASSESSABLE, confirms: ["potential"], decidedBy: "council" },
  revoked: {
    ...ACT,
    gives: "revoked",
    after: ["recognised", "potential"],
    confirms: [],
    ownKeys: ["reason"],
    decidedBy: "council",
  },
  delisted: {
    ...ACT,
    gives: "delisted",
    // A recognised platform is first revoked, by the council.
    after: ["proposed", "listed", "planned", "in-use", "potential", "revoked"],
    confirms: [],
    ownKeys: ["reason"],
    list: "leaves",
    decidedBy: "keeper",
  },
  transferred: { ...ORDINARY, gives: undefined, ownKeys: ["from", "to"], changes: "owner", decidedBy: "keeper" },
  renamed: { ...ORDINARY, gives: undefined, ownKeys: ["previousName"], changes: "name", decidedBy: "keeper" },
  merged: {
    ...ORDINARY,
    gives: "merged",
    after: ["proposed", "listed", "planned", "in-use", "recognised", "potential", "revoked"],
    confirms: [],
    ownKeys: ["into"],
    list: "leaves",
    decidedBy: "keeper",
  },
} as const satisfies Record<string, EventFacts>;

export type EventType = keyof typeof FACTS;
export const EVENT_FACTS: Readonly<Record<EventType, EventFacts>> = FACTS;
/** Asks of an event whether it gives a stage: another type may give it too. */
export const givesStage =
  (stage: Stage) =>
  ({ type }: { readonly type: EventType }): boolean =>
    EVENT_FACTS[type].gives === stage;
/** Those that the catalogue uses. */
export const EVENT_TYPES = Object.keys(FACTS).filter(isUsedHere) as readonly EventType[];

/** What a record begins with that somebody proposes (the letter, step 1). */
export const FIRST_EVENT = "proposed" satisfies EventType;

/** Types that a council decides. */
export type CouncilEvent = { [Type in EventType]: (typeof FACTS)[Type]["decidedBy"] extends "council" ? Type : never }[EventType];
export const isCouncilEvent = (type: EventType): type is CouncilEvent => EVENT_FACTS[type].decidedBy === "council";
export const COUNCIL_EVENTS = EVENT_TYPES.filter(isCouncilEvent);

/** Keys that an event of a type may have beside those that all have. */
export const keysOf = (type: EventType): readonly EventKey[] => [...EVENT_FACTS[type].ownKeys, ...EVENT_FACTS[type].mayHave];

/** Types that have a key of their own; none for a key that all have. */
export const typesWith = (key: string): readonly EventType[] =>
  EVENT_TYPES.filter((type) => (keysOf(type) as readonly string[]).includes(key));

/** What has a grade: its own, or where it names none that of its source. */
interface Graded {
  readonly confidence?: string | undefined;
  readonly source?: { readonly confidence?: string | undefined } | undefined;
}

const gradeOf = ({ confidence, source }: Graded): string | undefined => confidence ?? source?.confidence;
/** Whether no source that was looked at says so (confidence D): it decides nothing, and is not counted. */
export const isUnverified = (one: Graded): boolean => gradeOf(one) === "D";
export const isVerified = (one: Graded): boolean => !isUnverified(one);

interface Reportable extends Graded {
  readonly type: EventType;
  readonly document?: { readonly number?: string | undefined } | undefined;
}

/**
 * Whether of what only a document can do nothing is known but that others tell of it (B, C), the press mostly: neither its number nor
 * who issued it. It is shown as a report, and gives no stage.
 */
export const isReported = (event: Reportable): boolean =>
  EVENT_FACTS[event.type].byDocument && event.document?.number === undefined && ["B", "C"].includes(gradeOf(event) ?? "");

/** Whether an event may give a stage. */
export const isDeciding = (event: Reportable): boolean => isVerified(event) && !isReported(event);

/** What tells an event from others of its platform, and what an entry of the ledger says of it: kind and day. */
export const eventMark = ({ type, date }: { readonly type: string; readonly date: string }): string => `${type} ${date}`;
