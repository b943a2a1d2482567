/** What the bot can do to GitHub. A plan is a list of these; carrying one out takes no decision. */

/** One line of a file, as GitHub shows it beside the change. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "failure" | "warning";
  readonly title: string;
  readonly message: string;
}

/** A whole check run. */
export interface CheckRun {
  readonly name: string;
  /** The commit it speaks of. */
  readonly head: string;
  readonly conclusion: "success" | "failure" | "action_required" | "neutral";
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Hash of all of it, of its annotations, and whether it keeps votes: the same check is not posted twice. */
  readonly externalId: string;
}

/** The newest check run of a name. GitHub adds annotations to those of a run and takes none away. */
export interface EarlierRun {
  readonly id: number;
  /** Made to say something else; the same, and it has the annotations already; or left, for its annotations are no longer true or it keeps votes. */
  readonly use: "update" | "keep-annotations" | "leave";
}

export type Action =
  | { readonly do: "post-check"; readonly check: CheckRun; readonly earlier?: EarlierRun }
  | { readonly do: "create-comment"; readonly body: string }
  | { readonly do: "update-comment"; readonly id: number; readonly body: string }
  | { readonly do: "delete-comment"; readonly id: number }
  | { readonly do: "create-label"; readonly name: string; readonly color: string; readonly description: string }
  | { readonly do: "add-labels"; readonly labels: readonly string[] }
  | { readonly do: "remove-label"; readonly label: string }
  | { readonly do: "request-review"; readonly teams: readonly string[] }
  | { readonly do: "react"; readonly comment: number; readonly content: "+1" }
  /** A draft is put up for review: once for a comment that asks for it. */
  | { readonly do: "mark-ready"; readonly comment: number };

/** One line that says what an action does, for `--dry` and the log. */
export function describe(action: Action): string {
  switch (action.do) {
    case "post-check":
      return `post-check ${action.check.name}: ${action.check.conclusion}, ${action.check.title} (${action.check.annotations.length} annotations)`;
    case "create-comment":
      return `create-comment (${action.body.length} characters)`;
    case "update-comment":
      return `update-comment ${action.id} (${action.body.length} characters)`;
    case "delete-comment":
      return `delete-comment ${action.id}`;
    case "create-label":
      return `create-label ${action.name}`;
    case "add-labels":
      return `add-labels ${action.labels.join(", ")}`;
    case "remove-label":
      return `remove-label ${action.label}`;
    case "request-review":
      return `request-review ${action.teams.join(", ")}`;
    case "react":
      return `react ${action.content} to ${action.comment}`;
    case "mark-ready":
      return "mark-ready";
  }
}
