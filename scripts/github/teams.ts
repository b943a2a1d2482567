/** Who may vote: the members of the agencies' teams, each team asked for once a run. */
import type { Teams } from "../catalogue/members.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Settings } from "../records/schema/settings.ts";
import type { Bot } from "./bot.ts";
import { httpStatus, isPassing } from "./client.ts";
import { teamOf } from "./names.ts";
import { onceARun } from "./once-a-run.ts";

/**
 * Members of the agencies' teams. Where one can not be read (none, or no right to), the votes of its agency do not count
 * until the register is right; the log says so.
 */
export async function readTeams(bot: Bot, agencies: readonly Agency[], maintainers?: Settings["maintainers"]): Promise<Teams> {
  const teams = new Map<string, readonly string[] | undefined>();
  for (const team of new Set([...agencies.flatMap(({ github }) => github?.team ?? []), ...(maintainers?.team ? [maintainers.team] : [])])) {
    teams.set(team, await onceARun(bot, `team ${team}`, () => readMembers(bot, team)));
  }
  return teams;
}

async function readMembers(bot: Bot, team: string): Promise<string[] | undefined> {
  const { client } = bot;
  try {
    const { org, slug } = teamOf(bot, team);
    const members = await client.paginate(client.rest.teams.listMembersInOrg, { org, team_slug: slug, per_page: 100 });
    return members.map(({ login }) => login);
  } catch (error) {
    const status = httpStatus(error);
    // A limit passes, and must not take anybody's vote meanwhile.
    if ((status !== 403 && status !== 404) || isPassing(error)) throw error;
    bot.say(`team ${team}: ${status}`);
    return undefined;
  }
}
