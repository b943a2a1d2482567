/** What the page of a change request hands to its script as JSON. */
import type { proposal } from "../i18n/vi/proposal.ts";
import type { CodeHost } from "./code-host.ts";
import type { EditorConfig } from "./editor-config.ts";

/** What the preview is drawn with is the editor's. */
type Drawn = Pick<EditorConfig, "lang" | "root" | "siteAddress" | "stylesMark" | "repository" | "branch" | "folder" | "fileNames">;

export interface ProposalConfig extends Drawn {
  readonly words: typeof proposal;
  readonly host?: CodeHost | undefined;
  readonly addresses: Pick<EditorConfig["addresses"], "known" | "platforms" | "source"> & { readonly styles: string };
}
