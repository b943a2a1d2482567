/** The texts of a data root by their paths, as commands that change many of them take them, and what came of one put back. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../records/edit-record.ts";
import { readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { pictureAt } from "../records/pictures.ts";

export const readTexts = (root: string): Files => textsIn(readRoot(root));

/** Without pictures, which are no text, and links, which nothing follows; with line ends and beginnings as the reader of records has them. */
export const textsIn = (files: readonly RawFile[]): Files =>
  new Map(
    files.flatMap(({ path, bytes, symlink }) =>
      symlink || pictureAt(path) ? [] : [[path, new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n")] as const],
    ),
  );

/** @param text undefined takes the file away */
export function putText(root: string, path: string, text: string | undefined): void {
  if (text === undefined) rmSync(join(root, path));
  else writeFileSync(join(root, path), text);
}
