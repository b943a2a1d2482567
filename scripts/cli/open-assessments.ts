/** The assessments that a command is asked for and cannot read: said as that, and not as missing. */
import { readPath } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import { cliWords } from "../words/cli-words.ts";
import { countingWords } from "../words/counting-words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** There is none of that day, or of any; or it has errors, so that nothing is known of it. @param date undefined stands for any day */
export function noAssessment({ lang }: Call, id: string, date: string | undefined, { broken }: Records): UsageError {
  const path = [...broken].find((one) => {
    const place = readPath(one);
    return place?.kind === "assessment" && place.id === id && (date === undefined || place.date === date);
  });
  return new UsageError(path === undefined ? cliWords[lang].noAssessment(id, date ?? "") : countingWords[lang].broken(path));
}
