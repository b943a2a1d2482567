/** What reads text as people type and paste it, in a script of its own for the little that is not plain. */
export { oldReadings } from "../../scripts/text/old-encodings.ts";
export { readText } from "../../scripts/text/typed/words.ts";
