/** Addresses asked on the loopback, where every kind of answer is given: each must be taken for what it is, and nothing inside is asked. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAll, type LinkAsking } from "../../scripts/links/ask.ts";
import type { AskLimits } from "../../scripts/links/exchange.ts";
import { fingerprinted, pageWords } from "../../scripts/links/page-words.ts";
import { isPublic } from "../../scripts/links/public-address.ts";
import type { LinkOutcome } from "../../scripts/links/remember.ts";
import { type Answer, type Hosts, startHosts } from "./strange-server.ts";

const MOST_BYTES = 20_000;
const WORDS = "Nền tảng phục vụ các cơ quan nhà nước và doanh nghiệp trong việc chia sẻ dữ liệu. ".repeat(5);
const page = (main: string, title = "Nền tảng") =>
  `<!doctype html><html><head><title>${title}</title><script>let a = "${Math.PI}";</script></head><body><nav>Trang chủ</nav><main><h1>${title}</h1><p>${main}</p></main></body></html>`;

const say =
  (status: number, headers: Record<string, string> = {}, body: string | Buffer = page(WORDS)): Answer =>
  (_, response) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(body);
  };
const go = (location: string, headers: Record<string, string> = {}) => say(302, { location, ...headers }, "");

/** What each host answers, and what that must come to. The address is http://<name>.test:<port>/trang unless it is given. */
const CASES: Readonly<
  Record<
    string,
    { readonly answer?: Answer; readonly is: LinkOutcome; readonly limits?: Partial<AskLimits>; readonly at?: (hosts: Hosts) => string }
  >
