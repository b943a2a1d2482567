/** A code host on loopback, as a browser sees GitHub's API and its host of files: answers for anyone, to pages of every origin. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";

/** What it has: one change request, and files by commit. */
export interface Kept {
  readonly pull?: object;
  /** By path in the repository, before and after; null where it is not there. */
  readonly files?: Readonly<Record<string, readonly [before: string | null, after: string | null]>>;
  /** What is answered in place of it, to what is asked for by a part of its address. */
  readonly instead?: (
    path: string,
  ) => { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string } | undefined;
}

const [BASE, FROM, HEAD] = ["a", "b", "c"].map((digit) => digit.repeat(40));

export interface CodeHostServer {
  readonly origin: string;
  keep(kept: Kept): void;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function serveCodeHost(): Promise<CodeHostServer> {
  let kept: Kept = {};
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(request.url ?? "");
    asked.push(path);
    const { status = 200, headers = {}, body = "" } = kept.instead?.(path) ?? answerTo(path, kept);
    response.writeHead(status, { "access-control-allow-origin": "*", "access-control-expose-headers": "X-RateLimit-Reset", ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    keep: (next) => {
      kept = next;
      asked.length = 0;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerTo(path: string, { pull = {}, files = {} }: Kept): { status?: number; headers?: Record<string, string>; body?: string } {
  const changed = Object.entries(files).map(([filename, [before, after]]) => ({
    filename,
    status: before === null ? "added" : after === null ? "removed" : "modified",
  }));
  if (/\/pulls\/\d+$/.test(path)) {
    const usual = { title: "Sửa hồ sơ", user: { login: "cho-giang" }, state: "open", changed_files: changed.length };
    return { body: JSON.stringify({ ...usual, base: { sha: BASE }, head: { sha: HEAD }, ...pull }) };
  }
  if (path.includes("/compare/")) return { body: JSON.stringify({ merge_base_commit: { sha: FROM }, files: changed }) };
  const [, commit, name = ""] = /^\/[\w-]+\/[\w-]+\/([0-9a-f]{40})\/(.*)$/.exec(path) ?? [];
  const [before, after] = files[name] ?? [null, null];
  const text = commit === FROM ? before : commit === HEAD ? after : null;
  return text === null ? { status: 404 } : { body: text };
}

/** The page of a site that reads there in place of where its settings say. */
export async function readFrom(page: Page, { origin }: CodeHostServer): Promise<void> {
  await page.route(/\/(?:dang-xet\/xem|under-review\/view)\//, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/https:\/\/(?:api\.github|raw\.githubusercontent)\.com/g, origin);
    await route.fulfill({ response, body });
  });
}
