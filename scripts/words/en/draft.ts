/** What the editor says of a file that it opened: what it corrected, and what it could not read. */
import { quote } from "../../text/quote.ts";
import type { draft as vi } from "../vi/draft.ts";

export const draft: typeof vi = {
  empty: "The file is empty: there was nothing to read. You can fill it in from the start.",
  binary: "This is not a text file (perhaps Word, PDF or a picture), so it cannot be read. Open it in its own program and copy the text.",
  large: ({ bytes, limit }) => `The file has ${bytes} bytes, more than the limit of ${limit}; only its beginning was read.`,
  windows1258: "The file is not UTF-8 and was read as Windows-1258 (Vietnamese). Please look at the accented letters.",
  utf16: "The file was UTF-16; it is UTF-8 now.",
  composed: "Accented letters were made of several characters (NFD); they are composed (NFC) now.",
  hidden: "There were hidden characters (zero-width or direction marks); they were removed.",
  language: "The front matter says that it is not YAML. No code was run; it was read as YAML.",
  unfenced: "The file has no front matter between two lines “---”; all of it was read as front matter.",
  prose: "The file has no front matter; all its text was put into the description.",
  unclosed: "The front matter is not closed by a line “---”; it was read to the end of the file.",
  quoted: ({ line, text }) => `Line ${line}: the value holds a colon or a special character and was put in quotes: ${quote(text)}.`,
  tabs: ({ line }) => `Line ${line}: indented with a tab, which was changed to spaces.`,
  dropped: ({ line, text }) => `Line ${line} could not be read and was left out: ${quote(text)}. Please fill it in again.`,
  twice: ({ line, text }) => `Line ${line}: this field is there twice; the later one was left out: ${quote(text)}.`,
  notMap: "The front matter is not lines of “field: value”; it was kept in the description.",
};
