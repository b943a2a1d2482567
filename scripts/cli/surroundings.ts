/** Whether the repository that the data is in says who looks after it: what `check` warns of, once, beside the records. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { namesSomebody } from "../catalogue/members.ts";
import { repositoryPlace } from "../git/place.ts";
import type { Problem } from "../problems/problem.ts";
import { readSettings } from "../records/load.ts";
import { pathOf } from "../records/paths.ts";
import { settingsIn } from "../records/settings-in.ts";
import { inEach } from "../text/languages.ts";
import { cliWords } from "../words/cli-words.ts";
import { doctorWords } from "../words/words.ts";

/**
 * Nobody owns what no agency owns while the settings name no maintainers: CODEOWNERS then has no catch-all. Only of a repository
 * that has a CODEOWNERS: other data is in nobody's care yet.
 */
export function unnamedMaintainers(root: string): Problem[] {
  if (!existsSync(join(repositoryPlace(root).top, ".github/CODEOWNERS"))) return [];
  const settings = settingsIn(readSettings(root));
  if (!settings || namesSomebody(settings.maintainers)) return [];
  return [
    {
      level: "warning",
      rule: "maintainers-unnamed",
      path: pathOf("settings"),
      line: 1,
      column: 1,
      message: inEach((lang) => cliWords[lang].maintainersUnnamed),
      fix: inEach((lang) => doctorWords[lang].items.maintainers.fix("")),
    },
  ];
}
