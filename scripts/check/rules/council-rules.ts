/** Rules on what an assessment makes of the sheets of those who assess together (letter, item 4). */

import { castOf } from "../../catalogue/council/cast.ts";
import { isLeftBlank, mismatchOf } from "../../catalogue/council/results.ts";
import { askedMembers, isAsPinned, isLate } from "../../catalogue/council/seats.ts";
import { type Consolidation, consolidate, policyFor, positionIn, type Stance } from "../../catalogue/council/tally.ts";
import { measuredVerdict } from "../../catalogue/measured.ts";
import { showMeasured } from "../../catalogue/measures.ts";
import { followsUsage } from "../../catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { isOpen } from "../../records/open-assessment.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { Criterion } from "../../records/schema/criteria.ts";
import { repeated } from "../../text/group.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { nameWords } from "../../words/words.ts";
import { contradictedVerdict } from "./assessment-rules.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

type AssessmentFile = FileOf<Assessment>;

/** One sheet is of one member, in the list of those who assess as among those that were counted. */
function namedTwice(list: readonly { readonly member?: string }[], place: readonly string[]): Diagnostic[] {
  const named = list.flatMap(({ member }, index) => (member === undefined ? [] : [{ member, index }]));
  return repeated(named, ({ member }) => member).map(({ item }) =>
    diagnostic("member-twice", { value: item.member }, { pointer: [...place, item.index, "member"] }),
  );
}

/** Members who are named to assess alone, each once, where an assessment asks for sheets. */
function seats({ data: { ballots, assessors } }: AssessmentFile): Diagnostic[] {
  const twice = [...namedTwice(assessors, ["assessors"]), ...namedTwice(ballots?.counted ?? [], ["ballots", "counted"])];
  const members = askedMembers({ assessors }).map(({ member }) => member);
  const isEmpty = ballots !== undefined && members.length === 0;
  return [
    ...twice,
    ...strangeDecider(ballots?.decider, members),
    ...(isEmpty ? [diagnostic("council-empty", undefined, { pointer: ["assessors"], onKey: true })] : []),
  ];
}

function strangeDecider(value: string | undefined, members: readonly string[]): Diagnostic[] {
  if (value === undefined || members.includes(value)) return [];
  const words = { value, suggestion: didYouMean(value, members), isDecider: true, isSilent: false };
  return [diagnostic("ballot-member", words, { pointer: ["ballots", "decider"] })];
}

/** What was put together stays: the sheets as they were, and none that came in time left out. */
function pinned(file: AssessmentFile, context: Context): Diagnostic[] {
  const { ballots } = file.data;
  if (ballots?.counted === undefined || context.unread.has("ballot")) return [];
  const there = castOf(siblings(file, context), file.date ?? "");
  const changed = ballots.counted.flatMap((pin, index) =>
    there.some((one) => isAsPinned(one, pin))
      ? []
      : [
          diagnostic(
            "ballot-changed",
            { member: pin.member, isGone: !there.some(({ member }) => member === pin.member) },
            { pointer: ["ballots", "counted", index] },
          ),
        ],
  );
  const known = new Set(ballots.counted.map(({ member }) => member));
  const asked = new Set(askedMembers(file.data).map(({ member }) => member));
  const left = there.filter(({ member, data }) => asked.has(member) && !known.has(member) && !isLate(data, ballots.until));
  const at = { pointer: ["ballots", "counted"], onKey: true };
  return [...changed, ...left.map(({ member }) => diagnostic("ballot-uncounted", { member }, at))];
}

/** What the sheets of an assessment that is put together come to; undefined where that cannot be told. */
function reached(file: AssessmentFile, context: Context): Consolidation | undefined {
  const set = context.records.criteria.get(file.data.criteria)?.data;
  if (!set || !file.data.ballots || isOpen(file.data) || context.unread.has("ballot")) return undefined;
  const there = castOf(siblings(file, context), file.date ?? "");
  return consolidate(file.data, there, set, policyFor(file.data, context.records.settings?.data));
}

/** All that is asked of what the sheets come to, which is worked out once. */
function ofSheets(file: AssessmentFile, context: Context): Diagnostic[] {
  const council = reached(file, context);
  return [...consolidated(file, context, council), ...laterThanItself(file, council), ...judgedByOne(council)];
}

