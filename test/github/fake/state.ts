/** What the stand-in remembers beside its git repositories. */
export class HttpError extends Error {
  readonly status: number;
  readonly errors: readonly object[] | undefined;
  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export type Permission = "contents" | "checks" | "issues" | "pull_requests" | "members";

/** Who a token speaks for; an installation token of an App may do only what its permissions name. */
export interface Token {
  readonly login: string;
  readonly permissions?: Readonly<Partial<Record<Permission, "read" | "write">>>;
}

export interface Label {
  readonly name: string;
  color: string;
  description: string | null;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly user: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Logins by reaction. */
  readonly reactions: Map<string, Set<string>>;
}

export interface Review {
  readonly id: number;
  readonly user: string;
  readonly state: string;
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Pull {
  /** "owner/name" of the repository that the head branch is in. */
  readonly headRepository: string;
  readonly headBranch: string;
  readonly base: string;
  draft: boolean;
  /** The newest head, kept when its branch goes. */
  head: string;
  mergedAt: string | null;
  mergeCommit: string | null;
  readonly teams: Set<string>;
  readonly reviews: Review[];
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  state: "open" | "closed";
  title: string;
  body: string | null;
  readonly user: string;
  readonly labels: Set<string>;
  /** When each label was last set. */
  readonly labelled: Map<string, string>;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly pull?: Pull;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head: string;
  readonly app: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  readonly annotations: object[];
  readonly startedAt: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  /** Folder of its bare git repository. */
  readonly folder: string;
  readonly fork: boolean;
  /** Collaborators that may write. */
  readonly writers: ReadonlySet<string>;
  /** Check runs that must be green before a merge. */
  readonly requiredChecks: readonly string[];
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<string, Label>;
  readonly checks: Map<number, CheckRun>;
}

export const fullName = ({ owner, name }: Pick<Repository, "owner" | "name">): string => `${owner}/${name}`;
