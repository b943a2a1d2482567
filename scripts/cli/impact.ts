/** `catalogue impact --base REF`: what the working tree changes, and who gains or loses by it. */
import { deriveCatalogue } from "../catalogue/derive.ts";
import { checkFiles } from "../check/check.ts";
import { readTree } from "../git/git-objects.ts";
import { compareCatalogues } from "../history/changes/changes.ts";
import { readRoot } from "../records/load.ts";
import { impactJson, impactText } from "../report/impact.ts";
import { cliWords } from "../words/cli-words.ts";
import { atBase } from "./base.ts";
import type { Call, Command } from "./command.ts";
import { choiceOption, UsageError } from "./options.ts";

export const impact: Command = {
  options: { base: { type: "string" }, format: { type: "string" } },
  positionals: { min: 0, max: 0 },
  run: (call) => {
    const format = choiceOption(call, "format", ["text", "json"] as const, "text");
    if (typeof call.values.base !== "string") throw new UsageError(cliWords[call.lang].needsBase);
    const before = catalogueOf(atBase(call, call.values.base, readTree), call);
    const after = catalogueOf(readRoot(call.root), call);
    if (!before || !after) throw new UsageError(cliWords[call.lang].needsSettings);
    const comparison = compareCatalogues(before.catalogue, after.catalogue, { before: before.ids, after: after.ids });
    call.shell.stdout.write(format === "json" ? impactJson(comparison, call.lang) : impactText(comparison, call.lang));
    return 0;
  },
};

function catalogueOf(files: Parameters<typeof checkFiles>[0], { today }: Call) {
  const { records } = checkFiles(files, { today });
  const catalogue = deriveCatalogue(records, today);
  return catalogue && { catalogue, ids: records.ids.platforms };
}
