/**
 * The words that the editor's page fetches when they are needed stand apart from the others: answers, forms, files that are opened, new files,
 * why a criterion has its result and what a decision lacks.
 */
import type { Lang } from "../text/languages.ts";
import { answers as enAnswers } from "./en/answers.ts";
import { causes as enCauses } from "./en/causes.ts";
import { draft as enDraft } from "./en/draft.ts";
import { forms as enForms } from "./en/forms.ts";
import { reasons as enReasons } from "./en/reasons.ts";
import { scaffold as enScaffold } from "./en/scaffold.ts";
import { answers as viAnswers } from "./vi/answers.ts";
import { causes as viCauses } from "./vi/causes.ts";
import { draft as viDraft } from "./vi/draft.ts";
import { forms as viForms } from "./vi/forms.ts";
import { reasons as viReasons } from "./vi/reasons.ts";
import { scaffold as viScaffold } from "./vi/scaffold.ts";

type Each<Words> = Readonly<Record<Lang, Words>>;

export const answerWords: Each<typeof viAnswers> = { vi: viAnswers, en: enAnswers };
export const causeWords: Each<typeof viCauses> = { vi: viCauses, en: enCauses };
export const draftWords: Each<typeof viDraft> = { vi: viDraft, en: enDraft };
export const formWords: Each<typeof viForms> = { vi: viForms, en: enForms };
export const reasonWords: Each<typeof viReasons> = { vi: viReasons, en: enReasons };
export const scaffoldWords: Each<typeof viScaffold> = { vi: viScaffold, en: enScaffold };
