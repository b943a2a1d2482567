/** What a report calls a record: by its name, as whoever reads it knows it, not by where its files lie. */
import { CRITERIA_FOLDER, REGISTERS_FOLDER } from "../../records/folders.ts";
import { recordAt } from "../../records/paths.ts";
import { subjectName } from "../../records/schema/deciders.ts";
import type { Consent } from "../../review/consents.ts";
import { inLang } from "../../text/bilingual.ts";
import type { Lang } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";
import { inlineCode, prose } from "../markdown.ts";
import type { PullReport } from "./report.ts";

/** @param record "platforms/<id>", "criteria/<id>" or the folder of the registers; empty for what is no data */
export function recordName(record: string, { judgement }: PullReport, lang: Lang): string {
  if (record === REGISTERS_FOLDER) return subjectName("registers", lang);
  if (record === "") return subjectName("code", lang);
  const { id = record } = recordAt(record) ?? {};
  const name = record.startsWith(`${CRITERIA_FOLDER}/`) ? criteriaTitle(id, judgement) : platformName(id, judgement);
  return name ? prose(inLang(name, lang)) : inlineCode(id);
}

/** The same of what a change is of. */
export function changedName(kind: string, id: string, report: PullReport, lang: Lang): string {
  const { judgement } = report;
  const agency =
    kind === "agency" ? judgement.after?.agencies.find(({ slug, data }) => slug === id || data.code === id)?.data.name : undefined;
  const name = kind === "platform" ? platformName(id, judgement) : kind === "criteria" ? criteriaTitle(id, judgement) : agency;
  return name ? prose(inLang(name, lang)) : kind === "settings" ? subjectName("registers", lang) : inlineCode(id);
}

/** As the main branch names it, in the language where it has a name in it. */
export function calledAgency(code: string, { judgement }: PullReport, lang: Lang): string {
  const name = judgement.agencyNames.get(code);
  return prose(name ? inLang(name, lang) : code);
}

type Names = PullReport["judgement"];

/** As main has it, where it does: what else it is to be called is told with the changes. */
function platformName(id: string, { platforms, after }: Names): Parameters<typeof inLang>[0] | undefined {
  const touched = platforms.find((one) => one.id === id);
  return (touched?.before ?? touched?.after ?? after?.platforms.find((one) => one.id === id))?.data.name;
}

const criteriaTitle = (id: string, { after }: Names): Parameters<typeof inLang>[0] | undefined =>
  after?.criteria.find((one) => one.id === id)?.data.title;

/** Who decides alone: the agency that is asked, or whoever it is where none is named. */
export function calledDecider({ decider, agencies, questions }: Consent, report: PullReport, lang: Lang): string {
  const say = pullWords[lang];
  if (agencies.length > 0) return agencies.map((of) => calledAgency(of, report, lang)).join(", ");
  const isOfSet = decider === "owner" && questions.every(({ record }) => record.startsWith(`${CRITERIA_FOLDER}/`));
  return say.decider[isOfSet ? "issuer" : decider];
}
