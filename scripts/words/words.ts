/**
 * Words by language: a line an area, a column a language. `vi/<area>.ts` is the type of an area, the others fill it; so
 * the compiler lists what a language lacks. One value an area, for a bundle takes only those that it reads.
 */
import type { Lang } from "../text/languages.ts";
import * as en from "./en/words.ts";
import type { Translated } from "./sentences.ts";
import * as vi from "./vi/words.ts";

type Each<Words> = Readonly<Record<Lang, Words>>;

/** The folder of a language is in that language: its dates and numbers follow. */
export const languageOf: { readonly [L in Lang]: L } = { vi: vi.lang, en: en.lang };

export const amountWords: Each<typeof vi.amounts> = { vi: vi.amounts, en: en.amounts };
export const changeWords: Each<typeof vi.changes> = { vi: vi.changes, en: en.changes };
export const doctorWords: Each<typeof vi.doctor> = { vi: vi.doctor, en: en.doctor };
export const dueWords: Each<typeof vi.due> = { vi: vi.due, en: en.due };
export const fieldWords: Each<typeof vi.fields> = { vi: vi.fields, en: en.fields };
export const formedWords: Each<typeof vi.formed> = { vi: vi.formed, en: en.formed };
export const importWords: Each<typeof vi.importing> = { vi: vi.importing, en: en.importing };
export const intakeWords: Each<typeof vi.intake> = { vi: vi.intake, en: en.intake };
export const kindWords: Each<typeof vi.kinds> = { vi: vi.kinds, en: en.kinds };
export const labelWords: Each<typeof vi.labels> = { vi: vi.labels, en: en.labels };
export const ledgerWords: Each<Translated<typeof vi.ledger>> = { vi: vi.ledger, en: en.ledger };
export const linkWords: Each<typeof vi.links> = { vi: vi.links, en: en.links };
export const measureWords: Each<typeof vi.measures> = { vi: vi.measures, en: en.measures };
export const nameWords: Each<typeof vi.names> = { vi: vi.names, en: en.names };
export const usualNames: Each<typeof vi.usualNames> = { vi: vi.usualNames, en: en.usualNames };
export const assessmentProblems: Each<Translated<typeof vi.assessmentProblems>> = { vi: vi.assessmentProblems, en: en.assessmentProblems };
export const ballotProblems: Each<Translated<typeof vi.ballotProblems>> = { vi: vi.ballotProblems, en: en.ballotProblems };
export const baseProblems: Each<Translated<typeof vi.baseProblems>> = { vi: vi.baseProblems, en: en.baseProblems };
export const characterProblems: Each<Translated<typeof vi.characterProblems>> = { vi: vi.characterProblems, en: en.characterProblems };
export const criteriaProblems: Each<Translated<typeof vi.criteriaProblems>> = { vi: vi.criteriaProblems, en: en.criteriaProblems };
export const eventProblems: Each<Translated<typeof vi.eventProblems>> = { vi: vi.eventProblems, en: en.eventProblems };
export const formProblems: Each<Translated<typeof vi.formProblems>> = { vi: vi.formProblems, en: en.formProblems };
export const notationProblems: Each<Translated<typeof vi.notationProblems>> = { vi: vi.notationProblems, en: en.notationProblems };
export const recordProblems: Each<Translated<typeof vi.recordProblems>> = { vi: vi.recordProblems, en: en.recordProblems };
export const referenceProblems: Each<Translated<typeof vi.referenceProblems>> = { vi: vi.referenceProblems, en: en.referenceProblems };
export const settingsProblems: Each<Translated<typeof vi.settingsProblems>> = { vi: vi.settingsProblems, en: en.settingsProblems };
export const registerProblems: Each<Translated<typeof vi.registerProblems>> = { vi: vi.registerProblems, en: en.registerProblems };
export const responsibilityProblems: Each<Translated<typeof vi.responsibilityProblems>> = {
  vi: vi.responsibilityProblems,
  en: en.responsibilityProblems,
};
export const sequenceProblems: Each<Translated<typeof vi.sequenceProblems>> = {
  vi: vi.sequenceProblems,
  en: en.sequenceProblems,
};
export const timeProblems: Each<Translated<typeof vi.timeProblems>> = { vi: vi.timeProblems, en: en.timeProblems };
export const valueProblems: Each<Translated<typeof vi.valueProblems>> = { vi: vi.valueProblems, en: en.valueProblems };
export const pullWords: Each<typeof vi.pull> = { vi: vi.pull, en: en.pull };
export const reminderWords: Each<typeof vi.reminders> = { vi: vi.reminders, en: en.reminders };
export const replyWords: Each<typeof vi.replies> = { vi: vi.replies, en: en.replies };
export const reportWords: Each<typeof vi.report> = { vi: vi.report, en: en.report };
export const startWords: Each<typeof vi.start> = { vi: vi.start, en: en.start };
export const successionWords: Each<typeof vi.succession> = { vi: vi.succession, en: en.succession };
export const taskWords: Each<typeof vi.tasks> = { vi: vi.tasks, en: en.tasks };
export const writtenWords: Each<typeof vi.written> = { vi: vi.written, en: en.written };