> = {
  page: { answer: say(200), is: { reason: "read", status: 200 } },
  moved: {
    answer: ({ url }, response) => (url === "/moi" ? say(200) : go("/moi"))({} as never, response),
    is: { reason: "read", status: 200, final: "http://moved.test:PORT/moi" },
  },
  loop: {
    answer: ({ url }, response) => go(url === "/a" ? "/b" : "/a")({} as never, response),
    is: { reason: "redirect-loop", final: "http://loop.test:PORT/b" },
  },
  many: {
    answer: ({ url = "" }, response) => go(`${url}x`)({} as never, response),
    is: { reason: "redirects-many", final: "http://many.test:PORT/trangxxxx" },
  },
  "cookie-loop": { answer: go("/trang", { "set-cookie": "a=1" }), is: { reason: "wall" } },
  private: { answer: go("http://10.1.2.3/"), is: { reason: "private", final: "http://10.1.2.3/" } },
  "to-loopback": { answer: go("http://127.0.0.2:PORT/"), is: { reason: "private", final: "http://127.0.0.2:PORT/" } },
  "to-metadata": {
    answer: go("http://169.254.169.254/latest/meta-data"),
    is: { reason: "private", final: "http://169.254.169.254/latest/meta-data" },
  },
  "to-name": { answer: go("http://inside.test/"), is: { reason: "private", final: "http://inside.test/" } },
  "to-file": { answer: go("file:///etc/passwd"), is: { reason: "odd" } },
  decimal: { at: () => "http://2130706434/", is: { reason: "private" } },
  octal: { at: () => "http://0177.0.0.2/", is: { reason: "private" } },
  mapped: { at: ({ plain }) => `http://[::ffff:127.0.0.1]:${plain}/`, is: { reason: "private" } },
  "local-six": { at: () => "http://[fe80::1]/", is: { reason: "private" } },
  "some-inside": { is: { reason: "private" } },
  rebound: { answer: say(200), is: { reason: "private" } },
  "slow-headers": { answer: () => {}, limits: { answerMs: 30 }, is: { reason: "timeout" } },
  "slow-body": {
    answer: ({ method }, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      if (method === "HEAD") response.end();
      else response.write("<p>");
    },
    limits: { bodyMs: 30 },
    is: { reason: "read", status: 200 },
  },
  huge: { answer: say(200, {}, "x".repeat(MOST_BYTES + 1)), is: { reason: "read", status: 200 } },
  bomb: { answer: say(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(50_000_000))), is: { reason: "read", status: 200 } },
  packed: { answer: say(200, { "content-encoding": "gzip" }, gzipSync(page(WORDS))), is: { reason: "read", status: 200 } },
  "no-head": {
    answer: ({ method }, response) => say(method === "HEAD" ? 403 : 200)({} as never, response),
    is: { reason: "read", status: 200 },
  },
  "head-not-known": {
    answer: ({ method }, response) => say(method === "HEAD" ? 405 : 200)({} as never, response),
    is: { reason: "read", status: 200 },
  },
  forbidden: { answer: say(403), is: { reason: "access", status: 403 } },
  unauthorised: { answer: say(401), is: { reason: "access", status: 401 } },
  "not-found": { answer: say(404), is: { reason: "not-found", status: 404 } },
  gone: { answer: say(410), is: { reason: "not-found", status: 410 } },
  broken: { answer: say(500), is: { reason: "server-error", status: 500 } },
  "back-soon": { answer: say(503, { "retry-after": "3600" }), is: { reason: "busy", status: 503 } },
  "too-many": { answer: say(429), is: { reason: "busy", status: 429 } },
  teapot: { answer: say(418), is: { reason: "odd", status: 418 } },
  wall: { answer: say(200, {}, page("Please enable cookies to continue.", "Just a moment...")), is: { reason: "wall", status: 200 } },
  challenge: { answer: say(403, { "cf-mitigated": "challenge" }), is: { reason: "wall", status: 403 } },
  "to-login": {
    answer: ({ url }, response) => (url === "/dang-nhap" ? say(200) : go("/dang-nhap"))({} as never, response),
    is: { reason: "wall", status: 200, final: "http://to-login.test:PORT/dang-nhap" },
  },
  home: {
    answer: ({ url }, response) => (url === "/" ? say(200) : go("/"))({} as never, response),
    is: { reason: "home", status: 200, final: "http://home.test:PORT/" },
  },
  "soft-404": { answer: say(200, {}, page("Trang không tồn tại.", "404 Not Found")), is: { reason: "soft-404", status: 200 } },
  "titled-of-missing": {
    answer: say(200, {}, page(WORDS.repeat(3), "Hướng dẫn xử lý tài khoản không tồn tại trên hệ thống")),
    is: { reason: "read", status: 200 },
  },
  "soft-404-long": {
    answer: say(200, {}, page(WORDS.repeat(3), "Không tìm thấy trang | Cổng thông tin")),
    is: { reason: "soft-404", status: 200 },
  },
  nothing: { answer: say(200, {}, ""), is: { reason: "empty", status: 200 } },
  partly: { answer: say(206), is: { reason: "read", status: 206 } },
  file: { answer: say(200, { "content-type": "application/pdf", "content-length": "5" }, "%PDF-"), is: { reason: "read", status: 200 } },
  refused: { at: () => "http://refused.test:1/", is: { reason: "no-answer", fault: "ECONNREFUSED" } },
  silent: { at: ({ silent }) => `http://silent.test:${silent}/`, is: { reason: "no-answer", fault: "ECONNRESET" } },
  garbage: { at: ({ garbage }) => `http://garbage.test:${garbage}/`, is: { reason: "no-http", fault: "HPE_INVALID_CONSTANT" } },
  certificate: {
    at: ({ secure }) => `https://certificate.test:${secure}/`,
    answer: say(200),
    is: { reason: "certificate", fault: "DEPTH_ZERO_SELF_SIGNED_CERT" },
  },
  "no-name": { at: () => "http://khong-co.test/", is: { reason: "no-host", fault: "ENOTFOUND" } },
  "own-network": { at: () => "http://resolver.test/", is: { reason: "network", fault: "EAI_AGAIN" } },
  robots: { answer: say(200), is: { reason: "robots" } },
  "robots-down": { answer: say(200), is: { reason: "robots" } },
  six: { at: ({ six }) => `http://[::1]:${six}/`, answer: say(200), is: { reason: "read", status: 200 } },
};

const ROBOTS: Readonly<Record<string, Answer>> = {
  "robots/robots": say(200, { "content-type": "text/plain" }, "User-agent: *\nAllow: /\n\nUser-agent: CatalogueLinks\nDisallow: /tr*g$\n"),
  "robots-down/robots": say(500),
  "page/robots": say(200, { "content-type": "text/plain" }, "User-agent: other\nDisallow: /\nUser-agent: *\nDisallow: /kin\n"),
};

/** What was asked of a host, in order. */
const seen: { readonly host: string; readonly method: string; readonly agent: string; to: number }[] = [];
let hosts: Hosts;
let outcomes: ReadonlyMap<string, LinkOutcome>;
const addressOf = (name: string) => CASES[name]?.at?.(hosts) ?? `http://${name}.test:${hosts.plain}/trang`;

