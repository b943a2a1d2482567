/** Words as people type and paste them: what word processors leave in them goes. */
import { tidied } from "../characters.ts";
import { entitiesIn } from "../entities.ts";
import { withoutLookAlikes } from "../look-alikes.ts";
import { readOldEncoding } from "../old-encodings.ts";
import { withoutTags } from "../tags.ts";
import { withTables } from "./tables.ts";

/** What was read otherwise than it stood there. */
export interface Read {
  readonly text: string;
  /** The encoding from before Unicode that it was in. */
  readonly encoding?: string;
  /** Letters that only look like others stand as those. */
  readonly letters?: true;
  /** Tags of HTML were taken off. */
  readonly tags?: true;
  /** A table from a word processor stands as one of Markdown. */
  readonly table?: true;
}

/**
 * A text without what word processors and keyboards leave in it; empty when there is nothing else.
 * @param isQuoted it is what somebody said: what looks like a tag is part of it
 */
export function readText(typed: string, isQuoted = false): Read {
  const broken = typed.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const untagged = isQuoted ? broken : withoutTags(broken);
  const tabled = withTables(untagged);
  const lines = tabled.replaceAll("\t", " ");
  // Before what is hidden goes: in TCVN3 a soft hyphen is a letter.
  const old = readOldEncoding(lines);
  const typedSo = tidied(old?.text ?? lines);
  const plain = withoutLookAlikes(typedSo);
  const text = (entitiesIn(plain)?.meant ?? plain)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
  return {
    text,
    ...(old ? { encoding: old.encoding } : {}),
    ...(plain === typedSo ? {} : { letters: true }),
    ...(untagged === broken ? {} : { tags: true }),
    ...(tabled === untagged ? {} : { table: true }),
  };
}

const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;
/** Every dash as a hyphen: Word makes others of those that were typed. */
export const plainDashes = (text: string): string => text.replace(DASHES, "-");
