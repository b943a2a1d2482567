/**
 * What a pull request would do to the catalogue, judged from its bytes: problems, changes, who gains or loses, whose
 * records it touches, and how the council's vote stands. The same value makes the comment, the checks and the labels.
 * Pure: bytes, reviews and today in; nothing is fetched or written.
 */

import type { Catalogue } from "../catalogue/catalogue.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { keeperOn, membersOf, type Teams } from "../catalogue/members.ts";
import { putBackEvents, type Unvoted } from "../catalogue/rewritten-events.ts";
import { TASK_FACTS } from "../catalogue/tasks.ts";
import { checkParsed, platformNames } from "../check/check.ts";
import { compareCatalogues } from "../history/changes/changes.ts";
import type { Comparison } from "../history/changes/comparison.ts";
import { withSettings } from "../history/changes/impact.ts";
import { pictureChanges } from "../history/changes/picture-changes.ts";
import { compareProblems, type Problem } from "../problems/problem.ts";
import type { FileChange } from "../records/commit.ts";
import { platformFolder } from "../records/folders.ts";
import { parseFile, type RawFile } from "../records/parse.ts";
import { recordAt } from "../records/paths.ts";
import { collectRecords, type Records } from "../records/records.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { indexSimilar, type NamedEntry } from "../text/names.ts";
import { outsideChanges, touchedPlatformIds } from "./authority.ts";
import { broughtBy, madeUnfit } from "./brought-problems.ts";
import { consentsOf } from "./consents.ts";
import { countVotes, talliesOf } from "./council.ts";
import { heardOf } from "./heard.ts";
import type { Judgement, TouchedPlatform } from "./judgement.ts";
import { mainBranch, overlaid } from "./main-branch.ts";
import { openDecisions } from "./open-decisions.ts";
import {
  answeringAgencies,
  approvingAgencies,
  dismissedApprovals,
  type GoneApproval,
  goneNow,
  type Review,
  withObjections,
} from "./opinions.ts";
import type { Reread } from "./reread.ts";
import { type ExemptedEvent, responsibleChanges, votingChanges } from "./voting-changes.ts";

interface Proposal {
  /** Files of the main branch. */
  readonly base: readonly RawFile[];
  /** Platforms that it touches, as main had them before the days after a handover. */
  readonly past?: readonly RawFile[];
  /** What of main nobody decided, by id of the platform: what it takes out of that is no rewriting of what was decided. */
  readonly unvoted?: ReadonlyMap<string, Unvoted>;
  /** Decided events that nobody voted on and that would need no record of votes any more, by the settings that it proposes. */
  readonly exempted?: readonly ExemptedEvent[];
  /** What all records come to by the settings that it proposes, where those have them read otherwise. */
  readonly reread?: Reread;
  /** Files of the data that differ after merging. */
  readonly touched: readonly FileChange[];
  /** How many files outside the data it touches. */
  readonly otherFiles: number;
  /** Paths of the first of them. */
  readonly otherPaths?: readonly string[];
  /** What is wrong beside the data. */
  readonly found?: readonly Problem[];
  readonly author: string;
  /** Logins of all who had a part in it beside: they wrote or committed it, or propose the same commit. */
  readonly alsoProposedBy?: readonly string[];
  /** Who opened each of the change requests that propose it; the author alone where that is not said. */
  readonly proposedBy?: readonly string[];
  /** The proposed commit: only votes on it count. */
  readonly head: string;
  readonly reviews: readonly Review[];
  /** Approvals of it, given where it is no longer proposed. */
  readonly gone?: readonly GoneApproval[];
  readonly teams: Teams;
  readonly today: string;
}

