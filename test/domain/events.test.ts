/** The table of events, cell by cell: what each type does in each stage, and that everything derived from it agrees. */
import { describe, expect, test } from "vitest";
import { platformOn } from "../../scripts/catalogue/as-of.ts";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { allowedAfter, deriveLifecycle, transition, walkEvents } from "../../scripts/catalogue/lifecycle.ts";
import { backedStageOf, STAGE_FACTS } from "../../scripts/catalogue/stages.ts";
import { ACTORS, PLATFORM_TASKS, TASK_FACTS } from "../../scripts/catalogue/tasks.ts";
import { useOn } from "../../scripts/catalogue/use.ts";
import {
  COUNCIL_EVENTS,
  EVENT_FACTS,
  EVENT_TYPES,
  type EventType,
  STAGES,
  type Stage,
  typesWith,
} from "../../scripts/records/schema/events.ts";
import { type Platform, type PlatformEvent, platformSchema, type UsageRecord } from "../../scripts/records/schema/platform.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { nameWords } from "../../scripts/words/words.ts";
import { signsOf, stageSteps } from "../../site/views/steps.ts";

/** > moves on · = comes again and changes nothing · ~ leaves the stage alone · . is refused */
const CELLS = `
             none proposed listed planned in-use recognised potential revoked delisted merged
proposed     >    .        .      .       =      .          .         .       >        .
listed       >    >        =      =       =      =          =         =       >        .
planned      .    >        >      =       =      =          =         =       .        .
launched     >    >        >      >       =      =          =         =       =        .
recognised   .    >        >      >       >      =          >         >       .        .
announced    .    .        .      .       .      ~          ~         .       .        .
potential    .    >        >      >       >      .          =         >       .        .
revoked      .    .        .      .       .      >          >         .       .        .
delisted     .    >        >      >       >      .          >         >       .        .
transferred  ~    ~        ~      ~       ~      ~          ~         ~       ~        ~
renamed      ~    ~        ~      ~       ~      ~          ~         ~       ~        ~
merged       .    >        >      >       >      >          >         >       .        .`;
const SIGNS = { moves: ">", confirms: "=", keeps: "~", refused: "." } as const;

const [head = [], ...rows] = CELLS.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

/** All but the one that follows from the lists. */
const GIVEN = STAGES.filter((stage) => stage !== "off-list");

test("the table names every type and every stage", () => {
  expect(head).toEqual(["none", ...GIVEN]);
  expect(rows.map(([type]) => type)).toEqual(EVENT_TYPES);
});

test.each(rows.flatMap(([type, ...signs]) => signs.map((sign, at) => [type as EventType, head[at] as Stage | "none", sign] as const)))(
  "%s after %s: %s",
  (type, stage, sign) => {
    expect(SIGNS[transition(stage === "none" ? undefined : stage, type) ?? "refused"]).toBe(sign);
  },
);

test.each(GIVEN)("%s is given by an event, and can be left unless nothing is to be done in it any more", (stage) => {
  expect(EVENT_TYPES.some((type) => EVENT_FACTS[type].gives === stage)).toBe(true);
  const isFinal = stage === "merged";
  expect(EVENT_TYPES.some((type) => transition(stage, type) === "moves")).toBe(!isFinal);
});

test.each([
  ["listed", "listed", "", "proposed- listed* planned- in-use- recognised-"],
  ["proposed listed launched", "in-use", "", "proposed+ listed+ planned- in-use* recognised-"],
  ["listed launched potential", "potential", "", "proposed- listed+ planned- in-use+ potential* recognised-"],
  ["listed planned launched potential recognised", "recognised", "", "proposed- listed+ planned+ in-use+ potential+ recognised*"],
  ["listed launched recognised revoked", "revoked", "", "proposed- listed+ planned- in-use+ recognised+ revoked*"],
  ["listed merged", "merged", "", "proposed- listed+ planned- in-use- recognised- merged*"],
  // What is in use by its figures has passed that step, wherever it stands by law.
  ["listed", "listed", "usage", "proposed- listed* planned- in-use~ recognised-"],
  ["listed", "listed", "plan", "proposed- listed* planned~ in-use- recognised-"],
  ["proposed", "proposed", "usage plan", "proposed* listed- planned~ in-use~ recognised-"],
  ["listed launched", "in-use", "usage plan", "proposed- listed+ planned~ in-use* recognised-"],
  ["listed potential", "potential", "usage", "proposed- listed+ planned- in-use~ potential* recognised-"],
  ["listed planned", "listed", "a reported plan", "proposed- listed* planned~ in-use- recognised-"],
  ["listed planned", "planned", "an unverified listing", "proposed- listed? planned* in-use- recognised-"],
] as const)("the row of steps after %s, in the stage %s, with %s: %s", (types, stage, more, row) => {
  const SIGN = { passed: "+", present: "*", evident: "~", unverified: "?", "not-recorded": "-" } as const;
  const unverified = (type: EventType) => {
    if (more.includes("unverified") && type === "listed") return { confidence: "D" as const };
    return more.includes("reported") && type === "planned" ? { confidence: "B" as const } : {};
  };
  const data = { events: dated(types.split(" ") as EventType[]).map((event) => ({ ...event, ...unverified(event.type) })) } as Platform;
  const usage = more.includes("usage") ? [{ date: "2024-01-01", metric: "accounts", value: 5 } as UsageRecord] : [];
  const plan = / ?\bplan$/.test(more) && !more.includes("reported") ? { plan: {} as NonNullable<PlatformEntry["plan"]> } : {};
  const signs = signsOf({ data, ...plan, use: useOn({ ...data, usage }, { day: "2026-01-01", today: "2026-01-01" }) });
  expect(
    stageSteps(stage, signs)
      .map((step) => `${step.stage}${SIGN[step.state]}`)
      .join(" "),
  ).toBe(row);
});