/** Nothing is too slow on a busy machine, but what never comes. */
const LIMITS: AskLimits = { answerMs: 20_000, bodyMs: 20_000, bytes: MOST_BYTES };
const ALLOWED = ["127.0.0.1", "::1"];
const asking = (more: Partial<LinkAsking> = {}): LinkAsking => ({
  agent: "CatalogueLinks",
  userAgent: "CatalogueLinks/1.0 (+https://example.org/)",
  limits: LIMITS,
  redirects: 4,
  pauseMs: 0,
  hosts: 100,
  isAllowed: (address) => ALLOWED.includes(address) || isPublic(address),
  resolve: async (host) => {
    const four = (address: string) => ({ address, family: 4 });
    if (host === "inside.test") return [four("192.168.1.1")];
    if (host === "some-inside.test") return [four("127.0.0.1"), four("10.0.0.1")];
    if (host === "khong-co.test") throw Object.assign(new Error(host), { code: "ENOTFOUND" });
    if (host === "resolver.test") throw Object.assign(new Error(host), { code: "EAI_AGAIN" });
    return [four("127.0.0.1")];
  },
  isOver: () => false,
  ...more,
});

beforeAll(async () => {
  const answers = {
    ...Object.fromEntries(Object.entries(CASES).flatMap(([name, { answer }]) => (answer ? [[name, answer]] : []))),
    now: ((...both) => answerNow(...both)) as Answer,
  };
  const watched = Object.entries({ ...answers, ...ROBOTS }).map(([name, answer]): [string, Answer] => [
    name,
    (request, response) => {
      const one = {
        host: request.headers.host ?? "",
        method: request.method ?? "",
        agent: request.headers["user-agent"] ?? "",
        to: -1,
      };
      seen.push(one);
      response.on("close", () => {
        one.to = seen.length;
      });
      // Where a case redirects to a port, it is that of the server.
      const { writeHead } = response;
      response.writeHead = ((status: number, headers: Record<string, string>) =>
        writeHead.call(response, status, JSON.parse(JSON.stringify(headers ?? {}).replaceAll("PORT", String(hosts.plain))))) as never;
      answer(request, response);
    },
  ]);
  hosts = await startHosts(Object.fromEntries(watched));
  const names = Object.keys(CASES).filter((name) => name !== "rebound" && (name !== "six" || hosts.six !== undefined));
  const slow = names.filter((name) => CASES[name]?.limits);
  const quick = names.filter((name) => !slow.includes(name));
  const found = await Promise.all([
    askAll(quick.map(addressOf), asking()),
    ...slow.map((name) => askAll([addressOf(name)], asking({ limits: { ...LIMITS, ...CASES[name]?.limits } }))),
  ]);
  outcomes = new Map(found.flatMap((some) => [...some]));
});
afterAll(() => hosts.close());

const portless = ({ fingerprint: _, ...outcome }: LinkOutcome): LinkOutcome =>
  JSON.parse(JSON.stringify(outcome).replaceAll(`:${hosts.plain}/`, ":PORT/"));

describe("what an address answers is taken for what it is", () => {
  test.each(Object.keys(CASES).filter((name) => name !== "rebound"))("%s", (name) => {
    if (name === "six" && hosts.six === undefined) return;
    expect(portless(outcomes.get(addressOf(name)) ?? { reason: "network" })).toEqual(CASES[name]?.is);
  });

  test("a name that is another address when it is connected to is not asked", async () => {
    let asked = 0;
    const isAllowed = () => asked++ === 0;
    const found = await askAll([addressOf("rebound")], asking({ isAllowed }));
    expect(portless(found.get(addressOf("rebound")) ?? { reason: "network" })).toEqual({ reason: "private" });
    expect(seen.filter(({ host }) => host.startsWith("rebound"))).toEqual([]);
  });
});

