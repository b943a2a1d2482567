/** The letter that an agency sends: from whom to whom, on what basis, what it asks for; what it brings is bound behind it. */
import { keeperOn } from "../../../scripts/catalogue/members.ts";
import { itemOf } from "../../../scripts/catalogue/statistics/process-items.ts";
import { fullNameOfAgency } from "../../../scripts/records/agencies.ts";
import type { DocumentRef } from "../../../scripts/records/schema/common.ts";
import type { LETTER_JOBS } from "../../../scripts/records/schema/letter-settings.ts";
import { inLang } from "../../../scripts/text/bilingual.ts";
import { isDate } from "../../../scripts/text/dates.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import { lowerFirst, shorten, upperFirst } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import { layoutOf, letterheadOf, namesSubject, signedBy } from "./heading.ts";
import { type BoundLetter, type HeadLine, type Paper, unmarked } from "./paper.ts";
import { documentType, listedDocument, type Pen, sayDocument } from "./values.ts";

export type LetterJob = (typeof LETTER_JOBS)[number];

/** Which step of the process asks for it. */
const STEPS: Readonly<Record<LetterJob, string | undefined>> = {
  platform: "propose",
  correct: undefined,
  usage: undefined,
  plan: "plan",
  assessment: "assess",
  criteria: "criteria",
  comments: "criteria",
  consultation: "criteria",
  sharing: "sharing",
};

export interface LetterOf {
  readonly job: LetterJob;
  /** What the record is called. */
  readonly name: string;
  /** Of a criteria set that nobody has issued yet. */
  readonly isDraft?: boolean | undefined;
  /** Code of who sends it, where that is known. */
  readonly sender?: string | undefined;
  readonly today: string;
  /** Sentences on what is to be other than it is published. */
  readonly changes?: readonly string[] | undefined;
  /** Of a consultation who is asked, and until when, where the draft says so; and the page on which people comment on it. */
  readonly consulted?:
    | { readonly names: readonly string[]; readonly until?: string | undefined; readonly page?: string | undefined }
    | undefined;
  /** Names of agencies that are to be added to the register. */
  readonly asked?: readonly string[] | undefined;
  /** What is bound behind it. */
  readonly enclosed: readonly Paper[];
}

export function writeLetter(letter: LetterOf, pen: Pen): BoundLetter {
  const { lang, known } = pen;
  const subject = subjectOf(letter, pen);
  return {
    title: upperFirst(briefSubject(letter, pen)),
    lang,
    page: layoutOf(known.settings),
    papers: [coverPaper(letter, subject, pen), ...letter.enclosed],
  };
}

export function senderName(code: string | undefined, { known, lang }: Pen): string | undefined {
  const agency = known.agencies.find((one) => one.code === code);
  // One that the register does not have yet goes by its name.
  return agency ? inLang(agency.name, lang) : fullNameOfAgency(code);
}

/** "Đề nghị bổ sung vào danh sách cơ quan: …", where there is anything to ask for. */
export const sayAsked = ({ asked = [] }: Pick<LetterOf, "asked">, { words }: Pen): readonly string[] =>
  asked.length > 0 ? [fill(words.askedAgencies, { names: asked.join("; ") })] : [];

/** What is filled into the heading of a paper of this agency. */
export function filledFor({ sender, today }: Pick<LetterOf, "sender" | "today">, pen: Pen) {
  return {
    agency: senderName(sender, pen),
    code: senderName(sender, pen) && !fullNameOfAgency(sender) ? sender : "……",
    year: today.slice(0, 4),
  };
}

export function subjectOf({ job, name, isDraft }: Pick<LetterOf, "job" | "name" | "isDraft">, { known, lang, words }: Pen): string {
  const own = known.settings.letter?.subjects?.[job];
  const isCalled = name.toLocaleLowerCase(lang).startsWith(words.draft);
  const called = !isDraft ? name : isCalled ? lowerFirst(name) : `${words.draft} ${name}`;
  return fill(own ? inLang(own, lang) : words.subjects[job], { name: called });
}

/** In a heading there is no room for a name of many lines; the letter itself says the whole. */
const briefSubject = (letter: LetterOf, pen: Pen): string => subjectOf({ ...letter, name: shorten(letter.name, SUBJECT_ROOM) }, pen);
const SUBJECT_ROOM = 160;

function coverPaper(letter: LetterOf, subject: string, pen: Pen): Paper {
  const { known, words } = pen;
  const filled = { ...filledFor(letter, pen), subject: briefSubject(letter, pen) };
  const asked: HeadLine[] = namesSubject(known.settings, pen)
    ? []
    : [{ text: fill(words.subject, { subject: filled.subject }), bold: true }];
  return {
    heading: letterheadOf("letter", filled, pen),
    titles: [...asked, ...addressed(letter, pen)],
    blocks: sentences(letter, subject, pen).map((text) => ({ kind: "paragraph", line: unmarked(text) })),
    signed: signedBy(filled, pen),
    isProse: true,
  };
}

