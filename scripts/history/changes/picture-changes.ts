/** What becomes of the pictures of a catalogue. What they show nobody can say in words: their size is said, and who reviews looks at them. */
import type { FileChange } from "../../records/commit.ts";
import type { RawFile } from "../../records/parse.ts";
import { pictureAt } from "../../records/pictures.ts";
import { showNumber } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import type { ChangeSentence } from "./comparison.ts";
import { sayChange } from "./say-change.ts";

const kilobytes = ({ bytes, size = bytes.length }: RawFile, lang: Lang): string => showNumber(Math.ceil(size / 1000), lang);

/** @param base files of the main branch */
export function pictureChanges(base: readonly RawFile[], touched: readonly FileChange[]): ChangeSentence[] {
  return touched.flatMap(({ path, file }) => {
    const name = pictureAt(path);
    if (name === undefined) return [];
    const wasThere = base.some((one) => one.path === path);
    if (!file && !wasThere) return [];
    const change = !file ? "removed" : wasThere ? "changed" : "added";
    const sentence = sayChange((words, lang) => words.picture[change](words.pictures[name], file ? kilobytes(file, lang) : ""));
    return [{ kind: "settings", id: name, sentence }];
  });
}
