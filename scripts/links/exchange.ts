/** One request to a host of the internet, and its answer: the only file that asks addresses of the data. */
import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { promisify } from "node:util";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Fault, OWN_FAULTS, type Reply } from "./meaning.ts";

/** How much is asked of others, and of this machine. Milliseconds and bytes. */
export interface AskLimits {
  readonly answerMs: number;
  readonly bodyMs: number;
  readonly bytes: number;
}

/** Where requests go: what differs in a test. */
export interface Net {
  readonly userAgent: string;
  readonly limits: AskLimits;
  /** Whether an address may be connected to. */
  readonly isAllowed: (address: string) => boolean;
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
}

const lookUpAll = promisify(lookUp);
export const resolveHost: Net["resolve"] = (host) => lookUpAll(host, { all: true });

const failed = (code: string): Error => Object.assign(new Error(code), { code });

/** Never throws: what goes wrong is an answer too. */
export function exchange(url: URL, method: "HEAD" | "GET", net: Net): Promise<Reply | Fault> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) > 0 && !net.isAllowed(host)) return Promise.resolve({ fault: OWN_FAULTS.private });
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ fault: error.code ?? error.name });
    const headers = { "user-agent": net.userAgent, accept: "*/*", "accept-encoding": "gzip" };
    const request = url.protocol === "https:" ? requestSecure : requestPlain;
    const asked = request(url, { method, headers, agent: false, lookup: guarded(net), maxHeaderSize: 32_768 });
    const timer = setTimeout(() => asked.destroy(failed(OWN_FAULTS.slow)), net.limits.answerMs);
    asked.on("socket", (socket) => refuseInside(socket, net));
    // After an answer an error is one of its body, which is then not whole.
    let isAnswered = false;
    asked.on("error", (error) => {
      clearTimeout(timer);
      if (!isAnswered) fail(error);
    });
    asked.on("response", (response) => {
      isAnswered = true;
      clearTimeout(timer);
      replyOf(response, method, net.limits).then(resolve, fail);
    });
    asked.end();
  });
}

/** A name may stand for several addresses, and for others the next time: these are what is connected to, and all of them must be public. */
function guarded({ resolve, isAllowed }: Net): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first) return done(failed("ENOTFOUND"), "");
        if (!found.every(({ address }) => isAllowed(address))) return done(failed(OWN_FAULTS.private), "");
        return all ? done(null, [...found]) : done(null, first.address, first.family);
      },
      (error) => done(error, ""),
    );
  };
}

/** What a socket is connected to in the end, whoever looked it up: nothing is sent to what is not public. */
function refuseInside(socket: Socket, { isAllowed }: Net): void {
  socket.on("connect", () => {
    if (!isAllowed(socket.remoteAddress ?? "")) socket.destroy(failed(OWN_FAULTS.private));
  });
}

async function replyOf(response: IncomingMessage, method: "HEAD" | "GET", limits: AskLimits): Promise<Reply> {
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  const isWanted = method === "GET" && (response.statusCode ?? 0) < 300;
  const body = isWanted ? await bodyOf(response, limits) : undefined;
  response.destroy();
  return { status: response.statusCode ?? 0, headers, ...(body ? { body } : {}) };
}

const UNPACKED: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The whole body as it was meant; undefined for one that is too long, too slow, or packed otherwise than it says. */
async function bodyOf(response: IncomingMessage, { bodyMs, bytes }: AskLimits): Promise<Uint8Array | undefined> {
  const unpack = UNPACKED[String(response.headers["content-encoding"] ?? "").toLowerCase()];
  const stream: Readable = unpack ? pipeline(response, unpack(), () => {}) : response;
  const timer = setTimeout(() => response.destroy(failed(OWN_FAULTS.slow)), bodyMs);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > bytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