/** The results are what the sheets come to; where members disagree somebody decided, and said why. */
function consolidated(file: AssessmentFile, context: Context, council: Consolidation | undefined): Diagnostic[] {
  if (!council) return [];
  const criteria = context.criteriaOf(file.data.criteria);
  // Of sheets that are others than were counted that is said, and not what follows from it.
  const isChanged = pinned(file, context).some(({ rule }) => rule === "ballot-changed");
  return council.tallies.flatMap((tally) => {
    const fault = mismatchOf(tally, file.data, council);
    const at = { pointer: ["results", tally.id] };
    if (fault === undefined || (fault === "changed" && isChanged)) return [];
    if (fault !== "other") return [diagnostic("ballot-undecided", { code: tally.id, why: fault }, at)];
    const criterion = criteria?.get(tally.id);
    const said = tally.agreement === "agreed" ? tally.positions[0] : undefined;
    const given = criterion && positionIn(criterion, file.data.results[tally.id]);
    const words = (lang: Lang) => ({
      code: tally.id,
      agreement: tally.agreement,
      said: sayStance(said, criterion, lang),
      given: sayStance(given, criterion, lang),
    });
    return [diagnostic("ballot-result", words, at)];
  });
}

/** "Đạt (2,1 giây)": two results may be the same, of numbers that differ. */
function sayStance(stance: Pick<Stance, "verdict" | "value"> | undefined, criterion: Criterion | undefined, lang: Lang): string {
  const name = nameWords[lang].verdicts[stance?.verdict ?? "unknown"];
  if (stance?.value === undefined) return name;
  return `${name} (${showMeasured(stance.value, criterion?.threshold?.unit ?? "", lang, criterion?.threshold)})`;
}

/** Nobody judges what follows from the usage figures: a blank of it, as it was handed out, must not stand in their way. */
function blanks(file: AssessmentFile, context: Context): Diagnostic[] {
  const { data, date = "" } = file;
  const usage = siblings(file, context).platform?.data.usage ?? [];
  const criteria = data.ballots?.counted ? context.criteriaOf(data.criteria) : undefined;
  return [...(criteria?.values() ?? [])].filter(followsUsage).flatMap((criterion) => {
    const result = data.results[criterion.id];
    if (!result || !isLeftBlank(result)) return [];
    return contradictedVerdict(criterion.id, criterion, result.verdict, measuredVerdict(criterion, undefined, usage, date));
  });
}

/** Where the settings do not say how many have to judge a criterion, it is said where of several members one alone did. */
function judgedByOne({ seats = [], tallies = [], policy }: Partial<Consolidation> = {}): Diagnostic[] {
  if (seats.length < 2 || policy?.leastMembers !== undefined) return [];
  const codes = tallies.flatMap(({ id, agreement, counted }) => (agreement === "agreed" && counted === 1 ? id : []));
  return codes.length > 0 ? [diagnostic("ballot-few", { codes }, { pointer: ["ballots", "counted"], onKey: true })] : [];
}

/** A result rests on nothing later than itself: not on a closing day that had not come, nor on sheets of days to come. */
function laterThanItself(file: AssessmentFile, council: Consolidation | undefined): Diagnostic[] {
  const { date: limit = "", data } = file;
  const { until, counted = [] } = data.ballots ?? {};
  if (until === undefined || isOpen(data)) return [];
  const later = (council?.seats ?? []).filter(({ state, ballot }) => state === "counted" && ballot && ballot.date > limit);
  return [
    ...closesLater(file),
    ...later.map(({ member, ballot }) => {
      const pointer = ["ballots", "counted", counted.findIndex((one) => one.member === member)];
      return diagnostic("ballot-day", { of: "sheet", date: ballot?.date ?? "", limit, member }, { pointer });
    }),
  ];
}

/** Sheets are awaited to the day of the assessment at most. */
export const closesLater = ({ date: limit = "", data: { ballots } }: AssessmentFile): Diagnostic[] =>
  ballots && ballots.until > limit
    ? [diagnostic("ballot-day", { of: "closing", date: ballots.until, limit }, { pointer: ["ballots", "until"] })]
    : [];

/** Sheets that are awaited still, when their day has come and gone. */
function overdue(file: AssessmentFile, context: Context): Diagnostic[] {
  const { ballots } = file.data;
  if (!ballots || !isOpen(file.data) || ballots.until >= context.today || context.unread.has("ballot")) return [];
  const there = castOf(siblings(file, context), file.date ?? "");
  const asked = askedMembers(file.data);
  const came = asked.filter(({ member }) => there.some((one) => one.member === member)).length;
  return [diagnostic("ballots-overdue", { came, asked: asked.length, until: ballots.until }, { pointer: ["ballots", "until"] })];
}

export const councilRules: readonly Rule[] = [
  ruleFor("assessment", ["member-twice", "council-empty", "ballot-member"], seats),
  ruleFor("assessment", ["ballot-changed", "ballot-uncounted"], pinned),
  ruleFor("assessment", ["ballot-result", "ballot-undecided", "ballot-day", "ballot-few"], ofSheets),
  ruleFor("assessment", "verdict-contradicts", blanks),
  ruleFor("assessment", "ballots-overdue", overdue),
];
