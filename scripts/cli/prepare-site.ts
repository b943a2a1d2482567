/** What a site is made from: the data checked and derived, with all that lies beside it; for the commands that make one. */
import { execFileSync } from "node:child_process";
import type { PublishOptions } from "../../site/build/publish.ts";
import { deriveCatalogue } from "../catalogue/derive.ts";
import { linkBook } from "../catalogue/links.ts";
import { withLinks } from "../catalogue/with-links.ts";
import { repositoryPlace } from "../git/place.ts";
import { isError } from "../problems/problem.ts";
import { problemsText } from "../report/problems.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { checkAll } from "./data.ts";
import { readHistory } from "./history.ts";
import { ledgerBeside, readDecided } from "./ledger.ts";
import { readLinkResults } from "./link-results.ts";
import { readProposalsFile } from "./proposals.ts";
import { AFRESH, type Reading } from "./remembering.ts";

/** Where the site is to stand. */
export interface SiteAddress {
  /** Absolute address of the home page with a trailing slash; undefined: as the settings say. */
  readonly baseUrl?: string;
  readonly pathPrefix: string;
}

interface Prepared extends Omit<PublishOptions, "out"> {
  /** What the catalogue was made from beside the files of the data, their log, and the day. */
  readonly beside: readonly unknown[];
}

interface Refused {
  readonly refused: string;
  readonly errors: number;
}

/** @returns the code that a command ends with which had to make a site */
export function refusedToBuild({ shell, lang }: Call, { errors }: Refused): number {
  shell.stderr.write(`${cliWords[lang].refusedBuild(errors)}\n`);
  return 1;
}

/** Checks the data; what to publish, or the errors as text, which have been shown. */
export function prepareSite(call: Call, { baseUrl, pathPrefix }: SiteAddress, reading: Reading = AFRESH): Prepared | Refused {
  const { problems, records, files } = checkAll(call, { reading });
  const decided = readDecided(call, files, records);
  const derived = deriveCatalogue(records, call.today, decided, reading.derived);
  const results = readLinkResults(call);
  const catalogue = derived && results ? withLinks(derived, linkBook(results)) : derived;
  const errors = [...problems.filter(isError), ...decided.ledger.problems, ...ledgerBeside(call.root)];
  if (errors.length > 0 || !catalogue) {
    const refused = problemsText(errors, call.lang);
    call.shell.stdout.write(refused);
    return { refused, errors: errors.length };
  }
  const { settings } = catalogue;
  return {
    catalogue,
    files,
    baseUrl: baseUrl ?? withSlash(settings.site ?? "http://localhost/"),
    pathPrefix,
    repository: runningRepository(call) ?? settings.repository,
    branch: settings.branch ?? "main",
    folder: repositoryPlace(call.root).prefix,
    commit: builtCommit(call),
    proposals: readProposalsFile(call),
    history: readHistory(call),
    beside: [decided.ledger, results],
  };
}

export const withSlash = (url: string): string => (url.endsWith("/") ? url : `${url}/`);

/** On GitHub Actions the running repository, so that a fork's site links to the fork. */
function runningRepository({ shell: { env } }: Call): string | undefined {
  return env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined;
}

function builtCommit({ root, shell: { env } }: Call): string | undefined {
  if (env.GITHUB_SHA) return env.GITHUB_SHA;
  try {
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
