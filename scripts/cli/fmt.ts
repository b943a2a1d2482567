/** `catalogue fmt`: writes files in canonical form, or says which are not. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import { type Formatted, formatFile } from "../records/format.ts";
import { readFocused, readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { pictureAt } from "../records/pictures.ts";
import { pinnedSheets, pinningFiles } from "../records/pinned-sheets.ts";
import type { Lang } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Command } from "./command.ts";
import { pathsInRoot } from "./data.ts";
import { textsIn } from "./texts.ts";

export const fmt: Command = {
  options: { check: { type: "boolean" } },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  run: (call) => {
    const say = cliWords[call.lang];
    const { files, pinned } = filesOf(call.root, pathsInRoot(call));
    const made = files.map((file) => ({ path: file.path, ...formatted(file) }));
    const refused = made.flatMap((one) => ("problem" in one ? [one] : []));
    const changed = made.flatMap((one) => ("text" in one && one.text !== one.original ? [one] : []));
    for (const { path, problem } of refused)
      call.shell.stderr.write(`${visible(say.unformattable(placeOf(path, problem), problem.message[call.lang]))}\n`);
    // All or nothing: a folder of which a half is rewritten is hard to look through.
    const writes = !call.values.check && refused.length === 0;
    for (const { path, text } of changed) {
      if (writes) writeFileSync(join(call.root, path), text);
      call.shell.stdout.write(`${visible(path)}\n`);
    }
    if (pinned > 0 && call.positionals.length > 0) call.shell.stderr.write(`${say.pinned(pinned)}\n`);
    call.shell.stderr.write(`${summary(say, changed.length, writes)}\n`);
    return refused.length > 0 || (!writes && changed.length > 0) ? 1 : 0;
  },
};

/** Files at some paths that would be written otherwise: a hint of the check, never in its way. @param read those files, where they were read */
export const unformatted = (root: string, paths: readonly string[], read?: readonly RawFile[]): string[] =>
  filesOf(root, paths, read).files.flatMap((file) => {
    const made = formatted(file);
    return "text" in made && made.text !== made.original ? [file.path] : [];
  });

const summary = (say: (typeof cliWords)[Lang], changed: number, writes: boolean): string =>
  !writes && changed > 0 ? say.needsFormat(changed) : say.formatted(writes ? changed : 0);

const placeOf = (path: string, { position }: Diagnostic): string => (position ? `${path}:${position.line}:${position.column}` : path);

function formatted(file: RawFile): Formatted & { readonly original?: string } {
  const original = decode(file);
  if (original === undefined) return { problem: diagnostic(file.symlink ? "file-symlink" : "file-encoding", undefined) };
  return { original, ...formatFile(file.path, original) };
}

interface FormattedFiles {
  readonly files: readonly RawFile[];
  /** How many of those that were asked for are left out. */
  readonly pinned: number;
}

/** Files at some paths, without the members' sheets that were counted: those stay as they are. @param paths none stand for all */
function filesOf(root: string, paths: readonly string[], known?: readonly RawFile[]): FormattedFiles {
  const only = (path: string) => paths.length === 0 || paths.some((one) => path === one || path.startsWith(`${one}/`));
  const read = (some: readonly string[]) => (some.length > 0 ? readFocused(root, { paths: some, near: () => [] }).files : readRoot(root));
  const found = (known ?? read(paths)).filter((file) => isText(file) && only(file.path));
  const pinning = pinningFiles(found.map(({ path }) => path));
  const pinned = pinnedSheets(pinning.length > 0 ? textsIn(read(pinning)) : new Map());
  const files = found.filter(({ path }) => !pinned.has(path));
  return { files, pinned: found.length - files.length };
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