test("what an assessment must stand behind is decided by the council, and falls due again", () => {
  const backed = EVENT_TYPES.filter(backedStageOf);
  expect(backed).toEqual(["recognised", "potential"]);
  expect(COUNCIL_EVENTS).toEqual([...backed, "revoked"]);
  expect(STAGES.filter((stage) => STAGE_FACTS[stage].reassessed !== "never")).toEqual(["recognised", "potential"]);
});

test("the schema has the keys of the table, and says which types have them", () => {
  const { properties } = platformSchema.properties.events.items;
  const own = Object.entries(properties).filter(([key]) => typesWith(key).length > 0);
  expect(own.map(([key]) => key)).toEqual([
    "from",
    "to",
    "reason",
    "previousName",
    "into",
    "listGroup",
    "item",
    "listedName",
    "operation",
    "lead",
  ]);
  const named = (key: string) => typesWith(key).map((type) => `“${nameWords.en.events[type]}”`);
  for (const [key, schema] of own) expect(schema["x-help"].en).toContain(`(only for ${named(key).join(", ")})`);
  expect(typesWith("note")).toEqual([]);
});

test("every actor has a task, and only nobody has nothing to do", () => {
  expect(
    [...new Set(PLATFORM_TASKS.map((task) => TASK_FACTS[task]).flatMap(({ actor, ofEnterprise }) => [actor, ofEnterprise]))].sort(),
  ).toEqual([...ACTORS].sort());
  expect(PLATFORM_TASKS.filter((task) => TASK_FACTS[task].actor === "nobody")).toEqual(["none"]);
});

/** Every allowed way of at most so many events, from nothing. */
function ways(length: number, before: readonly EventType[] = [], stage?: Stage): EventType[][] {
  if (length === 0) return [[...before]];
  const next = EVENT_TYPES.filter((type) => EVENT_FACTS[type].gives && transition(stage, type));
  const longer = next.flatMap((type) => ways(length - 1, [...before, type], walkEvents(dated([...before, type])).stage));
  return before.length > 0 ? [[...before], ...longer] : longer;
}

/** A day apart, with a hand-over and a new name after each: they change no stage. */
const dated = (types: readonly EventType[]): PlatformEvent[] =>
  types.flatMap((type, index) => [
    { type, date: DAYS[2 * index] ?? "" },
    { type: "transferred", from: `A${index}`, to: `A${index + 1}`, date: DAYS[2 * index + 1] ?? "" },
    { type: "renamed", previousName: { vi: `Tên ${index}` }, date: DAYS[2 * index + 1] ?? "" },
  ]);

/** What five events do not show, a sixth has not shown either: for a release. */
const MOST = process.env.RELEASE ? 6 : 5;
const DAYS = Array.from({ length: 2 * MOST + 2 }, (_, index) => addDays("2024-01-01", index));

describe(`every allowed way of up to ${MOST} events`, () => {
  const all = ways(MOST);

  test(`are ${all.length}, none of their events refused, and each leads where the next is allowed`, () => {
    expect(all.length).toBeGreaterThan(1000);
    for (const way of all) {
      const walk = walkEvents(dated(way));
      expect(walk.refused).toEqual([]);
      expect(allowedAfter(walk.stage).every((type) => walkEvents(dated([...way, type])).refused.length === 0)).toBe(true);
    }
  });

  test("on each day the platform stood as the events up to then say, and was on the list as they say", () => {
    const circumstances = { hasCriteria: true };
    for (const way of all) {
      const events = dated(way);
      const platform = { id: "x", name: { vi: "Tên mới" }, owner: `A${way.length}`, events };
      for (const [index] of way.entries()) {
        const date = DAYS[2 * index] ?? "";
        const found = platformOn(platform, date, { validities: new Map(), lists: [], today: "2099-01-01" }, circumstances);
        const until = events.slice(0, 3 * index + 1);
        const onList = way.slice(0, index + 1).findLast((type) => EVENT_FACTS[type].list !== "stays");
        expect({ owner: found?.owner, name: found?.name, lifecycle: found?.lifecycle, listed: found?.listed }).toEqual({
          owner: `A${index}`,
          name: { vi: `Tên ${index}` },
          lifecycle: deriveLifecycle(until, { ...circumstances, hasOwner: true, hasConvener: true }, date),
          listed: onList === "listed",
        });
      }
    }
  });
});
