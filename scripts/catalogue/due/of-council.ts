/** What has to be done for assessments whose members judge alone first: sheets come by a day, somebody decides where they differ, then they are put together. */
import { inEach, type Lang } from "../../text/languages.ts";
import { compareText } from "../../text/text.ts";
import { sheetWords } from "../../words/sheet-words.ts";
import { dueWords } from "../../words/words.ts";
import type { AssessmentEntry, Catalogue, PlatformEntry } from "../catalogue.ts";
import { undecidedIn } from "../council/deciding.ts";
import { progressOf } from "../council/progress.ts";
import { sayDecider, sayMissing, sayProgress } from "../council/say.ts";
import { type DueThing, timeliness } from "./kinds.ts";

type Thing = Omit<DueThing, "platform" | "about">;
type Council = NonNullable<AssessmentEntry["council"]>;
type OfAssessment = Pick<AssessmentEntry, "date" | "data">;

/** Of each assessment that awaits sheets, or is to be put together; where members differ somebody decides as soon as no more can come in time. */
export const dueOfCouncils = (catalogue: Catalogue, { open = [] }: Pick<PlatformEntry, "open">): Thing[] =>
  open.flatMap(({ date, data, council }): Thing[] => {
    const until = data.ballots?.until;
    if (until === undefined) return [];
    const isComplete = council !== undefined && progressOf(council).missing.length === 0;
    const split = council && (isComplete || until < catalogue.today) ? undecidedIn(data, council).map(([code]) => code) : [];
    return [
      ...(isComplete ? [] : [awaited({ date }, until, council, catalogue)]),
      ...(council && split.length > 0 ? [decision({ date, data }, split, council, newestOf(council, catalogue.today))] : []),
      ...(isComplete && split.length === 0 ? [counting({ date }, newestOf(council, catalogue.today))] : []),
    ];
  });

/** Its day stays the same however many have come. */
function awaited({ date }: Pick<AssessmentEntry, "date">, until: string, council: Council | undefined, catalogue: Catalogue): Thing {
  const progress = (lang: Lang) =>
    council ? [sayProgress(council, until, lang), sayMissing(council, lang) ?? ""] : [sheetWords[lang].until(until)];
  const say = inEach((lang) => dueWords[lang].sheets(date, progress(lang).join("; ")));
  return { kind: timeliness(until, catalogue), key: `sheets ${until} ${date}`, say, day: until };
}

function decision({ date, data }: OfAssessment, split: readonly string[], council: Council, since: string | undefined): Thing {
  const deciders = (lang: Lang) => [...new Set(split.map((code) => sayDecider(data, council, code, lang)))];
  const one = (names: readonly (string | undefined)[]) => (names.length === 1 ? names[0] : undefined);
  return { kind: "task", key: `decide ${date}`, say: inEach((lang) => dueWords[lang].decide(date, split, one(deciders(lang)))), since };
}

const counting = ({ date }: Pick<AssessmentEntry, "date">, since: string | undefined): Thing => ({
  kind: "task",
  key: `count ${date}`,
  say: inEach((lang) => dueWords[lang].count(date)),
  since,
});

/** Day of the newest sheet. */
const newestOf = (council: Council | undefined, today: string): string | undefined =>
  (council?.seats ?? [])
    .flatMap(({ ballot }) => ballot?.date ?? [])
    .filter((day) => day <= today)
    .sort(compareText)
    .at(-1);
