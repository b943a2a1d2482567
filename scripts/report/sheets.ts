/** Members' sheets of an assessment, for a terminal. */
import type { AssessmentEntry } from "../catalogue/catalogue.ts";
import { criteriaWith } from "../catalogue/council/progress.ts";
import { sayMissing, sayPositions, sayProgress } from "../catalogue/council/say.ts";
import { showDate } from "../text/formats.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { sheetWords } from "../words/sheet-words.ts";

/** A line, and below it each criterion on which members disagree, or that they leave open. */
export function sheetsText(id: string, { date, data, council }: AssessmentEntry, lang: Lang): string {
  if (!council || !data.ballots) return "";
  const say = sheetWords[lang].agreements;
  const agreed = criteriaWith(council, "agreed").map((one) => one.id);
  const others = (["split", "open"] as const).flatMap((one) =>
    criteriaWith(council, one).map((tally) => `  ${say[one]}: ${[tally.id, sayPositions(tally, lang)].filter(Boolean).join(": ")}`),
  );
  const head = [sayProgress(council, data.ballots.until, lang), sayMissing(council, lang)].filter(Boolean).join("; ");
  const lines = [`${id} ${showDate(date, lang)}: ${head}`, `  ${say.agreed}: ${agreed.join(", ") || "–"}`, ...others];
  return lines.map((line) => `${visible(line)}\n`).join("");
}
