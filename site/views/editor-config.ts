/** What the page hands to its script as JSON: words, names of values, and where things are. */

import type { Seat } from "../../scripts/catalogue/council/seats.ts";
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { DataOfKind, RegisterKind } from "../../scripts/records/kinds.ts";
import type { CriteriaSet } from "../../scripts/records/schema/criteria.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import type { DecisionWords } from "../i18n/vi/decision.ts";
import type { EditorWords } from "../i18n/vi/editor.ts";
import type { LetterWords } from "../i18n/vi/letter.ts";
import type { ContactWay } from "./contact-ways.ts";
import type { FileNames } from "./file-names.ts";

export interface EditorConfig {
  readonly lang: Lang;
  readonly words: EditorWords;
  /** What is printed and sent by letter. */
  readonly letter: LetterWords;
  readonly decision: DecisionWords;
  /** What the values of a schema's list are called, by a name for the list and the value. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The path prefix without its last slash. */
  readonly root: string;
  readonly addresses: EditorAddresses;
  readonly siteTitle: string;
  /** Address of the site, for the printed dossier. */
  readonly siteAddress: string;
  /** Mark of the style sheet, for its address. */
  readonly stylesMark: string;
  readonly repository?: string | undefined;
  readonly branch: string;
  readonly folder: string;
  readonly fileNames: FileNames;
  readonly after: AfterSending;
}

/** By the code host, where the system answers, or by official letter, which people read. */
export type SendingWay = "online" | "letter";

/** What comes after sending, by the settings, and whom to ask. */
export interface AfterSending {
  readonly steps: Readonly<Record<SendingWay, Readonly<Record<DraftTask, readonly string[]>>>>;
  readonly contact: readonly ContactWay[];
}

/** Where things are; `{id}` and `{path}` are filled in. */
export interface EditorAddresses {
  readonly known: string;
  readonly platforms: string;
  /** The page of a platform. */
  readonly platform: string;
  /** The comments on a set. */
  readonly comments: string;
  /** What is under review; who runs the site and how to reach them. */
  readonly proposals: string;
  /** The same as data, where it was read. */
  readonly pending?: string | undefined;
  /** Undefined where no page says that. */
  readonly about?: string | undefined;
  /** A file of the data as it stands in the repository. */
  readonly source: string;
  /** The script that writes letters. */
  readonly letter: string;
}

/** The registers that a draft is checked against; the synonyms only help the search. */
export const KNOWN_REGISTERS = ["settings", "agencies", "documents", "domains"] as const satisfies readonly RegisterKind[];
type KnownRegister = (typeof KNOWN_REGISTERS)[number];

/** The shared records that everything is checked against. */
export type KnownData = { readonly [Kind in KnownRegister]: Readonly<DataOfKind<Kind>> } & {
  readonly criteria: Readonly<Record<string, CriteriaSet>>;
  /** Ids of the sets on which there are comments; absent where there are none. */
  readonly commented?: readonly string[];
};

/** An assessment that awaits the sheets of its members: whose they are and whether they are there, and no word of what is in them. */
export interface OpenForSheets {
  readonly date: string;
  readonly until: string;
  readonly members: readonly (Pick<Seat, "member" | "role" | "organisation"> & { readonly isThere?: true })[];
}

/** What the editor needs to know of each platform; the rest is in its files. */
export interface PlatformName {
  readonly id: string;
  readonly name: Text;
  readonly abbreviation?: string;
  readonly criteria?: string;
  readonly plan?: true;
  /** Days of its assessments. */
  readonly assessments?: readonly string[];
  /** Sheets of members lie beside it, and are public. */
  readonly beside?: true;
  /** Those for which members' sheets are awaited. */
  readonly open?: readonly OpenForSheets[];
  /** What took it off the list for good, since when, and the platform that it went into. */
  readonly left?: { readonly since: string; readonly into?: string };
}
