/** `catalogue score`: stage, outcome and what is missing, for all platforms or those named. */
import type { PlatformEntry } from "../catalogue/catalogue.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { platformIdAt } from "../records/paths.ts";
import { scoresJson, scoresText } from "../report/scores.ts";
import { didYouMean } from "../text/text.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call, Command } from "./command.ts";
import { checkAll, pathsInRoot } from "./data.ts";
import { choiceOption, UsageError } from "./options.ts";

export const score: Command = {
  options: { format: { type: "string" } },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  run: (call) => {
    const format = choiceOption(call, "format", ["text", "json"] as const, "text");
    const { records, summary } = checkAll(call);
    const platforms = chosen(deriveCatalogue(records, call.today)?.platforms ?? [], call, new Set(records.platforms.keys()));
    call.shell.stdout.write(format === "json" ? scoresJson(platforms, call.lang) : scoresText(platforms, call.lang));
    if (summary.errors > 0) call.shell.stderr.write(`${cliWords[call.lang].refusedScore(summary.errors)}\n`);
    return summary.errors > 0 ? 1 : 0;
  },
};

/** @param known ids of all platforms; one whose file cannot be read has no score, which the errors say */
function chosen(all: readonly PlatformEntry[], call: Call, known: ReadonlySet<string>): readonly PlatformEntry[] {
  const { positionals, lang } = call;
  if (positionals.length === 0) return all;
  const byId = new Map(all.map((platform) => [platform.id, platform]));
  return positionals.flatMap((typed) => {
    // As `check` takes it: a platform's folder, or a file in it.
    const [id = typed] = typed.includes("/") ? pathsInRoot({ ...call, positionals: [typed] }).flatMap(platformIdAt) : [];
    if (!known.has(id)) throw new UsageError(cliWords[lang].unknownPlatform(id, didYouMean(id, known)));
    return byId.get(id) ?? [];
  });
}
