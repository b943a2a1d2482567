/** What members' sheets came to, of the assessments that a change puts together or decides something of. */
import type { AssessmentEntry } from "../../catalogue/catalogue.ts";
import { criteriaWith } from "../../catalogue/council/progress.ts";
import { sayProgress } from "../../catalogue/council/say.ts";
import type { Consolidation } from "../../catalogue/council/tally.ts";
import type { TouchedPlatform } from "../../review/judgement.ts";
import { inLang } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { sameValues } from "../../text/same.ts";
import { sheetWords } from "../../words/sheet-words.ts";
import { pullWords } from "../../words/words.ts";
import { inlineCode, prose } from "../markdown.ts";
import { sayUnsettled } from "../sheets.ts";
import { listed, type ReportSection } from "./report.ts";

type OnSheets = AssessmentEntry & { readonly council: Consolidation };

/** Whoever agrees to a result sees first what the members disagreed on, and what was decided for which reason. */
export const sheetsSection: ReportSection = ({ judgement }, lang, limit) =>
  judgement.platforms.flatMap((platform) => decidedHere(platform).map((entry) => sectionOf(platform, entry, lang, limit))).join("\n\n");

/** Assessments by sheets that are other than before, put together or with a decision. */
function decidedHere({ before, after }: TouchedPlatform): OnSheets[] {
  const all = (one: typeof after): readonly AssessmentEntry[] => (one ? [...one.assessments, ...(one.open ?? [])] : []);
  return all(after).flatMap((entry) => {
    const { data, date, council } = entry;
    const isDecided = data.ballots?.counted !== undefined || Object.values(data.results).some(({ decided }) => decided !== undefined);
    const was = all(before).find((one) => one.date === date);
    return council && isDecided && !(was && sameValues(was.data, data)) ? [{ ...entry, council }] : [];
  });
}

function sectionOf({ id, after }: TouchedPlatform, { date, data, council }: OnSheets, lang: Lang, limit: number): string {
  const say = sheetWords[lang];
  const unsettled = (["split", "open"] as const).flatMap((agreement) =>
    criteriaWith(council, agreement).map((tally) => {
      const { decided } = data.results[tally.id] ?? {};
      const reason = agreement === "split" && decided ? ` ${prose(inLang(decided, lang))}` : "";
      return `- ${prose(sayUnsettled(agreement, tally, { data, council }, lang))}.${reason}`;
    }),
  );
  const agreed = criteriaWith(council, "agreed").map((one) => one.id);
  const head = [
    sayProgress(council, data.ballots?.until ?? "", lang),
    ...(data.ballots?.counted ? [say.done] : []),
    `${say.agreements.agreed}: ${agreed.join(", ") || "–"}`,
  ];
  const name = after ? `${prose(inLang(after.data.name, lang))} (${inlineCode(id)})` : inlineCode(id);
  return `### ${pullWords[lang].sheets(showDate(date, lang))}: ${name}\n\n${prose(head.join("; "))}.\n\n${listed(unsettled, limit, lang)}`.trimEnd();
}
