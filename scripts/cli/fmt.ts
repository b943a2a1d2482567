/** `catalogue fmt`: writes files in canonical form, or says which are not. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatFile } from "../records/format.ts";
import { readFocused, readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { pictureAt } from "../records/pictures.ts";
import { visible } from "../text/untrusted.ts";
import { cliWords } from "../words/words.ts";
import type { Call, Command } from "./command.ts";
import { pathsInRoot } from "./data.ts";

export const fmt: Command = {
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  run: (call) => {
    const say = cliWords[call.lang];
    let changed = 0;
    let refused = 0;
    for (const file of filesOf(call)) {
      const original = decode(file);
      const formatted = original === undefined ? { problem: "UTF-8" } : formatFile(file.path, original);
      if ("problem" in formatted) {
        call.shell.stderr.write(`${visible(say.unformattable(file.path, formatted.problem))}\n`);
        refused++;
      } else if (formatted.text !== original) {
        if (!call.values.check) writeFileSync(join(call.root, file.path), formatted.text);
        call.shell.stdout.write(`${visible(file.path)}\n`);
        changed++;
      }
    }
    call.shell.stderr.write(
      `${call.values.check && changed > 0 ? say.needsFormat(changed) : say.formatted(call.values.check ? 0 : changed)}\n`,
    );
    return refused > 0 || (call.values.check && changed > 0) ? 1 : 0;
  },
};

function filesOf(call: Call): readonly RawFile[] {
  const paths = pathsInRoot(call);
  if (paths.length === 0) return readRoot(call.root).filter(isText);
  const only = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}/`));
  return readFocused(call.root, { paths, near: () => [] }).files.filter((file) => isText(file) && only(file.path));
}

/** Pictures have no canonical form. */
const isText = ({ path }: RawFile): boolean => pictureAt(path) === undefined;

/** The text as it stands, byte-order mark included; undefined when it is no plain UTF-8 file. */
function decode({ bytes, symlink }: RawFile): string | undefined {
  if (symlink) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
