/** What the stand-in remembers beside its git repositories. */

/** A request that GitHub refuses. */
export class HttpError extends Error {
  readonly status: number;
  /** As the operation has them: objects with a code, or plain texts. */
  readonly errors: readonly (object | string)[] | undefined;
  constructor(status: number, message: string, errors?: readonly (object | string)[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export type Permission = "contents" | "checks" | "issues" | "pull_requests" | "members";

export const notFound = (): HttpError => new HttpError(404, "Not Found");

/** GitHub's usual refusal of a value: which one, and by which rule. */
export const invalid = (resource: string, field: string, code: string, message?: string): HttpError =>
  new HttpError(422, "Validation Failed", [{ resource, field, code, ...(message === undefined ? {} : { message }) }]);

/** Who a token speaks for; an installation token of an App may do only what its permissions name. */
export interface Token {
  readonly login: string;
  readonly permissions?: Readonly<Partial<Record<Permission, "read" | "write">>>;
}

export interface Label {
  readonly id: number;
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
  state: string;
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Pull {
  /** "owner/name" of the repository that the head branch is in. */
  readonly headRepository: string;
  readonly headBranch: string;
  base: string;
  /** Where the base branch stood; moves with it while the pull request is open. */
  baseCommit: string;
  draft: boolean;
  /** The newest head, kept when its branch goes. */
  head: string;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  /** Commits that a rebase made of its own. */
  readonly rebased: string[];
  /** Who is asked for a review and has not answered yet: logins, and slugs of teams. */
  readonly reviewers: Set<string>;
  readonly teams: Set<string>;
  readonly reviews: Review[];
}

/** What happened to an issue, oldest first in its list. */
export interface IssueEvent {
  readonly id: number;
  readonly event: "labeled" | "unlabeled" | "closed" | "reopened" | "merged" | "review_dismissed" | "base_ref_changed";
  readonly actor: string;
  readonly at: string;
  /** Name of the label that was set or taken away. */
  readonly label?: string;
  /** The review that was dismissed, and its state before. */
  readonly review?: { readonly id: number; readonly state: string };
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  state: "open" | "closed";
  stateReason: string | null;
  title: string;
  body: string | null;
  readonly user: string;
  /** Names, as the repository writes them. */
  readonly labels: Set<string>;
  /** Logins; whoever has no access is left out without a word. */
  readonly assignees: Set<string>;
  readonly events: IssueEvent[];
  /** Who changed what it says, each time. */
  readonly edits: string[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly pull?: Pull;
}

export type PullIssue = Issue & { readonly pull: Pull };

export interface CheckRun {
  readonly id: number;
  name: string;
  readonly head: string;
  /** Slug of the App that made it. */
  readonly app: string;
  status: string;
  conclusion: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: object[];
  readonly startedAt: string;
  completedAt: string | null;
}

/** A check run that must be green before a merge; of one App, where the ruleset pins it. */
export interface RequiredCheck {
  readonly name: string;
  readonly app?: string;
}

/** What its settings on GitHub say; a new repository has none of it. */
export interface Administration {
  readonly rulesets: {
    readonly name: string;
    readonly enforcement: string;
    readonly conditions: object;
    readonly rules: readonly object[];
  }[];
  /** Branches that may use the environment `bot`; undefined where there is none. */
  botBranches?: readonly string[] | "all";
  readonly secrets: string[];
  readonly variables: string[];
  readonly teams: { readonly slug: string; readonly permission: string }[];
  pages?: "workflow" | "legacy";
  readonly tokens: { default_workflow_permissions: "read" | "write"; can_approve_pull_request_reviews: boolean };
  /** `ranAt`: when it last ran by its schedule. */
  readonly workflows: { readonly path: string; readonly state: string; readonly ranAt?: string }[];
}

export interface Repository {
  readonly id: number;
  readonly administration: Administration;
  readonly owner: string;
  readonly name: string;
  /** Folder of its bare git repository. */
  readonly folder: string;
  /** "owner/name" of what it is a fork of. */
  readonly parent?: string;
  /** Collaborators that may write, and those that may only sort issues. */
  readonly writers: ReadonlySet<string>;
  readonly triagers: ReadonlySet<string>;
  /** What the main branch asks before a merge. */
  readonly requiredChecks: readonly RequiredCheck[];
  readonly requiredApprovals: number;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<string, Label>;
  readonly checks: Map<number, CheckRun>;
  /** Oldest first: what moved its references. */
  readonly activities: Activity[];
}

/** A reference that was made, moved, forced to another commit, or taken away. */
export interface Activity {
  readonly id: number;
  readonly kind: "branch_creation" | "branch_deletion" | "force_push" | "push" | "pr_merge";
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  readonly at: string;
}

export const fullName = ({ owner, name }: Pick<Repository, "owner" | "name">): string => `${owner}/${name}`;
