/** The words of the rules that are fetched when there is need of them: they come with the rules. */
import { RULE_WORDS } from "../../../scripts/problems/diagnostic.ts";
import { inEach, type Lang } from "../../../scripts/text/languages.ts";
import { assessmentProblems as enAssessments } from "../../../scripts/words/en/problems/assessments.ts";
import { ballotProblems as enBallots } from "../../../scripts/words/en/problems/ballots.ts";
import { baseProblems as enBase } from "../../../scripts/words/en/problems/base.ts";
import { characterProblems as enCharacters } from "../../../scripts/words/en/problems/characters.ts";
import { criteriaProblems as enCriteria } from "../../../scripts/words/en/problems/criteria.ts";
import { responsibilityProblems as enResponsibility } from "../../../scripts/words/en/problems/responsibility.ts";
import { sequenceProblems as enSequence } from "../../../scripts/words/en/problems/sequence.ts";
import { timeProblems as enTime } from "../../../scripts/words/en/problems/time.ts";
import { assessmentProblems as viAssessments } from "../../../scripts/words/vi/problems/assessments.ts";
import { ballotProblems as viBallots } from "../../../scripts/words/vi/problems/ballots.ts";
import { baseProblems as viBase } from "../../../scripts/words/vi/problems/base.ts";
import { characterProblems as viCharacters } from "../../../scripts/words/vi/problems/characters.ts";
import { criteriaProblems as viCriteria } from "../../../scripts/words/vi/problems/criteria.ts";
import { responsibilityProblems as viResponsibility } from "../../../scripts/words/vi/problems/responsibility.ts";
import { sequenceProblems as viSequence } from "../../../scripts/words/vi/problems/sequence.ts";
import { timeProblems as viTime } from "../../../scripts/words/vi/problems/time.ts";

const SAID: Readonly<Record<Lang, object>> = {
  vi: { ...viAssessments, ...viBallots, ...viBase, ...viCharacters, ...viCriteria, ...viResponsibility, ...viSequence, ...viTime },
  en: { ...enAssessments, ...enBallots, ...enBase, ...enCharacters, ...enCriteria, ...enResponsibility, ...enSequence, ...enTime },
};
inEach((lang) => Object.assign(RULE_WORDS[lang], SAID[lang]));
