/**
 * The workflows of a repository that holds data alone: each listens to the same events as the program's own workflow of
 * its name, and calls that at the version the data depends on. Made from the program's own, so that neither events nor
 * permissions are said twice. What does no work (daily, review, sweep) is taken as it is.
 */
import { parse, stringify } from "yaml";

/** Which of the program's workflows a repository of data has. */
export const CALLED = [
  "check",
  "commands",
  "daily",
  "deploy",
  "intake",
  "links",
  "record",
  "remind",
  "review",
  "sweep",
  "verdict",
] as const;

export const WORKFLOWS_FOLDER = ".github/workflows";

export interface Caller {
  /** "owner/name" of the program. */
  readonly repository: string;
  readonly version: string;
  /** Folder of the data in its repository: "." for the top. */
  readonly folder: string;
  /** The data's main branch. */
  readonly branch: string;
}

interface Workflow {
  readonly name: string;
  readonly on: { readonly [event: string]: unknown; readonly workflow_call?: { readonly secrets?: object } };
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, "read" | "write">> }>>;
}

/** The workflow that calls one of the program's own, from the text of that. */
export function callerOf(own: string, { repository, version, folder, branch }: Caller): string {
  const { name, on, concurrency, jobs } = parse(own) as Workflow;
  const { workflow_call: call, ...events } = on;
  // When it is there in the time of the program's own place says nothing elsewhere.
  if (!call) return own.replace(/(- cron: "[^"]*") # \d.*$/gm, "$1");
  const secrets = Object.keys(call.secrets ?? {}).map((secret) => [secret, `\${{ secrets.${secret} }}`]);
  const caller = {
    name,
    on: JSON.parse(JSON.stringify(events).replaceAll('["main"]', JSON.stringify([branch]))),
    permissions: {},
    // Another group than the called workflow's: with the same they would wait for each other.
    concurrency: { ...concurrency, group: `call-${concurrency.group}` },
    jobs: {
      [name]: {
        permissions: mostOf(Object.values(jobs).map(({ permissions }) => permissions)),
        uses: `${repository}/${WORKFLOWS_FOLDER}/${name}.yml@v${version}`,
        ...(folder === "." ? {} : { with: { folder } }),
        // Named, not inherited: the called job reads it from its environment.
        ...(secrets.length > 0 ? { secrets: Object.fromEntries(secrets) } : {}),
      },
    },
  };
  return `${headOf(own)}${MADE}${stringify(caller, { lineWidth: 0 })}`;
}

const MADE = "#\n# It calls the program's workflow of this name; `npx catalogue migrate` moves both to a new version together.\n";

const headOf = (own: string): string => /^(?:#.*\n)*/.exec(own)?.[0] ?? "";

/** What the caller must be allowed for each called job to have what it asks for. */
function mostOf(all: readonly Readonly<Record<string, "read" | "write">>[]): Record<string, "read" | "write"> {
  const most: Record<string, "read" | "write"> = {};
  for (const permissions of all) for (const [name, level] of Object.entries(permissions)) if (most[name] !== "write") most[name] = level;
  return most;
}

/** A workflow with its calls of the program's workflows moved to a version; as it was where it has none. */
export function callAt(text: string, { repository, version }: Pick<Caller, "repository" | "version">): string {
  return text.replaceAll(calls(repository), (_, start: string) => `${start}${version}`);
}

/** The versions at which a workflow calls those of the program. */
export const calledVersions = (text: string, repository: string): string[] =>
  [...text.matchAll(calls(repository))].map(([, , version = ""]) => version);

const calls = (repository: string): RegExp =>
  new RegExp(
    `(\\buses:\\s*["']?${repository.replaceAll(".", "\\.")}/${WORKFLOWS_FOLDER.replace(".", "\\.")}/[\\w-]+\\.yml@v)([\\w.-]+)`,
    "g",
  );
