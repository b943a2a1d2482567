/**
 * A change request as the code host has it: what it is called, and the files that it touches, before and after. Nothing that comes
 * is believed to be what it should be, of nothing more is read than a bound, and every way to fail has a name.
 */
import { BODY_LIMIT, FRONT_MATTER_LIMIT, REGISTER_LIMIT } from "../../../scripts/records/front-matter.ts";
import { isData, readPath } from "../../../scripts/records/paths.ts";
import { fill } from "../../i18n/fill.ts";
import type { CodeHost } from "../../views/code-host.ts";

export type Trouble = "missing" | "limited" | "blocked" | "late" | "odd" | "large";

export class Unreadable extends Error {
  readonly trouble: Trouble;
  /** When it may be asked again. */
  readonly until: Date | undefined;

  constructor(trouble: Trouble, until?: Date) {
    super(trouble);
    this.trouble = trouble;
    this.until = until;
  }
}

/** One file that is touched, by its path in the data; absent where it is not there. */
export interface TouchedFile {
  readonly path: string;
  readonly before?: Uint8Array | undefined;
  readonly after?: Uint8Array | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly state: "open" | "draft" | "closed" | "published";
  readonly touched: readonly TouchedFile[];
  /** Paths of files that are no data, of those that could not be read, and how many files there are. */
  readonly others: readonly string[];
  readonly unread: readonly string[];
  readonly count: number;
}

export type Get = (address: string, options: RequestInit) => Promise<Response>;

/** Data files that are read of one change request; the code host names no more than 300 at once. */
export const MOST_FILES = 60;
const ANSWER_LIMIT = 8 << 20;
/** Letters of a title or a name that are shown. */
const MOST_LETTERS = 300;
const WAIT = 20_000;

/** The number that an address asks for. */
export const pullNumber = (text: string | null): number | undefined => (/^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : undefined);

/**
 * Two answers of the API, for it gives sixty an hour to a whole office; files come from where they are not counted.
 * @throws Unreadable
 */
export async function readPull(number: number, { api, file }: CodeHost, folder: string, get: Get): Promise<PullRequest> {
  const pull = await answer(`${api}/pulls/${number}`, get);
  const [base, head] = [commitOf(pull.base), commitOf(pull.head)];
  // What it changes is what it changed since it began, not what the main branch did meanwhile.
  const compared = await answer(`${api}/compare/${base}...${head}?per_page=1`, get);
  const from = commitOf(compared.merge_base_commit);
  const changed = listOf(compared.files).map(changedFile);
  const inData = changed.flatMap(({ path, was, ...one }) => {
    const [now, before] = [within(path, folder), within(was, folder)];
    return now === undefined && before === undefined ? [] : [{ ...one, path: now, was: before }];
  });
  const others = changed.filter(({ path, was }) => within(path, folder) === undefined && within(was, folder) === undefined);
  const wanted = inData.slice(0, MOST_FILES).flatMap(({ path, was, status }) =>
    path === was || status === "added" || status === "removed"
      ? [{ path: path ?? was ?? "", hasBefore: status !== "added", hasAfter: status !== "removed" }]
      : // A file that was moved is one that goes and one that comes.
        [
          { path: was ?? "", hasBefore: true, hasAfter: false },
          { path: path ?? "", hasBefore: false, hasAfter: true },
        ].filter((one) => one.path !== ""),
  );
  const unread: string[] = [];
  const at = (commit: string, path: string) => fill(file, { commit, path: (folder + path).split("/").map(encodeURIComponent).join("/") });
  const touched = await Promise.all(
    wanted.map(async ({ path, hasBefore, hasAfter }): Promise<readonly TouchedFile[]> => {
      try {
        const [before, after] = await Promise.all([
          hasBefore ? fileAt(at(from, path), get) : undefined,
          hasAfter ? fileAt(at(head, path), get) : undefined,
        ]);
        return [{ path, before, after }];
      } catch (error) {
        if (!(error instanceof Unreadable) || (error.trouble !== "missing" && error.trouble !== "large")) throw error;
        unread.push(path);
        return [];
      }
    }),
  );
  return {
    number,
    title: textOf(pull.title),
    author: textOf(partOf(pull.user).login),
    state: stateOf(pull),
    touched: touched.flat(),
    others: others.map(({ path }) => path),
    unread,
    count: Math.max(changed.length, Number(pull.changed_files) || 0),
  };
}

const stateOf = ({ state, merged, draft }: Values): PullRequest["state"] =>
  merged === true ? "published" : state === "closed" ? "closed" : draft === true ? "draft" : "open";

type Values = Readonly<Record<string, unknown>>;

const partOf = (value: unknown): Values => (typeof value === "object" && value !== null ? (value as Values) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, MOST_LETTERS) : "");

function commitOf(value: unknown): string {
  const { sha } = partOf(value);
  if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) throw new Unreadable("odd");
  return sha;
}

function changedFile(value: unknown): { readonly path: string; readonly was: string; readonly status: string } {
  const { filename, previous_filename: previous, status } = partOf(value);
  if (typeof filename !== "string" || typeof status !== "string") throw new Unreadable("odd");
  return { path: filename, was: status === "renamed" && typeof previous === "string" ? previous : filename, status };
}

/** Where a file stands in the data; undefined for what is none, and for what no record could be. */
function within(path: string, folder: string): string | undefined {
  const inside = path.startsWith(folder) ? path.slice(folder.length) : "";
  return isData(inside) && readPath(inside) ? inside : undefined;
}

async function answer(address: string, get: Get): Promise<Values> {
  const bytes = await bytesOf(address, "application/vnd.github+json", ANSWER_LIMIT, get);
  try {
    return partOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // A page that asks for a log-in, of a network that lets nobody out before.
    throw new Unreadable("odd");
  }
}

const fileAt = (address: string, get: Get): Promise<Uint8Array> =>
  bytesOf(address, "application/vnd.github.raw+json", Math.max(REGISTER_LIMIT, FRONT_MATTER_LIMIT + BODY_LIMIT), get);

async function bytesOf(address: string, accept: string, limit: number, get: Get): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(WAIT);
  try {
    const response = await get(address, { headers: { accept }, credentials: "omit", referrerPolicy: "no-referrer", signal });
    if (response.ok) return await bounded(response, limit);
    throw troubleOf(response);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // No answer that may be read: no connection, or something between that refuses.
    throw new Unreadable(signal.aborted ? "late" : "blocked");
  }
}

function troubleOf({ status, headers }: Response): Unreadable {
  if (status === 403 || status === 429) {
    const seconds = Number(headers.get("x-ratelimit-reset"));
    return new Unreadable("limited", seconds > 0 ? new Date(seconds * 1000) : undefined);
  }
  return new Unreadable([404, 410, 451].includes(status) ? "missing" : "odd");
}

/** Reading ends where it is too much, whatever its length is said to be. */
async function bounded(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw new Unreadable("large");
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