/** Judges a pull request by the rules, registers and quorum of the main branch. */
export function judgePull(proposal: Proposal): Judgement {
  const {
    base,
    touched,
    otherFiles,
    otherPaths = [],
    author,
    alsoProposedBy = [],
    proposedBy = [author],
    head: commit,
    teams,
    today,
    unvoted,
    reread,
  } = proposal;
  const paths = touched.map(({ path }) => path);
  const { parsed: unchanged, before, catalogue: old } = mainBranch(base, today);
  const parsed = overlaid(unchanged, touched);
  const after = checkParsed(parsed, { today, base: before.records, unvoted });
  const settings = before.records.settings?.data;
  const members = membersOf(before.records.agencies?.data ?? [], teams, today, settings?.maintainers);
  const reviews = withObjections(proposal.reviews, members);
  const dismissed = dismissedApprovals(reviews, commit, members);
  const past = proposal.past && collectRecords(proposal.past.map(parseFile));
  const change = { base: before.records, head: after.records, unvoted, paths, otherFiles, today };
  const questions = openDecisions({ ...change, ...(past ? { past } : {}) });
  const standing = settings && keeperOn(settings, today);
  const votes = { proposers: [author, ...alsoProposedBy], head: commit, reviews, members };
  const ballots = { ...votes, openers: proposedBy, quorum: settings?.quorum, include: settings?.decisions?.include };
  const now = deriveCatalogue(after.records, today);
  const sides = old && now ? ([old, now] as const) : undefined;
  const isUndecided = [before, after].some(({ undecided, records }) => undecided || !records.settings);
  const platforms = sides ? touchedPlatforms(paths, ...sides, before.records) : [];
  const brought = broughtBy(before.problems, after.problems, reread, new Set(paths));
  return {
    paths,
    otherFiles,
    otherPaths,
    ...(isUndecided ? { undecided: true as const } : {}),
    problems: [...brought, ...(proposal.found ?? [])].sort(compareProblems),
    unfit: madeUnfit(before.problems, brought, new Set(paths)),
    ...(sides
      ? {
          comparison: comparisonOf(
            sides,
            { before: before.records.ids.platforms, after: after.records.ids.platforms },
            pictureChanges(base, touched),
            reread,
          ),
          after: sides[1],
        }
      : {}),
    platforms,
    similar: similarNames(platforms, platformNames(parsed)),
    checklists: checklistsFor(platforms, after.records),
    author: { login: author, agencies: members.agenciesOf(author) },
    proposing: proposedBy.map((login) => members.agenciesOf(login)[0] ?? ""),
    outside: outsideChanges({ base: before.records, head: after.records, paths, author, members, today }),
    tallies: talliesOf({ ...ballots, questions: questions.filter(({ decider }) => decider === "council") }),
    unasked: countVotes({ ...ballots, questions: [] }),
    mends: unchanged.flatMap(({ path, fits }) => (fits || !recordAt(path) || !paths.includes(path) ? [] : path)),
    putBack: putBackIn(before.records, after.records, unvoted),
    votingChanges: [
      ...(touched.length > 0 ? votingChanges(before.records, after.records) : []),
      ...(proposal.exempted ?? []).map((exempted) => ({ exempted })),
      ...responsibleChanges(before.records, after.records, questions),
    ],
    consents: consentsOf({ ...votes, questions, standing }),
    ...(standing ? { standing } : {}),
    agencyNames: new Map(before.records.agencies?.data.map(({ code, name }) => [code, name])),
    dismissed,
    reviews,
    heard: heardOf(reviews, proposal.gone ?? [], members),
    gone: goneNow(proposal.gone ?? [], reviews, commit, members),
    unread: [...members.unread].sort(),
    unknown: members.unknown,
    answered: answeringAgencies(reviews, dismissed, members),
    approvedBy: approvingAgencies(reviews, commit, members),
  };
}

function comparisonOf(
  sides: readonly [Catalogue, Catalogue],
  there: Parameters<typeof compareCatalogues>[2],
  pictures: Comparison["changes"],
  reread: Reread | undefined,
): Comparison {
  const { changes, impact, ...rest } = compareCatalogues(...sides, there);
  return { ...rest, changes: [...changes, ...pictures], impact: reread ? withSettings(impact, sides[0], reread.standings) : impact };
}

function putBackIn(base: Records, head: Records, unvoted: Proposal["unvoted"]): Judgement["putBack"] {
  return [...(unvoted ?? [])].flatMap(([id, one]) => {
    const [old, now] = [base, head].map(({ platforms }) => platforms.get(id)?.platform?.data.events);
    return putBackEvents(old ?? [], now ?? [], one).map((event) => ({ record: platformFolder(id), event }));
  });
}

function touchedPlatforms(paths: readonly string[], old: Catalogue, now: Catalogue, { ids }: Records): TouchedPlatform[] {
  return touchedPlatformIds(paths).map((id) => {
    const [before, after] = [old, now].map(({ platforms }) => platforms.find((entry) => entry.id === id));
    const isUnread = !before && ids.platforms.has(id);
    return { id, ...(before ? { before } : {}), ...(after ? { after } : {}), ...(isUnread ? { isUnread } : {}) };
  });
}

/** Looked for when a platform is new or changes its name. */
function similarNames(platforms: readonly TouchedPlatform[], all: readonly NamedEntry[]): Judgement["similar"] {
  const similar = indexSimilar(all);
  return platforms.flatMap(({ id, before, after }) => {
    if (!after || before?.data.name[MAIN_LANG] === after.data.name[MAIN_LANG]) return [];
    const named = { id, name: after.data.name[MAIN_LANG] };
    const others = similar(named);
    return others.length > 0 ? [{ named, others }] : [];
  });
}

function checklistsFor(platforms: readonly TouchedPlatform[], records: Records): Judgement["checklists"] {
  return platforms.flatMap(({ id, after }) => {
    const isDue = after && TASK_FACTS[after.lifecycle.next.task].assesses;
    const set = after?.criteria ? records.criteria.get(after.criteria)?.data : undefined;
    return isDue && after.criteria && set?.document ? [{ platform: id, criteria: after.criteria, set }] : [];
  });
}
