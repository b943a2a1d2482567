/**
 * Who may do what. A person's rights come from the repository's collaborators; the installation token of an App has
 * exactly the permissions it was narrowed to, and only where the App is installed, which is never a person's fork.
 */
import type { Call } from "./context.ts";
import { HttpError, type Permission } from "./state.ts";

/** Comments and labels of a pull request are those of its issue: either permission opens them. */
export const ON_ISSUES: readonly Permission[] = ["issues", "pull_requests"];

/**
 * The login of a caller who may change this.
 * @param role what a person must be; "anyone" has an account and no more
 * @throws HttpError 401 or 403
 */
export function mayWrite(call: Call, permissions: readonly Permission[], role: "anyone" | "triager" | "writer" = "writer"): string {
  const { token, repository } = call;
  if (!token) throw new HttpError(401, "Requires authentication");
  const { login, permissions: granted } = token;
  if (granted) {
    if (repository.parent === undefined && permissions.some((name) => granted[name] === "write")) return login;
    throw new HttpError(403, "Resource not accessible by integration");
  }
  const isAllowed = role === "anyone" || repository.writers.has(login) || (role === "triager" && repository.triagers.has(login));
  if (!isAllowed) throw new HttpError(403, "Resource not accessible by personal access token");
  return login;
}

/** The same, for what its author may change as well. */
export const mayChange = (call: Call, author: string, permissions: readonly Permission[], role: "triager" | "writer"): string =>
  mayWrite(call, permissions, call.token?.login === author ? "anyone" : role);

/** Members of teams are not public: an App needs the permission, a person an account. */
export function mayReadMembers({ token }: Call): void {
  if (!token) throw new HttpError(401, "Requires authentication");
  if (token.permissions && !token.permissions.members) throw new HttpError(403, "Resource not accessible by integration");
}

/** The slug of the App that calls: "x[bot]" is the App x. People can not make check runs. */
export function mayWriteChecks(call: Call): string {
  const login = call.token?.login ?? "";
  if (call.token && !login.endsWith("[bot]")) throw new HttpError(403, "You must authenticate via a GitHub App.");
  return mayWrite(call, ["checks"]).replace(/\[bot\]$/, "");
}
