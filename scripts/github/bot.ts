/** What every step of the bot is handed: whom it speaks as, where, and when. */
import type { Client, Repository } from "./client.ts";
import type { Spent } from "./conditional.ts";

export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface Bot extends Repository {
  readonly client: Client;
  /** What it has asked so far. */
  readonly spent: Spent;
  /** The bot's own login, such as "github-actions[bot]": only its comments and checks are its own. */
  readonly login: string;
  /** Address of the repository for people, without a slash at its end. */
  readonly url: string;
  /** Where git fetches from: an address or a path. */
  readonly remote: string;
  readonly token?: string;
  /** Where the data is in the repository, with a slash at its end; empty at the top. */
  readonly folder: string;
  /** Name of the main branch. */
  readonly branch: string;
  readonly today: string;
  /** Lets GitHub's lists catch up with what has just happened; a server that has none of its delays needs no wait. */
  readonly wait?: () => Promise<void>;
  /** IANA name of the zone in which moments on GitHub have their day. */
  readonly timeZone: string;
  /** The taxonomy of `.github/labels.yml`. */
  readonly labels: readonly Label[];
  /** Prints the actions instead of carrying them out. */
  readonly dry: boolean;
  readonly say: (line: string) => void;
}

/** Where the bot acts, as octokit takes it. */
export const at = ({ owner, repo }: Repository): Repository => ({ owner, repo });
