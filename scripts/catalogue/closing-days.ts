/** Days on which something of a platform ends, and from when to when that was to come: waivers of criteria, and the time in which members send their sheets. */
import type { Text } from "../text/bilingual.ts";
import { addDays } from "../text/dates.ts";
import { inEach } from "../text/languages.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { dueWords } from "../words/words.ts";
import type { AssessmentEntry, Catalogue, PlatformEntry } from "./catalogue.ts";
import { newestOutside } from "./outside.ts";
import { isLacking } from "./score.ts";
import { firstDayOf, lastWaivedDay, waiversBy } from "./waivers.ts";

export interface ClosingDay {
  readonly platform: string;
  readonly day: string;
  readonly title: Text;
  /** The first day on which it was to come, and the first on which it was not any more. */
  readonly known: string;
  readonly done: string;
}

export const closingDays = (catalogue: Catalogue): ClosingDay[] =>
  catalogue.platforms.flatMap((entry) => [...waiversOf(entry), ...sheetsOf(entry, catalogue.today)]);

/** The last day to which what the newest assessment lacks is waived: once it has passed, the next task says what is left. */
const waiversOf = ({ id, waivers, assessments }: PlatformEntry): ClosingDay[] =>
  (waivers ?? []).flatMap((waiver) => {
    const known = firstDayOf(waiver);
    const until = lastWaivedDay(waiversBy({ waivers }, waiver.criteria), waiver);
    const assessed = newestOutside(assessments, waiver.until);
    const result = assessed?.score?.results.find((one) => one.id === waiver.criterion);
    if (assessed?.data.criteria !== waiver.criteria || !result || !isLacking(result.result)) return [];
    const title = inEach((lang) => dueWords[lang].waiver(waiver.criterion, until));
    return [{ platform: id, day: until, title, known, done: addDays(waiver.until, 1) }];
  });

const sheetsOf = ({ id, assessments, open = [] }: PlatformEntry, today: string): ClosingDay[] =>
  [...assessments, ...open].flatMap((assessment) => {
    const until = assessment.data.ballots?.until;
    if (until === undefined) return [];
    const title = inEach((lang) => dueWords[lang].sheets(assessment.date, sheetWords[lang].until(until)));
    const done = assessment.data.ballots?.counted ? assessment.date : "9999";
    return [{ platform: id, day: until, title, known: firstSheet(assessment) ?? today, done }];
  });

/** Nothing says when sheets were asked for: the first that came says that they were. */
const firstSheet = ({ council }: Pick<AssessmentEntry, "council">): string | undefined =>
  (council?.seats ?? []).flatMap(({ ballot }) => ballot?.date ?? []).sort()[0];
