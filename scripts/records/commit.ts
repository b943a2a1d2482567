/** A commit as it is read from Git: what it did to the files of the data. */
import type { RawFile } from "./parse.ts";

/** A file that a commit or a pull request puts in place, takes away (no file), or moves. */
export interface FileChange {
  readonly path: string;
  /** Where it stood before, when git says that it was moved. */
  readonly from?: string;
  /** Absent when it is deleted. */
  readonly file?: RawFile;
}

export interface Commit {
  readonly hash: string;
  /** When it came to be, in the time zone of the catalogue: 2026-11-24T09:00:00+07:00. */
  readonly time: string;
  /** Addresses of those who wrote it; they are matched against the register and never shown. */
  readonly mails: readonly string[];
  readonly message: string;
  /** Against its first parent. */
  readonly files: readonly FileChange[];
  /** The first commit of a shallow clone: what it brings was there before. */
  readonly isBoundary?: boolean;
}
