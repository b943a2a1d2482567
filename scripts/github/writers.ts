/** Who had a part in commits: their accounts, and where GitHub knows none, whose addresses they bear. */
import { at, type Bot } from "./bot.ts";

/** GitHub itself, where somebody merged or edited on its pages. */
const WEB = "web-flow";

/** Who wrote or committed something: an account, or where GitHub knows none the address alone. */
export interface Writer {
  readonly login: string | undefined;
  readonly mail: string | null | undefined;
}

interface Written {
  readonly by: readonly Writer[];
  readonly message: string;
}

/**
 * Logins of who wrote or committed commits, or is named in their messages as co-author; of an address that is no account's, its domain
 * ("@example.vn"), which the register may say is an agency's. An App is nobody's: no agency can name one, and only one of GitHub's
 * two interfaces tells them.
 */
export function writersOf(commits: readonly Written[]): string[] {
  const found = commits.flatMap(({ by, message }) => [
    ...by.flatMap(({ login, mail }) => login ?? domainOf(mail ?? "")),
    ...[...message.matchAll(/^co-authored-by:[^<\n]*<(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com>/gim)].map(
      ([, login = ""]) => login,
    ),
  ]);
  return [...new Set(found)].filter((login) => login !== WEB && !login.endsWith("[bot]"));
}

/** None of GitHub's own. */
function domainOf(mail: string): string[] {
  const domain = mail.slice(mail.lastIndexOf("@")).toLowerCase();
  return /^@[a-z0-9.-]+$/.test(domain) && !/[@.]github\.com$/.test(domain) ? [domain] : [];
}

/** Whether a message names others, by whatever address. */
const NAMES_OTHERS = /^co-authored-by:/im;

/** Of the commits of a pull request. */
export async function readWriters(bot: Bot, number: number): Promise<string[]> {
  const { client } = bot;
  const commits = await client.paginate(client.rest.pulls.listCommits, { ...at(bot), pull_number: number, per_page: 100 });
  const login = (one: object | null) => (one && "login" in one ? String(one.login) : undefined);
  const written = commits.map(({ author, committer, commit }) => ({
    by: [
      { login: login(author), mail: commit.author?.email },
      { login: login(committer), mail: commit.committer?.email },
    ],
    message: commit.message,
  }));
  const isWhole = !written.some(({ message }) => NAMES_OTHERS.test(message));
  return writersOf(isWhole ? written : [...written, { by: await readAuthors(bot, number), message: "" }]);
}

const AUTHORS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) {
  pullRequest(number: $number) { commits(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { commit {
    authors(first: 100) { nodes { email user { login } } }
  } } } }
} }`;

interface Commits {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly { readonly commit: { readonly authors: { readonly nodes: readonly GitActor[] } } }[];
}
interface Authors {
  readonly repository: { readonly pullRequest: { readonly commits: Commits } | null } | null;
}
/** One that is gone since. */
const NONE: Commits = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

/** A person of a commit, as GraphQL tells them. */
export type GitActor = { readonly email: string | null; readonly user: { readonly login: string } | null } | null;
export const writerOf = (actor: GitActor): Writer => ({ login: actor?.user?.login, mail: actor?.email });

/** Authors and co-authors of the commits of a pull request: whose an address is, of those that messages name, only GraphQL tells. */
async function readAuthors(bot: Bot, number: number): Promise<Writer[]> {
  const found: Writer[] = [];
  let after: string | null = null;
  do {
    const answer: Authors = await bot.client.graphql<Authors>(AUTHORS, { ...at(bot), number, after });
    const { nodes, pageInfo } = answer.repository?.pullRequest?.commits ?? NONE;
    found.push(...nodes.flatMap(({ commit }) => commit.authors.nodes.map(writerOf)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
