/** Members' sheets of an assessment, for a terminal. */
import type { AssessmentEntry } from "../catalogue/catalogue.ts";
import { undecidedOn } from "../catalogue/council/deciding.ts";
import { criteriaWith } from "../catalogue/council/progress.ts";
import { sayDecider, sayMissing, sayPositions, sayProgress } from "../catalogue/council/say.ts";
import type { Consolidation, SheetTally } from "../catalogue/council/tally.ts";
import { showDate, showNumber } from "../text/formats.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { sheetWords } from "../words/sheet-words.ts";
import { nameWords } from "../words/words.ts";

/**
 * A line, and below it each criterion on which members disagree, or that they leave open.
 * @param faulty paths of sheets that cannot be read
 */
export function sheetsText(id: string, { date, data, council }: AssessmentEntry, lang: Lang, faulty: readonly string[] = []): string {
  if (!council || !data.ballots) return "";
  const say = sheetWords[lang];
  const agreed = criteriaWith(council, "agreed").map((one) => one.id);
  const others = (["split", "open"] as const).flatMap((one) =>
    criteriaWith(council, one).map((tally) => `  ${sayUnsettled(one, tally, { data, council }, lang)}`),
  );
  const head = [sayProgress(council, data.ballots.until, lang), sayMissing(council, lang), ...(data.ballots.counted ? [say.done] : [])];
  const lines = [
    `${id} ${showDate(date, lang)}: ${head.filter(Boolean).join("; ")}`,
    ...faulty.map((path) => `  ${say.faulty(path)}`),
    `  ${say.agreements.agreed}: ${agreed.join(", ") || "–"}`,
    ...others,
  ];
  return lines.map((line) => `${visible(line)}\n`).join("");
}

/** "chưa thống nhất: KT2: Đạt: 4, Không đạt: 2; chủ tịch quyết định: Đạt" */
export function sayUnsettled(
  agreement: "split" | "open",
  tally: SheetTally,
  { data, council }: { readonly data: AssessmentEntry["data"]; readonly council: Consolidation },
  lang: Lang,
): string {
  const said = [tally.id, sayPositions(tally, lang)].filter(Boolean).join(": ");
  const decision = agreement === "split" ? `; ${sayDecision(tally, data, council, lang)}` : "";
  return `${sheetWords[lang].agreements[agreement]}: ${said}${decision}`;
}

/** "chủ tịch quyết định: Đạt", as long as it holds. */
function sayDecision(tally: SheetTally, data: AssessmentEntry["data"], council: Consolidation, lang: Lang): string {
  const say = sheetWords[lang];
  const { verdict = "unknown", value } = data.results[tally.id] ?? {};
  if (undecidedOn(tally, data, council)) return say.toDecide;
  const result = value === undefined ? nameWords[lang].verdicts[verdict] : showNumber(value, lang);
  return [sayDecider(data, council, tally.id, lang), result].filter(Boolean).join(": ");
}
