/** What the pages of a draft are given. */
import type { ComponentChildren } from "preact";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import type { Versions } from "../version-store.ts";

export interface PageProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  readonly today: string;
  readonly change: (draft: Draft) => void;
  readonly newKey: () => string;
  readonly say: (words: string) => void;
  readonly print: () => void;
  readonly versions: () => Promise<Versions>;
  readonly go: (page: string) => void;
  /** The whole form, on the page of everything. */
  readonly children?: ComponentChildren;
}
