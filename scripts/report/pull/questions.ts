/** What is asked, as a report says it: what it is, its day, and the paper that it can be held against. */
import type { DocumentRef } from "../../records/schema/common.ts";
import { subjectName } from "../../records/schema/deciders.ts";
import { isCouncilEvent } from "../../records/schema/events.ts";
import { IDENTITY_NAMES } from "../../records/schema/identity.ts";
import type { OpenDecision } from "../../review/open-decision.ts";
import { inLang } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { grouped } from "../../text/group.ts";
import type { Lang } from "../../text/languages.ts";
import { isWebAddress } from "../../text/web-address.ts";
import { pullWords } from "../../words/words.ts";
import { link, prose } from "../markdown.ts";
import type { PullReport } from "./report.ts";

/** Registers and what is no data are named by what is asked. */
export const isOne = (asked: readonly OpenDecision[]): boolean =>
  asked.some(({ subject }) => subject !== "registers" && subject !== "code");

export const byRecord = (questions: readonly OpenDecision[]) => grouped(questions.map((one) => [one.record, one] as const));

export function questionText(
  { subject, date, corrects, isLost, event, fields = [], isOfSheets }: OpenDecision,
  report: PullReport,
  lang: Lang,
): string {
  if (isLost) return pullWords[lang].lost;
  const beside = [
    ...(date ? [showDate(date, lang)] : []),
    ...(event?.document
      ? [documentText(event.document, report, lang)]
      : event && isCouncilEvent(event.type)
        ? [pullWords[lang].noDocument]
        : []),
    ...(isOfSheets ? [pullWords[lang].sheetsChanged] : []),
    ...fields.map((field) => IDENTITY_NAMES[field][lang]),
  ];
  const what = subjectName(subject, lang) + (beside.length > 0 ? ` (${beside.join("; ")})` : "");
  return corrects ? pullWords[lang].correcting[corrects](what) : what;
}

/** What can be held against paper: number, day, title and address, as they are said with the event or in the list of documents. */
function documentText(named: DocumentRef, { judgement }: PullReport, lang: Lang): string {
  const { number, date, title, url } = named;
  const known = judgement.after?.documents.find(({ data }) => data.number === number && data.date === date)?.data;
  const [called, address] = [title ?? known?.title, url ?? known?.url];
  const name = called && inLang(called, lang);
  return [
    ...(number ? [pullWords[lang].ofDocument(prose(number), date && showDate(date, lang))] : date ? [showDate(date, lang)] : []),
    ...(name ? [prose(name)] : []),
    // Whoever proposes chose both: the link is called by where it leads, never by a title that may say another place.
    ...(address && isWebAddress(address) ? [link(address, address)] : []),
  ].join(", ");
}
