/** What members' sheets came to, on paper: whose came, who kept out of what and why, how many said what of each criterion, and who decided where they disagree. */
import { criteriaWith, progressOf } from "../../../scripts/catalogue/council/progress.ts";
import { nameDecider } from "../../../scripts/catalogue/council/say.ts";
import { isLate, type Seat } from "../../../scripts/catalogue/council/seats.ts";
import { type Consolidation, positionIn, type SheetTally, type Stance } from "../../../scripts/catalogue/council/tally.ts";
import { showMeasured } from "../../../scripts/catalogue/measures.ts";
import type { Assessment, Verdict } from "../../../scripts/records/schema/assessment.ts";
import type { BallotResult } from "../../../scripts/records/schema/ballot.ts";
import { LATE_NAMES } from "../../../scripts/records/schema/council-policy.ts";
import type { Criterion } from "../../../scripts/records/schema/criteria.ts";
import { ROLE_NAMES } from "../../../scripts/records/schema/methods.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { showDate, showNumber } from "../../../scripts/text/formats.ts";
import { lowerFirst, upperFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import { type Block, type Line, type PaperCell, type PaperRow, unmarked } from "./paper.ts";
import { type Pen, sayText, shownBody } from "./values.ts";

export interface OnSheets {
  readonly data: Pick<Assessment, "assessors" | "ballots" | "results" | "criteria">;
  readonly council: Consolidation;
}

const said = (text: string): Block => ({ kind: "paragraph", line: unmarked(text) });
const listed = (lines: readonly string[]): Block => ({ kind: "list", isNumbered: false, items: lines.map((line) => [said(line)]) });
/** A line, and below it its items; nothing where there are none. */
const under = (head: string, lines: readonly string[]): Block[] => (lines.length > 0 ? [said(head), listed(lines)] : []);

/** "Nguyễn Văn A (Bộ Mây Trắng, thành viên)"; who sent no sheet goes by their body. */
function sayMember({ ballot, organisation, role }: Seat, pen: Pen): string {
  const body = shownBody(organisation, pen);
  const as = ROLE_NAMES[role][pen.lang];
  return ballot && ballot.name !== body ? `${ballot.name} (${body}, ${as})` : `${body} (${as})`;
}

/** How far the sheets came and by what rule; who keeps out of what and why, whose came late, and whose are missing. */
export function sheetBlocks({ data, council }: OnSheets, pen: Pen): Block[] {
  const { lang } = pen;
  const words = pen.words.sheets;
  const { until = "" } = data.ballots ?? {};
  const { came, asked } = progressOf(council);
  const { agreedPercent, leastPercent, leastMembers, late } = council.policy;
  const missing = council.seats.filter(({ state }) => state === "missing").map((seat) => sayMember(seat, pen));
  return [
    said(fill(words.progress, { came, asked, until: showDate(until, lang) })),
    said(fill(words.rule, { agreed: showNumber(agreedPercent, lang), least: showNumber(leastPercent, lang) })),
    ...(leastMembers === undefined ? [] : [said(fill(words.fewest, { n: showNumber(leastMembers, lang) }))]),
    ...under(
      words.recused,
      council.seats.flatMap((seat) => sayConflict(seat, pen)),
    ),
    ...under(
      fill(words.late, { policy: lowerFirst(LATE_NAMES[late][lang]) }),
      council.seats.flatMap((seat) => sayLate(seat, until, pen)),
    ),
    ...under(words.missing, missing),
  ];
}

function sayConflict(seat: Seat, pen: Pen): string[] {
  const words = pen.words.sheets;
  const { kind = "none", criteria = [], reason } = seat.ballot?.conflict ?? {};
  if (kind === "none") return [];
  const what = kind === "whole" ? words.whole : fill(words.some, { codes: criteria.join(", ") });
  return [[`${sayMember(seat, pen)}: ${what}`, reason && inLang(reason, pen.lang)].filter(Boolean).join(". ")];
}

function sayLate(seat: Seat, until: string, pen: Pen): string[] {
  const { ballot, state } = seat;
  if (!ballot || (state !== "late" && !isLate(ballot, until))) return [];
  const how = pen.words.sheets.state[state === "late" ? "late" : "counted"];
  return [fill(pen.words.sheets.lateOne, { who: sayMember(seat, pen), date: showDate(ballot.date, pen.lang), how })];
}

/** Of those who may judge it how many say so; the others say nothing, or that it is not decided, or their sheets do not count. */
export function votesOn({ positions, entitled }: SheetTally, verdict: Verdict | "none"): number {
  const of = (one: Verdict) =>
    positions.filter((position) => position.verdict === one).reduce((sum, { members }) => sum + members.length, 0);
  return verdict === "none" ? entitled - of("met") - of("unmet") - of("not-applicable") : of(verdict);
}

/** What can be said of a criterion, in the order of the columns; “not applicable” where somebody says it of one. */
const sidesOf = ({ tallies }: Consolidation) =>
  (["met", "unmet", "not-applicable", "none"] as const).filter(
    (side) => side !== "not-applicable" || tallies.some((one) => votesOn(one, side) > 0),
  );

/** The columns of who said what, with their titles. */
export const voteColumns = (council: Consolidation, { names, words }: Pen) =>
  sidesOf(council).map((side) => ({
    title: side === "none" ? words.sheets.others : (names.verdict?.[side] ?? ""),
    width: 12,
    isCentred: true as const,
  }));

/** Who the others are. */
export const voteLegend = ({ words }: Pen): Block => ({ kind: "paragraph", line: unmarked(words.sheets.legend), isSmall: true });

/** "4/5" under each of them; of a criterion that no sheet is known of nothing. */
export const voteCells = (council: Consolidation, id: string, { words }: Pen): PaperCell[] => {
  const tally = council.tallies.find((one) => one.id === id);
  return sidesOf(council).map((side) => (tally ? [unmarked(fill(words.sheets.of, { n: votesOn(tally, side), m: tally.entitled }))] : []));
};

/** What stands beside the counts: numbers that differ, and who had no say. */
export function voteNotes(council: Consolidation, id: string, pen: Pen): Line[] {
  const tally = council.tallies.find((one) => one.id === id);
  if (!tally) return [];
  const numbers = tally.positions.flatMap(({ value, members }) =>
    value === undefined ? [] : [`${showNumber(value, pen.lang)} (${members.length})`],
  );
  return [
    ...(numbers.length > 1 ? [unmarked(fill(pen.words.sheets.numbers, { numbers: numbers.join("; ") }))] : []),
    ...(tally.recused.length > 0 ? [unmarked(fill(pen.words.sheets.recusedFrom, { n: tally.recused.length }))] : []),
  ];
}

/** "Đạt (2 giờ)": what somebody decided; undefined while nobody has. */
function sayDecided({ data }: OnSheets, id: string, pen: Pen): string | undefined {
  const { decided, ...given } = data.results[id] ?? {};
  const criterion = criterionOf(data, id, pen);
  const position = criterion && positionIn(criterion, given as BallotResult);
  return decided && position && sayPosition(position, criterion, pen);
}

function sayPosition({ verdict, value }: Pick<Stance, "verdict" | "value">, { threshold }: Criterion, { names, lang }: Pen): string {
  const name = names.verdict?.[verdict] ?? "";
  if (value === undefined) return name;
  return `${name} (${threshold ? showMeasured(value, threshold.unit, lang, threshold) : showNumber(value, lang)})`;
}

const criterionOf = ({ criteria }: OnSheets["data"], id: string, { known }: Pen) =>
  known.criteria[criteria]?.criteria.find((one) => one.id === id);

/** What the sheets and whoever decided come to. */
function resultCell(tally: SheetTally, of: OnSheets, pen: Pen): string {
  const { agreement, id, positions } = tally;
  const criterion = criterionOf(of.data, id, pen);
  if (agreement === "split") return sayDecided(of, id, pen) ?? upperFirst(pen.words.sheets.agreements.split);
  const [position] = positions;
  return agreement === "agreed" && position && criterion ? sayPosition(position, criterion, pen) : (pen.names.verdict?.unknown ?? "");
}

/** Every criterion of the set with who said what of it: what a secretary brings to the meeting. */
export function tallyTable(of: OnSheets, pen: Pen): Block {
  const { council, data } = of;
  const rows = council.tallies.map((tally): PaperRow => {
    const criterion = criterionOf(data, tally.id, pen);
    const notes = [unmarked(upperFirst(pen.words.sheets.agreements[tally.agreement])), ...voteNotes(council, tally.id, pen)];
    return {
      cells: [
        [unmarked(tally.id)],
        [unmarked(criterion ? inLang(criterion.title, pen.lang) : "")],
        ...voteCells(council, tally.id, pen),
        [unmarked(resultCell(tally, of, pen))],
        notes,
      ],
    };
  });
  const { words } = pen;
  const columns = [
    { title: words.code, width: 8, isCentred: true as const },
    { title: words.criterion, width: 24 },
    ...voteColumns(council, pen),
    { title: words.result, width: 13, isCentred: true as const },
    { title: words.sheets.notes, width: 17 },
  ];
  return { kind: "table", columns, rows };
}

/** Where the members disagree: what each side says, who decided what, and why. */
export function splitBlocks(of: OnSheets, pen: Pen): Block[] {
  const { words, lang } = pen;
  const { data, council } = of;
  const lines = criteriaWith(council, "split").map((tally) => {
    const named = nameDecider(data, council, tally.id, lang);
    const decider = named ? upperFirst(named) : words.sheets.decider;
    const criterion = criterionOf(data, tally.id, pen);
    const { decided } = data.results[tally.id] ?? {};
    const decision = decided
      ? fill(words.sheets.decision, { decider, result: sayDecided(of, tally.id, pen) ?? "", reason: sayText(decided, pen) })
      : fill(words.sheets.undecided, { decider: lowerFirst(decider) });
    return `${criterion ? `${inLang(criterion.title, lang)} (${tally.id})` : tally.id}: ${sayVotes(tally, council, pen)}. ${decision}`;
  });
  return lines.length > 0 ? [listed(lines)] : [];
}

/** "đạt 3/6, không đạt 2/6, còn lại 1/6" */
function sayVotes(tally: SheetTally, council: Consolidation, { words, names }: Pen): string {
  const counts = sidesOf(council).flatMap((side) => {
    const n = votesOn(tally, side);
    const name = side === "none" ? words.sheets.others : (names.verdict?.[side] ?? "");
    return n > 0 ? [`${lowerFirst(name)} ${fill(words.sheets.of, { n, m: tally.entitled })}`] : [];
  });
  return counts.join(", ");
}

/** What members remark, under the criterion it is of. */
export function remarkBlocks({ council }: OnSheets, pen: Pen): Block[] {
  const lines = council.tallies.flatMap(({ id }) =>
    council.seats.flatMap((seat) => {
      const note = seat.ballot?.results?.[id]?.note;
      return note ? [`${id}, ${sayMember(seat, pen)}: ${inLang(note, pen.lang)}`] : [];
    }),
  );
  return lines.length > 0 ? [listed(lines)] : [];
}

/** "Thống nhất 1, chưa thống nhất 3, chưa kết luận 0 trên 4 tiêu chí." */
export function sayAgreements(council: Consolidation, { words }: Pen): string {
  const [agreed, split, open] = (["agreed", "split", "open"] as const).map((one) => criteriaWith(council, one).length);
  return fill(words.sheets.reached, { agreed: agreed ?? 0, split: split ?? 0, open: open ?? 0, all: council.tallies.length });
}

/** What of a hash stands in a text. */
const SHORT = 12;

interface Pinned {
  readonly member: string;
  readonly sha256: string;
}

/** Which sheets were put together, by the beginning of the hash of each. */
export function sayPinned(counted: readonly Pinned[], { words }: Pen): string {
  return fill(words.sheets.pinned, { n: counted.length, hashes: counted.map(({ sha256 }) => sha256.slice(0, SHORT)).join(", ") });
}

/** Each of them with the whole hash, which proves that it is still the same. */
export function pinnedTable(
  counted: readonly Pinned[],
  { data, council }: { data: Pick<Assessment, "assessors">; council?: Consolidation | undefined },
  pen: Pen,
): Block {
  const { words, lang } = pen;
  const rows = counted.map(({ member, sha256 }, index): PaperRow => {
    const seat = council?.seats.find((one) => one.member === member);
    const assessor = data.assessors.find((one) => one.member === member);
    const who = seat
      ? sayMember(seat, pen)
      : assessor
        ? `${shownBody(assessor.organisation, pen)} (${ROLE_NAMES[assessor.role][lang]})`
        : "";
    return { cells: [[unmarked(String(index + 1))], [unmarked(member)], [unmarked(who)], [unmarked(sha256)]] };
  });
  const columns = [
    { title: words.number, width: 7, isCentred: true as const },
    { title: words.sheets.mark, width: 15 },
    { title: words.sheets.member, width: 33 },
    { title: words.sheets.hash, width: 45 },
  ];
  return { kind: "table", columns, rows };
}
