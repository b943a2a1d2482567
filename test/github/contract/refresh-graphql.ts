/**
 * Trims GitHub's own GraphQL schema to the fields below, those that the bot asks for. Run it when one is added:
 *   cd "$(mktemp -d)" && npm init -y && npm i --ignore-scripts @octokit/graphql-schema
 *   npx tsx test/github/contract/refresh-graphql.ts …/node_modules/@octokit/graphql-schema/schema.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FIELDS: Readonly<Record<string, string>> = {
  Query: "repository",
  Repository: "pullRequest issue",
  Issue: "author userContentEdits",
  UserContentEditConnection: "nodes",
  UserContentEdit: "editor",
  Actor: "login",
  User: "login databaseId",
  Bot: "login",
  PullRequest: "state isDraft baseRefName headRefOid author labels reviewRequests reviews timelineItems comments commits",
  PageInfo: "hasNextPage endCursor",
  LabelConnection: "pageInfo nodes",
  Label: "name",
  ReviewRequestConnection: "pageInfo nodes",
  ReviewRequest: "requestedReviewer",
  Team: "slug",
  PullRequestReviewConnection: "pageInfo nodes",
  PullRequestReview: "fullDatabaseId state submittedAt author commit",
  PullRequestTimelineItemsConnection: "pageInfo nodes",
  ReviewDismissedEvent: "actor previousReviewState review",
  BaseRefChangedEvent: "createdAt",
  AutomaticBaseChangeSucceededEvent: "createdAt",
  IssueCommentConnection: "pageInfo nodes",
  IssueComment: "fullDatabaseId body author",
  PullRequestCommitConnection: "pageInfo nodes totalCount",
  PullRequestCommit: "commit",
  Commit: "oid message author authors committer checkSuites",
  GitActor: "email user",
  GitActorConnection: "pageInfo nodes",
  CheckSuiteConnection: "pageInfo nodes",
  CheckSuite: "app checkRuns",
  App: "slug",
  CheckRunConnection: "pageInfo nodes",
  CheckRun: "databaseId name conclusion externalId summary annotations",
  CheckAnnotationConnection: "totalCount",
};

interface TypeRef {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType: TypeRef | null;
}
interface Field {
  readonly name: string;
  readonly type: TypeRef;
  readonly args: readonly { readonly name: string }[];
}
interface Type {
  readonly name: string;
  readonly fields: readonly Field[] | null;
}

const show = ({ kind, name, ofType }: TypeRef): string =>
  kind === "NON_NULL" ? `${show(ofType as TypeRef)}!` : kind === "LIST" ? `[${show(ofType as TypeRef)}]` : (name ?? "");

const { __schema: source } = (({ data, ...rest }) => data ?? rest)(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"))) as {
  readonly __schema: { readonly types: readonly Type[] };
};
const trimmed = Object.entries(FIELDS).map(([name, fields]) => {
  const type = source.types.find((one) => one.name === name);
  const kept = fields.split(" ").map((wanted) => {
    const field = type?.fields?.find((one) => one.name === wanted);
    if (!field) throw new Error(`not in the schema: ${name}.${wanted}`);
    return [wanted, { type: show(field.type), args: field.args.map((arg) => arg.name) }];
  });
  return [name, Object.fromEntries(kept)];
});
writeFileSync(join(import.meta.dirname, "github-graphql.trim.json"), `${JSON.stringify(Object.fromEntries(trimmed))}\n`);
