/** The bot as a command runs it: who it is and where it acts, from the environment that GitHub Actions sets. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type RepositoryPlace, repositoryPlace } from "../git/place.ts";
import type { Bot, Label } from "../github/bot.ts";
import { dayOnGitHub } from "../github/clock.ts";
import { readSettings } from "../records/load.ts";
import { readYaml } from "../records/read-yaml.ts";
import { settingsIn } from "../records/settings-in.ts";
import { Refusal } from "../text/refusal.ts";
import { logLine } from "../text/untrusted.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/** @throws UsageError without a repository to act in */
export async function botOf({ shell: { env, stderr }, values, lang, today, timeZone, root }: Call): Promise<Bot> {
  const [owner, repo, more] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repo || more !== undefined) throw new UsageError(cliWords[lang].needsRepository);
  const url = `${env.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}`;
  const say = (line: string) => stderr.write(`${logLine(line)}\n`);
  const token = env.GITHUB_TOKEN || undefined;
  const place = repositoryPlace(root);
  // Before anybody is asked: what is wrong here needs no answer.
  const labels = readLabels(place);
  // Loaded here: what makes files from the data must not wait for octokit.
  const { connect } = await import("../github/client.ts");
  const spent = { counted: 0, free: 0 };
  const hasty = env.CATALOGUE_HASTE === "1";
  const connection = { token, spent, apiUrl: env.GITHUB_API_URL || "https://api.github.com", hasty, log: say };
  const client = connect(connection);
  const asking = { client, owner, repo, timeZone: timeZone.id, say };
  return {
    ...asking,
    spent,
    ...(hasty ? {} : { wait: () => setTimeout(CATCHING_UP) }),
    login: env.BOT_LOGIN || "github-actions[bot]",
    url,
    remote: env.CATALOGUE_REMOTE || `${url}.git`,
    ...(token ? { token } : {}),
    folder: place.prefix,
    branch: settingsIn(readSettings(root))?.branch ?? "main",
    today: values.today === undefined ? await dayOnGitHub(asking, today) : today,
    labels,
    dry: values.dry === true,
  };
}

/** In milliseconds: how long GitHub's lists may lag behind what was written, as far as anybody here has seen. */
const CATCHING_UP = 20_000;

/** The taxonomy beside the data; without one, GitHub's defaults for labels not yet there. */
function readLabels({ top }: RepositoryPlace): Label[] {
  const file = join(top, ".github/labels.yml");
  const yaml = existsSync(file) ? readYaml(readFileSync(file, "utf8")) : { data: [] };
  if ("problem" in yaml || !Array.isArray(yaml.data)) throw new Refusal((lang) => cliWords[lang].badLabels(file));
  return yaml.data as Label[];
}
