/** A plain static host on loopback, serving a built folder under a path prefix as GitHub Pages does: text is compressed, a file stays good for ten minutes. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

export interface StaticServer {
  /** Address of the home page, prefix included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` at `prefix` ("/x/"); anything outside it is 404, with the site's own page. */
export async function serveFolder(folder: string, prefix: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = path.startsWith(prefix) ? fileAt(folder, path.slice(prefix.length)) : undefined;
    const packs = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    send(response, file ?? join(folder, "404.html"), { status: file ? 200 : 404, packs });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // No reason for a process to stay.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`));
  const candidates = path === "" || path.endsWith("/") ? [join(file, "index.html")] : [file];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}

const TEXT = /^text|json|xml|wasm/;
/** Files of a built site do not change while it is served. */
const packed = new Map<string, Buffer>();

function send(response: ServerResponse, file: string, { status, packs }: { status: number; packs: boolean }): void {
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const isPacked = packs && TEXT.test(type);
  response.writeHead(status, { "content-type": type, "cache-control": "max-age=600", ...(isPacked ? { "content-encoding": "gzip" } : {}) });
  response.end(isPacked ? pack(file) : readFileSync(file));
}

function pack(file: string): Buffer {
  const bytes = packed.get(file) ?? gzipSync(readFileSync(file));
  packed.set(file, bytes);
  return bytes;
}
