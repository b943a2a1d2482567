/** What members' sheets come to -> the results of their assessment, and whether an assessment says what its sheets came to. */
import type { Assessment, AssessmentResult } from "../../records/schema/assessment.ts";
import type { BallotResult } from "../../records/schema/ballot.ts";
import type { Source } from "../../records/schema/common.ts";
import type { Text } from "../../text/bilingual.ts";
import { LANGS, MAIN_LANG } from "../../text/languages.ts";
import { type Undecided, undecidedOn } from "./deciding.ts";
import type { Consolidation, SheetTally, Stance } from "./tally.ts";

/** The results of every criterion: agreed as the members say, decided as the assessment says, else not decided; what follows from the usage figures is left to them. */
export const consolidatedResults = (assessment: Assessment, consolidation: Consolidation): Assessment["results"] => ({
  ...Object.fromEntries(
    consolidation.tallies.map((tally) => [tally.id, resultOf(tally, assessment.results[tally.id] ?? {}, consolidation)] as const),
  ),
  ...Object.fromEntries(consolidation.computed.map((id) => [id, leftToUsage(assessment.results[id] ?? {})])),
});

/** A blank as it was handed out is no result: it must not stand in the way of the figures. What somebody wrote beside it stays. */
const leftToUsage = (old: AssessmentResult): AssessmentResult => (isLeftBlank(old) ? without(old) : old);

/** Whether a result is as it was handed out, to be filled in. */
export const isLeftBlank = ({ verdict, value, note, decided }: AssessmentResult): boolean =>
  verdict === "unknown" && value === undefined && note === undefined && decided === undefined;

const without = ({ verdict: _, ...rest }: AssessmentResult): AssessmentResult => rest;

function resultOf(tally: SheetTally, old: AssessmentResult, consolidation: Consolidation): AssessmentResult {
  const [position] = tally.positions;
  if (tally.agreement === "agreed" && position) return resultBy(position, tally, old, consolidation);
  if (tally.agreement === "split" && old.decided) return { ...old, ...proofOf(tally, old, tally.positions, consolidation) };
  return { verdict: "unknown", ...proofOf(tally, old, tally.positions, consolidation) };
}

function resultBy({ verdict, value, members }: Stance, tally: SheetTally, old: AssessmentResult, consolidation: Consolidation) {
  const note =
    verdict === "not-applicable" ? (old.note ?? joined(givenBy(members, tally, consolidation).flatMap((one) => one.note ?? []))) : old.note;
  return {
    // A number says what the result is.
    ...(value === undefined ? { verdict } : { value }),
    ...proofOf(tally, old, [{ verdict, members }], consolidation),
    ...(note ? { note } : {}),
  };
}

/** What these members say of the criterion. */
const givenBy = (members: readonly string[], { id }: SheetTally, { seats }: Consolidation): BallotResult[] =>
  seats.flatMap(({ member, ballot }) => (members.includes(member) ? (ballot?.results?.[id] ?? []) : []));

/** Evidence of the assessment and of the members of these positions, each once; of a hired body its report as well. */
function proofOf(tally: SheetTally, old: AssessmentResult, positions: readonly Stance[], consolidation: Consolidation) {
  const members = positions.flatMap((one) => one.members);
  const reports = consolidation.seats.flatMap(({ member, ballot }) => (members.includes(member) && ballot?.report ? [ballot.report] : []));
  const seen = new Map<string, Source>();
  const all = [
    ...(old.evidence ?? []),
    ...givenBy(members, tally, consolidation).flatMap(({ evidence = [] }) => evidence),
    ...reports.flatMap(reportSource),
  ];
  for (const one of all) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one);
  return seen.size > 0 ? { evidence: [...seen.values()] } : {};
}

const keyOf = ({ url, title, heldBy }: Source): string => JSON.stringify(url ?? [title, heldBy]);

/** A report as evidence, where it says where it can be read. */
function reportSource({
  number,
  title,
  url,
  heldBy,
}: NonNullable<NonNullable<Consolidation["seats"][number]["ballot"]>["report"]>): Source[] {
  const name = title?.[MAIN_LANG] ?? number;
  if (name === undefined || (url === undefined && heldBy === undefined)) return [];
  return [{ title: name, ...(url === undefined ? {} : { url }), ...(heldBy === undefined ? {} : { heldBy }) }];
}

/** Remarks as one, each once. */
function joined(notes: readonly Text[]): Text | undefined {
  if (notes.length === 0) return undefined;
  const inLang = (lang: keyof Text) => [...new Set(notes.flatMap((note) => note[lang] ?? []))].join(" ");
  return Object.fromEntries(LANGS.map((lang) => [lang, inLang(lang)] as const).filter(([, text]) => text !== "")) as unknown as Text;
}

/** How a result is another than the sheets come to: another result, or one that nobody decided on these sheets. */
type Mismatch = "other" | Undecided | undefined;

/** Whether what an assessment says of a criterion is what its sheets came to, or what was decided where they differ. */
export function mismatchOf(tally: SheetTally, assessment: Assessment, council: Pick<Consolidation, "seats">): Mismatch {
  const [position] = tally.positions;
  const result = assessment.results[tally.id] ?? {};
  if (tally.agreement === "split") return undecidedOn(tally, assessment, council);
  const isBlank = result.verdict === undefined && result.value === undefined;
  if (tally.agreement === "open") return isBlank || result.verdict === "unknown" ? undefined : "other";
  if (!position) return undefined;
  const isSame = position.value === undefined ? result.verdict === position.verdict : result.value === position.value;
  return isSame ? undefined : "other";
}
