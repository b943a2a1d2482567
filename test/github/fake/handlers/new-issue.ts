/** What issues and pull requests have in common when they are made. */
import { type Call, now } from "../context.ts";
import { type Issue, invalid } from "../state.ts";

export const TEXT_LIMIT = 65_536;
const TITLE_LIMIT = 256;

/** @throws HttpError 422 for what GitHub finds too long, or missing */
export function checkText(resource: string, title: string, body: string | null): void {
  if (!String(title).trim()) throw invalid(resource, "title", "missing_field");
  if (title.length > TITLE_LIMIT) throw invalid(resource, "title", "custom", "title is too long (maximum is 256 characters)");
  if (body && body.length > TEXT_LIMIT) throw invalid(resource, "body", "custom", "body is too long (maximum is 65536 characters)");
}

/** What issues and pull requests begin with; they are numbered together. */
export function newIssue(call: Call, user: string, title: string, body: string | null): Issue {
  const at = now(call);
  return {
    id: call.world.nextId(),
    // The number of one that was deleted is never given again.
    number: Math.max(0, ...call.repository.issues.keys()) + 1,
    state: "open",
    stateReason: null,
    title,
    body,
    user,
    labels: new Set<string>(),
    assignees: new Set<string>(),
    events: [],
    edits: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  };
}
