/** Reads `proposals.json`, which is made beside the data just before a build; without it the page says so. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { currentDecider } from "../records/former-words.ts";
import type { OpenProposals } from "../records/schema/proposals.ts";
import { validate } from "../records/validate.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** @throws UsageError for a file that is named and not there, or not of the schema */
export function readProposalsFile({ root, values, shell, lang }: Call): OpenProposals | undefined {
  const file = typeof values.proposals === "string" ? resolve(shell.cwd, values.proposals) : join(root, "proposals.json");
  if (values.proposals === undefined && !existsSync(file)) return undefined;
  const data = parse(file, lang);
  const [problem] = validate("proposals", data);
  if (problem) throw new UsageError(cliWords[lang].badProposals(file, problem.message[lang]));
  return data as OpenProposals;
}

function parse(file: string, lang: Call["lang"]): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"), (key, value) =>
      key === "waiting" && typeof value === "string" ? currentDecider(value) : value,
    );
  } catch (error) {
    throw new UsageError(cliWords[lang].badProposals(file, (error as Error).message));
  }
}
