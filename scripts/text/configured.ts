/**
 * What the settings of the catalogue decide before anything is loaded: its languages, what things are called in it, which
 * choices there are, which fields it does without. A process, and a script in a browser, serves one catalogue, and modules
 * read this once. `scripts/cli/configure.mjs` takes it from the settings; in scripts for the browser the build writes it
 * in the place of the variable.
 */

/** Words by language; a catalogue has them in its own. */
export type LanguageMap = Readonly<Record<string, string>>;

/** One of what may be chosen. */
export interface ConfiguredChoice {
  readonly id: string;
  readonly name: LanguageMap;
  /** Where there is little room. */
  readonly short?: LanguageMap;
  /** Of a metric: what it counts are people, so that it can be a share of the people there are. */
  readonly people?: true;
  /** Of a metric: it counts what there is to be used, and is no evidence of use. */
  readonly supply?: true;
  /** Of a metric: the one of which it counts a part; and that it is no count but an amount, which says nothing without its unit. */
  readonly partOf?: string;
  readonly amount?: true;
  /** Of a group: state bodies own what is in it. */
  readonly stateOwned?: true;
  /** Of a method: the owner assesses what is its own. */
  readonly self?: true;
  /** Of a role in an assessment: decides where members disagree; judges nothing. */
  readonly decides?: true;
  readonly silent?: true;
}

interface Configured {
  /** Codes of the languages, the main one first. */
  readonly languages?: readonly string[];
  /** The languages that its title is in, where one of those that it names is none of them: such a catalogue is spoken to in these. */
  readonly titledIn?: readonly string[];
  /** Fields of a platform that the catalogue does without. */
  readonly unusedFields?: readonly string[];
  /** Statuses that no record of it can come to. */
  readonly unusedStages?: readonly string[];
  /** What the catalogue calls statuses, types of events, kinds of work, how sure sources are, and the things that it is about. */
  readonly stages?: Readonly<Record<string, LanguageMap>>;
  readonly events?: Readonly<Record<string, LanguageMap>>;
  readonly phases?: Readonly<Record<string, LanguageMap>>;
  readonly confidences?: Readonly<Record<string, LanguageMap>>;
  readonly terms?: Readonly<Record<string, LanguageMap>>;
  /** Who has a thing assessed and recognises it where its record names nobody: "owner", "keeper" or the code of an agency. */
  readonly convenedBy?: string;
  /** Who issues the criteria of a thing, said in the same way. */
  readonly criteriaBy?: string;
  /** Codes of the open data by the names under which the catalogue published them. */
  readonly publishedCodes?: Readonly<Record<string, string>>;
  /** What the portal for the data, and the document of the process, are called within a sentence. */
  readonly called?: { readonly [What in "portal" | "process"]?: LanguageMap };
  /** A potential market that is smaller decides nothing: of people, and of what else is counted. */
  readonly smallestMarket?: { readonly [Of in "people" | "others"]?: number };
  /** By the way of numbering a code, or where it is free a name, of documents so numbered, for examples; `first` is the way that an example of any has. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** What may be chosen, by kind, where it has choices of its own. */
  readonly choices?: Readonly<Record<string, readonly ConfiguredChoice[]>>;
}

export const CONFIGURED: Configured = JSON.parse(process.env.CATALOGUE_CONFIGURED ?? "{}");
