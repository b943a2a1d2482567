/** Who speaks for which agency on GitHub: logins and teams as the register of agencies names them. Pure. */
import type { Agency, Settings } from "../records/schema/registers.ts";

/** Members of GitHub teams, by the team as the register writes it. */
export type Teams = ReadonlyMap<string, readonly string[]>;

export interface Members {
  /** Codes of the agencies in being that a login speaks for; empty for a stranger. */
  readonly agenciesOf: (login: string) => readonly string[];
}

/**
 * Reads the register. It must be the register of the main branch: a pull request that names its author a member, or
 * another agency's team its own, has no say before it is merged.
 */
export function membersOf(agencies: readonly Agency[], teams: Teams, today: string): Members {
  const byLogin = new Map<string, string[]>();
  for (const { code, github, validTo = "9999" } of agencies) {
    if (validTo < today) continue;
    const logins = [...(github?.logins ?? []), ...(github?.team ? (teams.get(github.team) ?? []) : [])];
    for (const login of new Set(logins.map(lower))) byLogin.set(login, [...(byLogin.get(login) ?? []), code]);
  }
  return { agenciesOf: (login) => byLogin.get(lower(login)) ?? [] };
}

/** GitHub holds logins equal that differ in case only. */
const lower = (login: string): string => login.toLowerCase();

/** The ministry that keeps the list on a day (facts §5: BTTTT until 28/02/2025, BKHCN since). */
export function standingMinistry({ standingMinistry: terms }: Settings, today: string): string | undefined {
  return terms.find(({ from = "", to = "9999" }) => from <= today && today <= to)?.agency;
}