/** Who keeps the list, but for a letter of its own; who is asked for comments, where the draft does not say it the sender knows. */
function addressed({ job, sender, today, consulted }: LetterOf, pen: Pen): HeadLine[] {
  const { known, words } = pen;
  const to = keeperName(known.settings, today, sender, pen) ?? words.dots;
  if (job !== "consultation") return [{ text: fill(words.to, { to }) }];
  const asked = consulted?.names ?? [];
  return [words.toMany, ...(asked.length > 0 ? asked : [to, words.dots]).map((one) => fill(words.toEach, { to: one }))].map((text) => ({
    text,
  }));
}

/** Who gets it; undefined where only the sender knows. */
export const receiverName = ({ sender, today }: Pick<LetterOf, "sender" | "today">, pen: Pen) =>
  keeperName(pen.known.settings, today, sender, pen);

function keeperName(settings: Pen["known"]["settings"], today: string, sender: string | undefined, pen: Pen): string | undefined {
  const keeper = keeperOn(settings, today);
  return keeper === sender ? undefined : senderName(keeper, pen);
}

function sentences(letter: LetterOf, subject: string, pen: Pen): string[] {
  const { known, words, lang } = pen;
  const { portal } = known.settings;
  const agency = senderName(letter.sender, pen) ?? words.dots;
  const to = keeperName(known.settings, letter.today, letter.sender, pen) ?? words.dots;
  const forPortal = portal ? fill(words.forPortal, { portal: inLang(portal.name, lang), url: portal.url }) : "";
  return [
    upperFirst(fill(words.opening, { basis: basisOf(letter, pen), agency, subject })),
    ...(letter.changes ?? []),
    words.details[letter.job],
    asking(letter, { to, agency, portal: forPortal }, pen),
    ...sayAsked(letter, pen),
    words.closing,
  ];
}

/** What the receiver is asked to do; by when, where that is known. */
function asking({ job, consulted }: LetterOf, filled: Readonly<Record<string, string>>, { words, lang }: Pen): string {
  if (job !== "consultation" || consulted?.until === undefined) return fill(words.asks[job], filled);
  const { until, page } = consulted;
  return fill(page === undefined ? words.consulted.until : words.consulted.online, {
    ...filled,
    until: showDate(until, lang),
    page: page ?? "",
  });
}

/** What of a number or day is not known is dotted, to be filled in: a letter rests on no document that nobody can look up. */
function withBlanks(cited: string, { number, date }: { readonly number: string; readonly date: string }, { words, lang }: Pen): string {
  const numbered = number.startsWith("…") ? cited.replace(number, () => `…${number}`) : cited;
  if (isDate(date)) return numbered;
  const day = fill(words.blankDay, { year: date.slice(0, 4) });
  return numbered.replace(fill(words.inTime, { date: showDate(date, lang) }), () => day);
}

/** What it says that it is about, or the register of documents. */
export function titleOfDocument(document: DocumentRef, pen: Pen): string | undefined {
  const called = document.title ?? listedDocument(document, pen)?.title;
  return called && inLang(called, pen.lang);
}

/** "Công văn số … ngày … của … về việc …": a document as one is cited that something rests on. */
export function sayGround(document: DocumentRef, pen: Pen): string {
  const { number, date, issuer } = document;
  const { words, lang } = pen;
  if (!number || !date) return sayDocument(document, pen);
  const cited = withBlanks(sayDocument({ number, date, ...(issuer ? { issuer } : {}) }, pen, false), { number, date }, pen);
  const title = lowerFirst(titleOfDocument(document, pen) ?? "");
  const type = documentType(document, pen)?.toLocaleLowerCase(lang);
  if (title === "") return cited;
  // Some titles begin with what kind of document it is, or with the word themselves.
  if (type && title.toLocaleLowerCase(lang).startsWith(`${type} `)) return cited + title.slice(type.length);
  return cited + (title.startsWith(`${words.aboutWord} `) ? ` ${title}` : fill(words.about, { title }));
}

/** "Thực hiện mục 1 Công văn số … năm 2024 của … về việc …, ": the document that the process follows, where the settings name one. */
function basisOf({ job }: LetterOf, pen: Pen): string {
  const { known, words } = pen;
  const { process } = known.settings;
  const step = STEPS[job];
  if (!process || step === undefined) return "";
  const document = sayGround({ number: process.number, date: process.date }, pen);
  const item = itemOf(known.settings, step);
  return fill(words.basis, { document: item === undefined ? document : fill(words.item, { item, document }) });
}
