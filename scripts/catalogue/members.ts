/** Who speaks for which agency on GitHub: logins and teams as the register of agencies names them. */
import { isValidOn } from "../records/agencies.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Settings } from "../records/schema/settings.ts";
import { isWithin } from "../text/dates.ts";
import { grouped } from "../text/group.ts";

/** Members of GitHub teams, by the team as the register writes it; undefined for one that could not be read. */
export type Teams = ReadonlyMap<string, readonly string[] | undefined>;

export interface Members {
  /** Codes of the agencies, valid on the day, that a login speaks for, or whose addresses end as "@example.vn" does; empty for everybody else. */
  readonly agenciesOf: (login: string) => readonly string[];
  /** Codes of the agencies whose team could not be read: who speaks for them is not known, so they have no vote. */
  readonly unread: ReadonlySet<string>;
  /** Codes of the agencies whose team was read or not, and of which nobody is known: who has answered for them can not be told. */
  readonly unknown: readonly string[];
  /** Codes of the agencies, valid on the day, of which an account is named. */
  readonly named: readonly string[];
  readonly isNamed: (agency: string) => boolean;
  /** Whether the register has it on the day. */
  readonly isValid: (agency: string) => boolean;
  readonly isMaintainer: (login: string) => boolean;
  /** Whether the settings name maintainers. */
  readonly hasMaintainers: boolean;
  /** Whether they have a team that could not be read. */
  readonly maintainersUnread: boolean;
}

/**
 * Reads the register. It must be the register of the main branch: a pull request that names its author a member, or
 * another agency's team its own, has no say before it is merged.
 */
export function membersOf(agencies: readonly Agency[], teams: Teams, today: string, maintainers?: Settings["maintainers"]): Members {
  const loginsOf = ({ github }: Agency) => [...(github?.logins ?? []), ...(github?.team ? (teams.get(github.team) ?? []) : [])];
  const valid = agencies.filter((agency) => isValidOn(agency, today));
  const byLogin = grouped(
    valid.flatMap((agency) => [...new Set(loginsOf(agency).map(lower))].map((login) => [login, agency.code] as const)),
  );
  const isUnread = (team: string | undefined): boolean => team !== undefined && teams.has(team) && !teams.get(team);
  const unread = valid.filter(({ github }) => isUnread(github?.team));
  const named = new Set(valid.filter(({ github }) => namesSomebody(github)).map(({ code }) => code));
  const codes = new Set(valid.map(({ code }) => code));
  const { team = "", logins = [] } = maintainers ?? {};
  const maintaining = new Set([...logins, ...(teams.get(team) ?? [])].map(lower));
  return {
    agenciesOf: (login) => (login.startsWith("@") ? withAddress(valid, lower(login)) : (byLogin.get(lower(login)) ?? [])),
    unread: new Set(unread.map(({ code }) => code)),
    unknown: valid
      .filter(({ github }) => github?.team && teams.has(github.team) && !teams.get(github.team)?.length)
      .map(({ code }) => code),
    named: [...named],
    isNamed: (code) => named.has(code),
    isValid: (code) => codes.has(code),
    isMaintainer: (login) => maintaining.has(lower(login)),
    hasMaintainers: namesSomebody(maintainers),
    maintainersUnread: isUnread(maintainers?.team),
  };
}

/** @param domain "@example.vn"; what stands before its dots is a part of the same agency */
const withAddress = (agencies: readonly Agency[], domain: string): string[] =>
  agencies
    .filter(({ github }) => github?.mail?.some((own) => domain === `@${lower(own)}` || domain.endsWith(`.${lower(own)}`)))
    .map(({ code }) => code);

/** Whether an account is named at all: a team, or logins. */
export const namesSomebody = (github: Agency["github"]): boolean => github?.team !== undefined || (github?.logins?.length ?? 0) > 0;

/** GitHub holds logins equal that differ in case only. */
const lower = (login: string): string => login.toLowerCase();

/** The ministry that keeps the list on a day (BTTTT until 28/02/2025, BKHCN since: Nghị định 55/2025/NĐ-CP). */
export function keeperOn({ keptBy: terms }: Settings, today: string): string | undefined {
  return terms.find(({ from, to }) => isWithin(today, from, to))?.agency;
}
