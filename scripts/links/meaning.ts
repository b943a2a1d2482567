/**
 * What came back when an address was asked, and what that means. Pure. A page is dead only where that is certain: whoever is refused,
 * sent to a login, asked for cookies or kept waiting cannot tell what a reader would see.
 */
import type { LinkReason } from "../records/schema/links.ts";
import { linkHash } from "./hash.ts";
import { fingerprinted, type PageWords, pageWords } from "./page-words.ts";
import type { LinkOutcome } from "./remember.ts";

/** The answer to one request. */
export interface Reply {
  readonly status: number;
  /** By name in lowercase. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Undefined where it was not asked for, too long or too slow, or could not be unpacked. */
  readonly body?: Uint8Array | undefined;
}

/** Name of a fault in place of an answer: of the connection, of the certificate, or one of OWN_FAULTS. */
export interface Fault {
  readonly fault: string;
}

/** One address asked, with what it led to. */
export interface Visit {
  readonly method: "HEAD" | "GET";
  /** The address, and each that it led to. */
  readonly path: readonly string[];
  /** That one of them gave a cookie. */
  readonly cookies: boolean;
  readonly end: Reply | Fault;
}

/** Faults that have no name of the system: asked for nothing, or stopped by us. */
export const OWN_FAULTS = { private: "private", robots: "robots", slow: "slow", loop: "loop", many: "many", address: "address" } as const;

const FAULTS: Readonly<Record<string, LinkReason>> = {
  private: "private",
  robots: "robots",
  slow: "timeout",
  loop: "redirect-loop",
  many: "redirects-many",
  address: "odd",
  ENOTFOUND: "no-host",
  ENODATA: "no-host",
  ECONNREFUSED: "no-answer",
  ECONNRESET: "no-answer",
  EPIPE: "no-answer",
  EHOSTUNREACH: "timeout",
  ETIMEDOUT: "timeout",
};
/** As Node names what a certificate lacks, or what does not fit in how the connection is made secure. */
const CERTIFICATE = /CERT|SIGNED|SIGNATURE|ISSUER|^ERR_(?:TLS|SSL)|^EPROTO$|CRL|HOSTNAME_MISMATCH/;

const STATUSES: Readonly<Record<number, LinkReason>> = {
  401: "access",
  402: "access",
  403: "access",
  404: "not-found",
  407: "access",
  408: "busy",
  410: "not-found",
  425: "busy",
  429: "busy",
  451: "access",
  500: "server-error",
  502: "server-error",
  503: "server-error",
  504: "server-error",
};

export const isFault = (end: Visit["end"]): end is Fault => "fault" in end;

/** As much of an address as is kept. */
const LONGEST = 4000;

/** Whether a HEAD says all there is to know: nobody is asked again who said to wait, or may not be asked; a file too long to read is there. */
export function isClear({ end }: Visit, most: number): boolean {
  if (isFault(end)) return ["private", "robots", "no-host", "certificate", "network"].includes(reasonOfFault(end));
  if (reasonOfStatus(end) === "busy") return true;
  return isRead(end) && !isPage(end) && Number(end.headers["content-length"]) > most;
}

export function takenFor(visit: Visit): LinkOutcome {
  const { path, end } = visit;
  const last = path.at(-1) ?? "";
  const led = last === path[0] ? {} : { final: last.slice(0, LONGEST) };
  if (isFault(end)) {
    const reason = reasonOfFault(end);
    // Who gives a cookie and asks the same again wants it back.
    if (visit.cookies && (reason === "redirect-loop" || reason === "redirects-many")) return { reason: "wall", ...led };
    return { reason, ...(/^[A-Z]/.test(end.fault) ? { fault: end.fault } : {}), ...led };
  }
  const said = { status: end.status, ...led };
  if (end.headers["cf-mitigated"] === "challenge") return { reason: "wall", ...said };
  if (!isRead(end)) return { reason: reasonOfStatus(end), ...said };
  return { ...contentOf(visit, end), ...said };
}

