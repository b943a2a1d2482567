/** `--host`: whether a site that was built is what its host takes. */
import { fitOf, HOSTS } from "../../site/build/hosts.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { choiceOption } from "./options.ts";

const NO_HOST = "";
const MEGABYTE = 1_000_000;

/** The host that the site is for, where one is named. @throws UsageError for one that is not known */
export const namedHost = (call: Call): string => choiceOption(call, "host", Object.keys(HOSTS), NO_HOST);

/** Says how the site stands to what its host takes. @returns the exit code */
export async function saidOfHost({ shell, lang }: Call, host: string, out: string): Promise<0 | 1> {
  const most = HOSTS[host];
  if (!most) return 0;
  const { fits, files, bytes } = await fitOf(out, most);
  const [megabytes, mostMegabytes] = [bytes / MEGABYTE, most.bytes / MEGABYTE];
  shell.stderr.write(`${cliWords[lang].hostTakes({ host, fits, files, megabytes, mostMegabytes, mostFiles: most.files })}\n`);
  return fits === "no" ? 1 : 0;
}
