/** The reader of old encodings itself, in a script of its own. */
export { mayBeOld, readOldEncoding } from "../../../scripts/text/old-encodings.ts";
