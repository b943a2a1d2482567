/** What has to be done for one platform, each thing with the agency whose it is to do. */
import { inLang } from "../../text/bilingual.ts";
import { addMonths, lastDay } from "../../text/dates.ts";
import { inEach, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { dueWords } from "../../words/words.ts";
import { actingAgency, conveningAgency, recordAgency } from "../acting-agency.ts";
import { freshMonthsOf, oldEvidence, oldUsage } from "../ageing.ts";
import type { Catalogue, PlatformEntry } from "../catalogue.ts";
import { isShareReached } from "../derive-platform.ts";
import { newestOutside } from "../outside.ts";
import { isHere } from "../stage-standing.ts";
import { RECORD_PARTS } from "../statistics/agencies.ts";
import { type PlatformTask, TASK_FACTS } from "../tasks.ts";
import { firstDayOf, lastWaivedDay, waiversBy } from "../waivers.ts";
import { type Assigned, type DueThing, timeliness } from "./kinds.ts";
import { dueOfCouncils } from "./of-council.ts";

type Words = (typeof dueWords)[Lang];
const said = (say: (words: Words, lang: Lang) => string) => inEach((lang) => say(dueWords[lang], lang));

/** All that is to be done, and what will be. */
export function dueOfPlatform(catalogue: Catalogue, entry: PlatformEntry): Assigned[] {
  const convener = conveningAgency(catalogue, entry);
  const keeper = recordAgency(catalogue, entry);
  const things = (agency: string | undefined, found: readonly Thing[]): Assigned[] =>
    found.map((thing) => [agency, { ...thing, platform: entry.id, about: entry.data.name, key: `${thing.key} ${entry.id}` }]);
  return [
    ...things(convener, [
      ...reassessment(catalogue, entry),
      ...shareReached(catalogue, entry),
      ...endingWaivers(catalogue, entry),
      ...dueOfCouncils(catalogue, entry),
    ]),
    ...things(actingAgency(catalogue, entry), nextTask(entry, catalogue)),
    ...(isHere(entry.lifecycle.stage)
      ? things(keeper, [...activities(catalogue, entry), ...links(entry), ...aged(catalogue, entry), ...gaps(entry)])
      : []),
  ];
}

/** Its key is what it is beside of which platform. */
type Thing = Omit<DueThing, "platform" | "about">;

function reassessment(catalogue: Catalogue, { lifecycle: { due, since }, assessments }: PlatformEntry): Thing[] {
  if (due === undefined) return [];
  const kind = timeliness(due, catalogue);
  const counted = newestOutside(assessments)?.date ?? lastDay(since);
  return [{ kind, key: `reassess ${due}`, say: said((words) => words.reassess(due)), day: due, since: counted }];
}

/** Of what was found to lack only users: the newest figure is over the line (the letter, item 6). */
function shareReached({ criteria, today }: Catalogue, { assessments, criteria: id, data }: PlatformEntry): Thing[] {
  const assessed = newestOutside(assessments);
  const set = criteria.find((one) => one.id === id)?.data;
  if (assessed?.score?.outcome !== "potential" || !isShareReached(data, set, { day: today })) return [];
  const since = (data.usage ?? []).map(({ date }) => lastDay(date)).filter((date) => date <= today);
  return [
    {
      kind: "reached",
      key: `reached ${assessed.date}`,
      say: said((words) => words.reached()),
      since: since.sort().at(-1) ?? assessed.date,
    },
  ];
}

/** What rests on a waiver has to be decided before the last that follows it ends; once it has, the next task says so. */
const endingWaivers = (catalogue: Catalogue, entry: PlatformEntry): Thing[] =>
  (entry.latest?.score?.results ?? []).flatMap(({ waiver }): Thing[] => {
    if (!waiver) return [];
    const until = lastWaivedDay(waiversBy(entry, waiver.criteria), waiver);
    const say = said((words) => words.waiver(waiver.criterion, until));
    const key = `waiver ${waiver.criterion} ${until}`;
    return [{ kind: timeliness(until, catalogue), key, say, day: until, since: firstDayOf(waiver) }];
  });

/** Told elsewhere in their own words, with their day. */
const TOLD: readonly PlatformTask[] = ["none", "reassess", "reassess-overdue", "reassess-reached"];

function nextTask({ lifecycle: { next, since }, latest, open }: PlatformEntry, { today }: Pick<Catalogue, "today">): Thing[] {
  const { actor, task } = next;
  // An assessment that is under way is told by its sheets.
  if (TOLD.includes(task) || actor === "nobody" || (open && TASK_FACTS[task].assesses)) return [];
  // A waiver that begins, or has ended, makes another task of the same assessment.
  const turned = latest?.outcomes?.findLast((one) => one.from <= today)?.from ?? "";
  const from = [lastDay(since), latest?.date ?? "", turned].sort().at(-1);
  return [{ kind: "task", key: `task ${task} ${from}`, say: said((words) => words.task(task, actor)), since: from }];
}

/** Activities of the plan that nobody says are done. */
const activities = (catalogue: Catalogue, { plan }: PlatformEntry): Thing[] =>
  (plan?.data.phases ?? []).flatMap(({ kind: work, title, to, done }): Thing[] => {
    if (to === undefined || done !== undefined) return [];
    const kind = timeliness(lastDay(to), catalogue);
    const say = said((words, lang) => words.activity(inLang(title, lang), to));
    return [{ kind, key: `activity ${work} ${to} ${title[MAIN_LANG]}`, say, day: lastDay(to) }];
  });

const links = ({ links: known }: PlatformEntry): Thing[] => [
  ...(known?.dead ?? []).map(
    ({ url, title, since, archived }): Thing => ({
      ...{ kind: "evidence-dead", key: `dead ${url} ${since}`, since },
      say: said((words) => words.dead(title ?? url, since, archived)),
    }),
  ),
  ...(known?.changed ?? []).map(
    ({ criterion, title, url, seen }): Thing => ({
      ...{ kind: "evidence-changed", key: `changed ${criterion} ${url} ${seen}`, since: seen },
      say: said((words) => words.changed(criterion, title, seen)),
    }),
  ),
];

function aged({ settings, today }: Catalogue, { data, latest }: PlatformEntry): Thing[] {
  const months = freshMonthsOf(settings);
  const usage = oldUsage(data, months, today);
  const evidence = latest ? oldEvidence(latest.data, months, today) : [];
  const oldest = evidence.map(({ date }) => date).sort()[0];
  const found: Thing[] = [];
  if (oldest !== undefined) {
    const criteria = [...new Set(evidence.map(({ criterion }) => criterion))];
    const say = said((words) => words.oldEvidence(criteria, oldest));
    found.push({ kind: "evidence-old", key: `old-evidence ${latest?.date ?? ""}`, say, since: addMonths(oldest, months) });
  }
  if (usage) {
    const say = said((words) => words.oldUsage(usage.date));
    found.push({ kind: "usage-old", key: `old-usage ${usage.date}`, say, since: addMonths(lastDay(usage.date), months) });
  }
  return found;
}

/** Of what the record should hold and does not: one thing, for it is filled in at once. */
function gaps(entry: PlatformEntry): Thing[] {
  const missing = RECORD_PARTS.filter(({ id, isIn }) => !isIn(entry) && !(id === "assessment" && entry.open));
  if (missing.length === 0) return [];
  return [{ kind: "missing", key: "missing", say: said((words, lang) => words.missing(missing.map(({ title }) => title[lang]))) }];
}
