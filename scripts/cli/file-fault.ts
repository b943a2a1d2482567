/** What the disk refuses, as against what is wrong in the program: of the first a person can do something. */

import type { Lang } from "../text/languages.ts";
import type { cliWords } from "../words/cli-words.ts";

type Reason = keyof (typeof cliWords)[Lang]["fileFaults"];

/** By the codes of Node. */
const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "readOnly",
  ENOSPC: "full",
  EDQUOT: "full",
  ENOTDIR: "noFolder",
  EEXIST: "noFolder",
  EISDIR: "folder",
  ENAMETOOLONG: "tooLong",
  EBUSY: "busy",
  EMFILE: "busy",
};

interface FileFault {
  readonly reason: Reason;
  readonly path: string;
}

/** Undefined of what is no such error. Of one from a thread only the message is left: "EACCES: permission denied, mkdir '/x'". */
export function fileFault(error: unknown): FileFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, message, cause, syscall } = error as NodeJS.ErrnoException;
  // Such as "spawnSync git": the path is the program.
  if (code === "ENOENT" && syscall?.startsWith("spawn")) return { reason: "noProgram", path: path ?? "" };
  const reason = REASONS[code ?? /\b(E[A-Z]+): /.exec(message)?.[1] ?? ""];
  if (reason) return { reason, path: path ?? /'([^']+)'/.exec(message)?.[1] ?? "" };
  return cause === undefined ? undefined : fileFault(cause);
}