const reasonOfFault = ({ fault }: Fault): LinkReason =>
  FAULTS[fault] ?? (fault.startsWith("HPE_") ? "no-http" : CERTIFICATE.test(fault) ? "certificate" : "network");

const isRead = ({ status }: Reply): boolean => status === 200 || status === 203 || status === 206;

function reasonOfStatus({ status, headers }: Reply): LinkReason {
  if (status === 503 && headers["retry-after"] !== undefined) return "busy";
  return STATUSES[status] ?? "odd";
}

const isPage = ({ headers }: Reply): boolean => /html/i.test(headers["content-type"] ?? "html");

/** What the content says beside its status. */
function contentOf({ method, path }: Visit, reply: Reply): LinkOutcome {
  const { body } = reply;
  if (isLogin(path)) return { reason: "wall" };
  if (isSentHome(path)) return { reason: "home" };
  if (method === "HEAD" || body === undefined) return { reason: "read" };
  if (body.length === 0) return { reason: "empty" };
  if (!isPage(reply)) return { reason: "read", ...(reply.status === 206 ? {} : { fingerprint: linkHash(body) }) };
  const text = pageWords(decoded(body, reply));
  if (isWall(text)) return { reason: "wall" };
  if (isMissing(text)) return { reason: "soft-404" };
  const marks = fingerprinted(text.main);
  return { reason: "read", ...(marks === "" || reply.status === 206 ? {} : { fingerprint: linkHash(marks) }) };
}

function decoded(body: Uint8Array, { headers }: Reply): string {
  const [, charset = "utf-8"] = /charset="?([\w-]+)/i.exec(headers["content-type"] ?? "") ?? [];
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

const LOGIN = /[/.](?:log-?in|sign-?in|sso|dang-?nhap|oauth2?|auth)(?:[/.?]|$)/i;
const isLogin = ([first = "", ...others]: readonly string[]): boolean => !LOGIN.test(first) && others.some((one) => LOGIN.test(one));

/** Led from a page of a site to its first page: what was there is gone, or has moved, and nobody says so. */
function isSentHome(path: readonly string[]): boolean {
  const [first, last] = [path[0], path.at(-1)].map((one) => new URL(one ?? ""));
  return path.length > 1 && first !== undefined && last !== undefined && isDeep(first) && !isDeep(last);
}
const isDeep = ({ pathname, search }: URL): boolean => pathname.length > 1 || search !== "";

/** Sentences of walls and of pages that are not there, in the languages of the sites that are asked: what a machine reads, and shows to nobody. */
const WALL =
  /just a moment|attention required|checking your browser|are you a (?:human|robot)|you are (?:a )?human|captcha|enable (?:cookies|javascript)|access denied|bật (?:cookie|javascript)|không phải (?:là )?(?:người máy|robot)/i;
const MISSING =
  /^404$|404 (?:not|error|page|-)|(?:error|lỗi) 404|not found|page (?:is )?(?:missing|unavailable)|no longer (?:available|exists)|không tìm thấy|không tồn tại|đã bị xóa/i;
/** A page with more words than this has something to read beside such a sentence. */
const SHORT = 800;

const says = (text: string, sentence: RegExp): boolean => text.length < SHORT && sentence.test(text);
const isWall = ({ title, main }: PageWords): boolean => [title, main].some((text) => says(text, WALL));
/** A page with much to read says by its title that it is not there only where that is all the title says, beside the name of the site. */
const isMissing = ({ title, heading, main }: PageWords): boolean =>
  main.length < SHORT ? [title, heading, main].some((text) => says(text, MISSING)) : [title, heading].some(saysOnlyThat);
const saysOnlyThat = (text: string): boolean =>
  says(text, MISSING) && text.split(/[|:–—-]/).some((part) => MISSING.test(part.trim()) && part.trim().split(" ").length <= FEW_WORDS);
const FEW_WORDS = 7;