describe("it asks as a guest", () => {
  test("who says not to be asked, and who says to wait, is asked no more", () => {
    const of = (name: string) => seen.filter(({ host }) => host.startsWith(`${name}.`)).map(({ method }) => method);
    expect(["robots", "robots-down", "too-many", "back-soon", "page"].map(of)).toEqual([
      ["GET"],
      ["GET"],
      ["HEAD"],
      ["HEAD"],
      ["GET", "HEAD", "GET"],
    ]);
  });

  test("it says who asks", () =>
    expect(new Set(seen.map(({ agent }) => agent))).toEqual(new Set(["CatalogueLinks/1.0 (+https://example.org/)"])));

  test("one request at a time to a host, with a pause after each; what there is no time for is left", async () => {
    const addresses = ["a", "b", "c"].map((path) => `http://file.test:${hosts.plain}/${path}`);
    const before = seen.length;
    await askAll(addresses, asking({ pauseMs: 5 }));
    const own = seen.slice(before);
    expect(own).toHaveLength(6);
    expect(own.filter(({ to }, index) => to > before + index + 1)).toEqual([]);
    expect(await askAll(addresses, asking({ isOver: () => true }))).toEqual(new Map());
  });
});

test("whatever one host makes go wrong, the others are asked", async () => {
  const isAllowed = (address: string): boolean => {
    if (address === "192.0.2.1") throw new RangeError("Maximum call stack size exceeded");
    return ALLOWED.includes(address);
  };
  const found = await askAll(["http://192.0.2.1/", addressOf("page")], asking({ isAllowed }));
  expect([...found.values()].map(portless)).toEqual([
    { reason: "odd", fault: "RangeError" },
    { reason: "read", status: 200 },
  ]);
});

test("a fingerprint is of the words: not of what surrounds them, when they were read, or how they are packed", async () => {
  const of = async (body: string) => {
    answerNow = say(200, {}, body);
    return (await askAll([`http://now.test:${hosts.plain}/trang`], asking())).values().next().value?.fingerprint;
  };
  const first = page(`${WORDS} Cập nhật 10:15 ngày 01/02/2026. 1.234 lượt xem.`);
  const again = first
    .replace("10:15 ngày 01/02/2026. 1.234", "9:01 ngày 28/11/2026. 99.999")
    .replace("Trang chủ", "Trang chủ, tin mới")
    .replace("3.14", "2.71");
  expect(await of(first)).toMatch(/^[0-9a-f]{40}$/);
  expect(await of(again)).toBe(await of(first));
  expect(await of(first.replace("chia sẻ dữ liệu", "chia sẻ hồ sơ"))).not.toBe(await of(first));
  expect(outcomes.get(addressOf("packed"))?.fingerprint).toBe(outcomes.get(addressOf("page"))?.fingerprint);
  const without = ["huge", "bomb", "slow-body", "partly"].map((name) => outcomes.get(addressOf(name))?.fingerprint);
  expect(without).toEqual([undefined, undefined, undefined, undefined]);
});
let answerNow: Answer = say(200);

const NAV = "<nav>Trang chủ</nav>";
describe("what is around the words hides none of them", () => {
  const print = (html: string) => fingerprinted(pageWords(html).main);
  const around: Readonly<Record<string, (main: string) => string>> = {
    "a form as a whole": (main) => `<form id="aspnetForm">${NAV}<p>${main}</p></form>`,
    "a header as a whole": (main) => `<header><p>${main}</p></header>`,
    "a picture that never ends": (main) => `${NAV}<svg><path><p>${main}</p>`,
    "a header in another that never ends": (main) => `<p>Trước</p><header><nav>Trang<p>${main}</p>`,
    "a script with a tag in its words": (main) =>
      `<script>let a = "<script";</script><style>a:after { content: "<!--" }</style><p>${main}</p>`,
    "a share of a hundred": (main) => `<p>Tỷ lệ: ${main === "Đã gỡ" ? "6,25" : "50"} %</p>`,
  };
  test.each(Object.keys(around))("%s", (name) => {
    const of = around[name] ?? String;
    expect(print(of(WORDS))).not.toBe(print(of("Đã gỡ")));
    expect(print(of(WORDS))).not.toBe("");
  });
});

const OUTSIDE = ["8.8.8.8", "2a00:1450:4001::1", "2400:cb00::1"];
const INSIDE = [
  ...["127.0.0.1", "0.0.0.0", "10.0.0.1", "172.16.5.4", "192.168.0.1", "169.254.169.254", "100.100.100.200", "168.63.129.16"],
  ...["224.0.0.1", "255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254"],
  ...["::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "localhost", ""],
];
test("what is public is given out to all, and holds no other address", () => {
  expect([...OUTSIDE, ...INSIDE].filter(isPublic)).toEqual(OUTSIDE);
});
