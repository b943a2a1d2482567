/** What is said on the error stream names commands to run next: they need the data that this one was given. */
import { parseArgs } from "node:util";
import type { Shell } from "./command.ts";

/** A command as messages name it. Those that take no data of a catalogue that is there stay as they are. */
const NAMED = /npx catalogue (?!init\b|help\b)(?:github )?[a-z]+/g;

/** The same shell; where the data was named, it is named with each command that a message advises. */
export function naming(shell: Shell): Shell {
  const { data } = parseArgs({ args: [...shell.argv], options: { data: { type: "string" } }, strict: false }).values;
  if (typeof data !== "string") return shell;
  const option = ` --data ${/^[\w./-]+$/.test(data) ? data : JSON.stringify(data)}`;
  const { isTTY = false } = shell.stderr;
  const write = (text: string) => shell.stderr.write(text.replace(NAMED, (named) => named + option));
  return { ...shell, stderr: { write, isTTY } };
}
