/** People, teams and Apps as GitHub writes them; addresses that nobody reads all point at the stand-in. */
import { type Call, now } from "../context.ts";
import type { Person, Signature } from "../object-files.ts";
import { notFound } from "../state.ts";

type InWorld = Pick<Call, "world">;

export const addresses = (names: string, url: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [`${name}_url`, url]));

/** @throws HttpError 404 for a login that nobody has */
export function userObject({ world }: InWorld, login: string): object {
  const known = world.users.get(login);
  if (!known) throw notFound();
  const url = `${world.url}/users/${encodeURIComponent(login)}`;
  const names = "followers following gists starred subscriptions organizations repos events received_events avatar html";
  return {
    login,
    id: known.id,
    node_id: `U_${known.id}`,
    gravatar_id: "",
    url,
    ...addresses(names, url),
    type: known.type,
    site_admin: false,
    user_view_type: "public",
  };
}

/** Whom a commit made through the API is by, unless it says otherwise. */
export const personOf = ({ world }: InWorld, login: string): Person => ({
  name: login,
  email: `${world.users.get(login)?.id ?? 0}+${login}@users.noreply.github.com`,
});

/** Login of the account that a commit's address belongs to: in the one that GitHub gives its number counts, not what stands behind it. */
export function loginOf({ world }: InWorld, email: string): string | undefined {
  const id = /^(\d+)\+.+@users\.noreply\.github\.com$/.exec(email)?.[1];
  return world.addresses[email] ?? [...world.users].find(([, user]) => String(user.id) === id)?.[0];
}

export function accountOf(call: InWorld, { email }: Person): object | null {
  const login = loginOf(call, email);
  return login === undefined ? null : userObject(call, login);
}

/** Author and committer of such a commit, now. */
export function signed(call: Call, login: string, author: Partial<Signature> = {}, committer: Partial<Signature> = author) {
  const by = (person: Partial<Signature>): Signature => ({ ...personOf(call, login), date: now(call), ...person });
  return { author: by(author), committer: by(committer) };
}

export function teamObject({ world }: InWorld, slug: string): object {
  const id = [...world.teams.keys()].findIndex((name) => name.endsWith(`/${slug}`)) + 1;
  const rest = { description: null, privacy: "closed", permission: "push", parent: null, type: "organization" };
  const { url } = world;
  return { id, node_id: `T_${id}`, name: slug, slug, ...rest, ...addresses("html members repositories", url), url };
}

/** @param owner login of an account, since every App has one */
export function appObject(call: InWorld, slug: string, owner: string, at: string): object {
  const { url } = call.world;
  const times = { created_at: at, updated_at: at };
  const rights = { permissions: {}, events: [] };
  return {
    id: slug.length,
    slug,
    node_id: `A_${slug}`,
    owner: userObject(call, owner),
    name: slug,
    description: null,
    ...addresses("external html", url),
    ...times,
    ...rights,
  };
}
