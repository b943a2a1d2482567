/** What is said of a pull request and what it is judged from: facts of GitHub and files, no more asked of either. */

import type { Teams } from "../catalogue/members.ts";
import { fault } from "../ledger/fault.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import { parseFile, type RawFile } from "../records/parse.ts";
import { pathOf } from "../records/paths.ts";
import { collectRecords } from "../records/records.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Settings } from "../records/schema/settings.ts";
import { settingsIn } from "../records/settings-in.ts";
import type { PullReport } from "../report/pull/report.ts";
import { judgePull } from "../review/judge.ts";
import { MAX_COMMITS } from "../review/pull-task.ts";
import type { UnjudgedReason } from "../review/unjudged.ts";
import type { Bot } from "./bot.ts";
import type { PullFacts } from "./facts.ts";
import { lastStanding, withOvertaken } from "./standing.ts";
import type { PullContent } from "./unvoted.ts";
import { contentsAfter } from "./voted-content.ts";

/** What is said of a pull request, from its facts and its files. */
export function reportOf(
  bot: Pick<Bot, "today" | "url" | "folder" | "branch">,
  facts: PullFacts,
  read: PullContent,
  teams: Teams,
  failed?: UnjudgedReason,
): PullReport {
  const unjudged = failed ?? (wasLeft(bot, facts, read) || settingsIn(read.base) ? undefined : "settings");
  // By settings that can not be used every record would seem new, and nobody would be asked about any.
  const files: PullContent = unjudged === "settings" ? { ...read, base: [], touched: [], otherFiles: 0, otherPaths: [] } : read;
  const { number, author, alsoProposedBy, proposedAs, proposedBy, head, reviews, gone, draft, base, commits } = facts;
  const { conflict, malformed = false, tooMany, tooLarge, inLedgerFolder } = files;
  const isRead = unjudged === undefined && !malformed && tooMany === undefined && tooLarge === undefined;
  const contents = isRead ? contentsAfter(files) : [];
  // Of what was not read, what was known is kept.
  const standing = isRead ? facts.standing : lastStanding(facts.checks);
  const tooManyCommits = commits > MAX_COMMITS ? { tooManyCommits: commits } : {};
  const { site, repository } = settingsIn(files.base) ?? {};
  return {
    number,
    head,
    site: repository === undefined ? undefined : site,
    base,
    today: bot.today,
    repository: bot.url,
    folder: bot.folder,
    state: {
      draft,
      conflict,
      malformed,
      ...(tooMany === undefined ? {} : { tooMany }),
      ...(tooLarge === undefined ? {} : { tooLarge }),
      ...tooManyCommits,
      elsewhere: base !== bot.branch,
      ...(unjudged === undefined ? {} : { unjudged }),
    },
    judgement: judgePull({
      ...files,
      ...(inLedgerFolder === undefined ? {} : { found: [fault("ledger-folder", inLedgerFolder, () => `${DECISIONS_FOLDER}/`)] }),
      author,
      alsoProposedBy,
      proposedBy,
      head,
      reviews: withOvertaken(reviews, standing),
      gone,
      teams,
      today: bot.today,
    }),
    proposedAs,
    contents,
    standing,
    ...(isRead ? {} : { heard: facts.heard }),
  };
}

/** Whether it is known already why it is not judged. */
const wasLeft = ({ branch }: Pick<Bot, "branch">, { base, commits }: PullFacts, { malformed, tooMany, tooLarge }: PullContent): boolean =>
  base !== branch || commits > MAX_COMMITS || malformed === true || tooMany !== undefined || tooLarge !== undefined;

/** The maintainers as the main branch's settings name them. */
export const maintainersOf = (base: readonly RawFile[]): Settings["maintainers"] => settingsIn(base)?.maintainers;

/** A sweep asks it of the same files again and again. */
const known = new WeakMap<readonly RawFile[], readonly Agency[]>();

/** The agencies of the main branch's register. */
export function agenciesOf(base: readonly RawFile[]): readonly Agency[] {
  const register = base.filter(({ path }) => path === pathOf("agencies"));
  const agencies = known.get(base) ?? collectRecords(register.map(parseFile)).agencies?.data ?? [];
  known.set(base, agencies);
  return agencies;
}
