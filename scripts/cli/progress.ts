/** How far long work is, on a terminal: one line that is written anew, and gone when the work is done. Nothing where nobody looks. */
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";

const CLEAR = "\r\u001b[K";
/** What takes less needs no line. Milliseconds. */
const LONG = 2_000;

/** Hears how much of the work is done; how long the rest takes is reckoned from how long that took. */
export type Progress = (done: number, all: number) => void;

/** @param clock milliseconds that pass */
export function progress({ shell, lang }: Pick<Call, "shell" | "lang">, clock = () => performance.now()): Progress {
  const began = clock();
  let isShown = false;
  return (done, all) => {
    const passed = clock() - began;
    if (!shell.stderr.isTTY || (!isShown && (done === all || passed < LONG))) return;
    isShown = true;
    const left = Math.ceil((passed * (all - done)) / done / 1_000);
    shell.stderr.write(done === all ? CLEAR : `${CLEAR}${cliWords[lang].progress(Math.floor((100 * done) / all), left)}`);
  };
}
