/** Addresses on GitHub to change a file or to report an error in it. */
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { formWords } from "../../scripts/words/later.ts";
import type { SiteContext } from "../context.ts";

/** Opens the file in GitHub's editor; undefined when the build knows no repository. */
export function editAddress({ repository, branch, folder = "" }: SiteContext, path: string): string | undefined {
  return repository && `${repository}/edit/${branch}/${(folder + path).split("/").map(encodeURIComponent).join("/")}`;
}

/** Opens a new issue with its title filled in. */
export function reportAddress({ repository }: SiteContext, title: string): string | undefined {
  return repository && `${repository}/issues/new?title=${encodeURIComponent(title)}`;
}

/** Opens the form for a comment on a draft, or on one of its criteria. */
export const commentAddress = ({ repository }: SiteContext, set: string, criterion?: string): string | undefined =>
  repository &&
  `${repository}/issues/new?template=${formWords[MAIN_LANG].files.comment}&set=${set}${criterion ? `&criterion=${criterion}` : ""}`;

/** Address of a pull request of the repository. */
export const pullAddress = ({ repository }: SiteContext, pull: number): string | undefined => repository && `${repository}/pull/${pull}`;

/** Address of a commit of the repository. */
export const commitAddress = ({ repository }: SiteContext, commit: string): string | undefined =>
  repository && `${repository}/commit/${commit}`;
