/** What a command is, and what it is given: its arguments read, and all that comes from outside the program. */
import type { TimeZone } from "../records/time-zone.ts";
import type { Lang } from "../text/languages.ts";

export type OptionTable = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

interface OutputStream {
  write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** All that comes from outside the program. */
export interface Shell {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of the machine (vi-VN), where the environment names none. */
  readonly locale?: string;
  /** Where answers are typed; a command asks only on a terminal. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly now: Date;
  /** Ends a command that would run on, such as serve. */
  readonly signal?: AbortSignal;
}

/** What a command is given: its arguments already read and valid. */
export interface Call {
  readonly shell: Shell;
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly lang: Lang;
  readonly timeZone: TimeZone;
  /** YYYY-MM-DD; where none is given, the day it is in the time zone. */
  readonly today: string;
  /** Absolute path of the data root. */
  readonly root: string;
}

export interface Command {
  readonly options: OptionTable;
  /** How many positional arguments it takes. */
  readonly positionals: { readonly min: number; readonly max: number };
  readonly run: (call: Call) => Promise<number> | number;
}
