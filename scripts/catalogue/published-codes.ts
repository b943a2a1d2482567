/**
 * Codes of the open data that a catalogue published under other names, and keeps (`publishedCodes` in the settings): within
 * version 1 of the data none is taken away, whatever this program calls it since.
 */
import { CONFIGURED } from "../text/configured.ts";
import type { Lifecycle } from "./lifecycle.ts";

const PUBLISHED = CONFIGURED.publishedCodes ?? {};

/** A code as the open data of this catalogue has it. */
export const publishedCode = (code: string): string => PUBLISHED[code] ?? code;

export const publishedNext = ({ next: { actor, task } }: Pick<Lifecycle, "next">) => ({
  actor: publishedCode(actor),
  task: publishedCode(task),
});

/** A table of names by code, by the codes that are published. To the compiler it is the same: who asks has a published code. */
export const byPublishedCode = <N extends Readonly<Record<string, string>>>(names: N): N =>
  Object.fromEntries(Object.entries(names).map(([code, name]) => [publishedCode(code), name])) as N;
