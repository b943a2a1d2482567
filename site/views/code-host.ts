/** Where the files of a change request are read from by a browser: GitHub's own API and file host, or those of a GitHub of one's own. */
import type { SiteContext } from "../context.ts";

export interface CodeHost {
  /** Of the repository, in the API. */
  readonly api: string;
  /** Of a file at a commit; `{commit}` and `{path}` are filled in. */
  readonly file: string;
  /** What a page that reads it must be allowed to reach. */
  readonly origins: readonly string[];
}

const PUBLIC = { host: "github.com", api: "https://api.github.com", files: "https://raw.githubusercontent.com" } as const;

/** Undefined where no repository is known, or its address is none of such a host. */
export function codeHost({ repository }: Pick<SiteContext, "repository">): CodeHost | undefined {
  if (repository === undefined || !URL.canParse(repository)) return undefined;
  const { host, origin, pathname } = new URL(repository);
  const name = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(pathname)?.[1];
  if (name === undefined) return undefined;
  if (host === PUBLIC.host) {
    return { api: `${PUBLIC.api}/repos/${name}`, file: `${PUBLIC.files}/${name}/{commit}/{path}`, origins: [PUBLIC.api, PUBLIC.files] };
  }
  const api = [origin, "api", "v3", "repos", name].join("/");
  return { api, file: `${api}/contents/{path}?ref={commit}`, origins: [origin] };
}
