/**
 * What can happen to a platform: one table of the types of events, from which the schema, the stages, the rules, the
 * council, the list on a day and the editor take what they know. A type that misses anything does not compile. What an
 * event is called is in `words/<language>/names.ts`; what holds in a stage is in `catalogue/stages.ts`.
 */

/** Where a platform can stand in the process of the letter of 2024 and QĐ 1230; the order in which they are listed. */
export const STAGES = ["proposed", "listed", "planned", "in-use", "recognised", "potential", "revoked", "delisted", "merged"] as const;
export type Stage = (typeof STAGES)[number];

/** Keys of an event that only some types have. */
export type EventKey = "from" | "to" | "reason" | "previousName" | "into";

interface CommonFacts {
  /** Keys that this type alone has, and can not do without. */
  readonly ownKeys: readonly EventKey[];
  /** What it does to the platform's place on the list (Danh mục). */
  readonly list: "enters" | "leaves" | "stays";
  /** The field of the record that holds another value since: `owner` by `from` and `to`, `name` by `previousName`. */
  readonly changes: "owner" | "name" | undefined;
  /** Who decides it: a council by votes (QĐ 1230; the letter, step 4), or whoever reviews the record. */
  readonly decidedBy: "council" | "reviewers";
}

interface StageGiving extends CommonFacts {
  readonly gives: Stage;
  /** The stages it moves a platform on from; `none` before any other event that gives a stage. */
  readonly after: readonly (Stage | "none")[];
  /** The stages in which it may come again and changes nothing: a new decision, a new plan. */
  readonly confirms: readonly Stage[];
}

/** May come in any stage, and leaves it as it is. */
interface StageKeeping extends CommonFacts {
  readonly gives: undefined;
}

export type EventFacts = StageGiving | StageKeeping;

/** What holds for a type of which nothing else is said. */
const ORDINARY = { ownKeys: [], list: "stays", changes: undefined, decidedBy: "reviewers" } as const satisfies CommonFacts;

const FACTS = {
  proposed: { ...ORDINARY, gives: "proposed", after: ["none", "delisted"], confirms: [] },
  listed: {
    ...ORDINARY,
    gives: "listed",
    after: ["none", "proposed", "delisted"],
    confirms: ["listed", "planned", "in-use", "recognised", "potential", "revoked"],
    list: "enters",
  },
  planned: { ...ORDINARY, gives: "planned", after: ["listed"], confirms: ["planned", "in-use", "recognised", "potential", "revoked"] },
  launched: { ...ORDINARY, gives: "in-use", after: ["listed", "planned"], confirms: [] },
  recognised: {
    ...ORDINARY,
    gives: "recognised",
    after: ["in-use", "potential", "revoked"],
    confirms: ["recognised"],
    decidedBy: "council",
  },
  potential: { ...ORDINARY, gives: "potential", after: ["in-use", "revoked"], confirms: ["potential"], decidedBy: "council" },
  revoked: {
    ...ORDINARY,
    gives: "revoked",
    after: ["recognised", "potential"],
    confirms: [],
    ownKeys: ["reason"],
    decidedBy: "council",
  },
  delisted: {
    ...ORDINARY,
    gives: "delisted",
    // A recognised platform is first revoked, by the council.
    after: ["proposed", "listed", "planned", "in-use", "potential", "revoked"],
    confirms: [],
    ownKeys: ["reason"],
    list: "leaves",
  },
  transferred: { ...ORDINARY, gives: undefined, ownKeys: ["from", "to"], changes: "owner" },
  renamed: { ...ORDINARY, gives: undefined, ownKeys: ["previousName"], changes: "name" },
  merged: {
    ...ORDINARY,
    gives: "merged",
    after: ["proposed", "listed", "planned", "in-use", "recognised", "potential", "revoked"],
    confirms: [],
    ownKeys: ["into"],
    list: "leaves",
  },
} as const satisfies Record<string, EventFacts>;

export type EventType = keyof typeof FACTS;
export const EVENT_FACTS: Readonly<Record<EventType, EventFacts>> = FACTS;
export const EVENT_TYPES = Object.keys(FACTS) as readonly EventType[];

/** What a record begins with that somebody proposes (the letter, step 1). */
export const FIRST_EVENT = "proposed" satisfies EventType;

/** Types that a council decides. */
export type CouncilEvent = { [Type in EventType]: (typeof FACTS)[Type]["decidedBy"] extends "council" ? Type : never }[EventType];
export const isCouncilEvent = (type: EventType): type is CouncilEvent => EVENT_FACTS[type].decidedBy === "council";
export const COUNCIL_EVENTS = EVENT_TYPES.filter(isCouncilEvent);

/** Types that have a key of their own; none for a key that all have. */
export const typesWith = (key: string): readonly EventType[] =>
  EVENT_TYPES.filter((type) => (EVENT_FACTS[type].ownKeys as readonly string[]).includes(key));
