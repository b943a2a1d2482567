/** What the package says of itself: its name, its version, and where its own repository is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./package-folder.mjs";

export interface About {
  readonly name: string;
  readonly version: string;
  /** "owner/name" on GitHub: whose workflows a repository of data calls. */
  readonly repository: string;
}

export function aboutPackage(): About {
  const { name, version, repository } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  return { name, version, repository: /github\.com[/:]([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository.url)?.[1] ?? "" };
}
