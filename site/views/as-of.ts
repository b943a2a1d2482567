/** The days that have a page, with the list as it stood; and the events of all platforms for any other day. */
import {
  asOfContext,
  type DecisionDay,
  decisionDays,
  type Eventful,
  eventfulsOf,
  listedOn,
  type PlatformOn,
} from "../../scripts/catalogue/as-of.ts";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { oldestSign } from "../../scripts/catalogue/use.ts";
import { EVENT_FACTS, isDeciding } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import { type SiteFile, to } from "../routes.ts";
import { codeNames } from "./code-names.ts";

export interface AsOfDay extends DecisionDay {
  /** The day at whose end it is shown how all stood: of a month or year its last, or today. */
  readonly day: string;
  /** Undefined where the page shows what was decided only. */
  readonly listed: readonly PlatformOn[] | undefined;
}

/**
 * Lines of all lists together: the list after each of a thousand decisions on ten thousand platforms would be a site a
 * hundred times as large as the catalogue. The newest decisions have theirs; the others are shown for any chosen day.
 */
const LINES = 20_000;

/** Every day on which a decision took effect, newest first; read once a build. */
export function asOfDays(catalogue: Catalogue): readonly AsOfDay[] {
  const known = days.get(catalogue);
  if (known) return known;
  let lines = 0;
  const made = decisionDays(catalogue).map((decided): AsOfDay => {
    const day = [decided.by, catalogue.today].sort()[0] ?? catalogue.today;
    const listed = lines < LINES ? listedOn(catalogue, day) : undefined;
    lines += listed?.length ?? 0;
    return { ...decided, day, listed };
  });
  days.set(catalogue, made);
  return made;
}
const days = new WeakMap<Catalogue, readonly AsOfDay[]>();

/** What the script needs to say how every platform stood on any day: events without what only people read. */
export function eventsFile(catalogue: Catalogue): SiteFile {
  const context = asOfContext(catalogue);
  const lists = catalogue.lists.map(({ data, members }, index) => ({
    ...{ ...context.lists[index], official: data.official },
    members: members.map(({ entry, event: { date, listGroup, confidence }, left, by }) => ({
      entry,
      event: { date, listGroup, confidence },
      ...{ left, by },
    })),
  }));
  const lines = eventfulsOf(catalogue).map(({ events, usage, ...platform }) => ({
    ...{ ...platform, events: events.map(eventOn) },
    ...signOfUse(usage),
  }));
  return {
    path: to("asOfEvents"),
    content: `${JSON.stringify({ ...context, lists, validities: [...context.validities], platforms: lines, names: codeNames(catalogue) })}\n`,
  };
}

/** The one value by which the use of a platform is shown on any day. */
function signOfUse(usage: Eventful["usage"]): { usage?: unknown } {
  const found = oldestSign(usage);
  return found ? { usage: [{ date: found.date, metric: found.metric, value: found.value }] } : {};
}

/** The list that an event names is found by its document; of the others nobody asks. */
function eventOn({ date, type, from, previousName, lead, document, operation, confidence }: PlatformEvent) {
  const { number, date: issued } = document ?? {};
  const sure = isDeciding({ type, document, confidence }) ? {} : { confidence };
  return {
    date,
    type,
    from,
    previousName,
    lead,
    operation,
    ...sure,
    ...(EVENT_FACTS[type].list === "enters" ? { document: { number, date: issued } } : {}),
  };
}
