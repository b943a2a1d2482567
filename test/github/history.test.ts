/**
 * The built site of a repository that a script makes: what its history pages, feeds and changes.json say must be what the
 * script did.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readHistory } from "../../scripts/cli/history.ts";
import type { History } from "../../scripts/history/history.ts";
import type { TimeZone } from "../../scripts/records/time-zone.ts";
import { showDate } from "../../scripts/text/formats.ts";
import { pagesOf, streamedPages } from "../../site/build/stream-pages.ts";
import { createContext } from "../../site/context.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { BASE_URL, catalogueIn, PREFIX, sharedElsewhere, sharedSite } from "../site/built.ts";
import { COMMITS, type Done, gitIn, PERSON, type Script } from "./history-script.ts";

const HERE: TimeZone = { id: "Asia/Ho_Chi_Minh", name: { vi: "giờ Việt Nam" } };

let script: Script;
let folder: string;
let git: (...args: string[]) => string;
beforeAll(async () => {
  ({ script, folder } = await sharedElsewhere());
  git = gitIn(script.root);
});

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const json = (path: string) => JSON.parse(read(path));
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .trim();

interface Shown {
  readonly day: string;
  readonly why: string;
  readonly sentences: readonly string[];
  readonly origin: string;
  readonly html: string;
}

/** The steps of one page, as a reader sees them. */
function stepsOn(path: string): Shown[] {
  const [, ...items] = (read(path).split(/<\/ol>(?:<nav class="pager"|<\/main>)/)[0] ?? "").split(/<li id="c-[0-9a-f]{12}">/);
  return items.map((html) => ({
    html,
    day: plain(/<time [^>]*>(.*?)<\/time>/.exec(html)?.[1] ?? ""),
    why: plain(/<p class="quiet">Lý do: (.*?)<\/p>/.exec(html)?.[1] ?? ""),
    sentences: [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = ""]) => plain(text)),
    origin: plain([...html.matchAll(/<p class="quiet">(.*?)<\/p>/g)].at(-1)?.[1] ?? ""),
  }));
}

/** A list that is cut into pages, whole. */
function stepsOfList(path: string): Shown[] {
  const pages = readdirSync(join(folder, path)).filter((name) => name.startsWith("trang-"));
  return [path, ...pages.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).map((name) => `${path}${name}/`)].flatMap((page) =>
    stepsOn(`${page}index.html`),
  );
}

const described = (): Done[] => script.done.filter((one) => one.described.length > 0 || one.isImport).reverse();
const agencyName: Record<string, string> = { BĐX: "Bộ Đường Xa (hư cấu)", BCP: "Bộ Chợ Phiên (hư cấu)" };

describe("the page of changes", () => {
  test("the script made what it says", () => {
    expect(Number(git("rev-list", "--count", "--first-parent", "HEAD"))).toBe(COMMITS);
    expect(script.done.at(-1)?.day.slice(0, 4)).toBe("2026");
  });

  test("every step in order, with day, reason, agency and pull request, in the sentences of what was done", () => {
    const steps = stepsOfList("thay-doi/");
    expect(steps.map(({ why }) => why)).toEqual(described().map(({ why }) => why));
    for (const [index, { day, pull, agency, described: records, isImport }] of described().entries()) {
      const step = steps[index];
      expect(step?.day).toBe(showDate(day, "vi"));
      const by = agency ? `Cơ quan: ${agencyName[agency]}` : "Người gửi không thuộc cơ quan tham gia";
      expect(step?.origin.startsWith(pull === undefined ? `${by} · xem` : `${by} · Đề xuất thay đổi #${pull} · xem`)).toBe(true);
      const sentences = records.flatMap((record) => record.sentences);
      // Records that were all added at once are one line.
      const together = sentences.length > 3 && sentences.every((sentence) => sentence.startsWith("Thêm "));
      const sets = sentences.filter((sentence) => sentence.startsWith("Thêm bộ tiêu chí "));
      if (together) expect(step?.html).toContain(`Thêm ${sets.length} bộ tiêu chí: `);
      else if (!isImport) expect(step?.sentences).toEqual(sentences);
    }
  });

  test("links go to the pull request and the diff", () => {
    const step = stepsOfList("thay-doi/").find(({ why }) => why === "Cập nhật số liệu 3");
    expect(step?.html).toContain('/pull/3"');
    expect(step?.html).toMatch(/\/commit\/[0-9a-f]{40}"/);
  });
});

describe("the history of one record", () => {
  test("goes on under every id it had", () => {
    const steps = stepsOfList("nen-tang/nen-tang-moi-3/lich-su/");
    expect(steps.map(({ why }) => why)).toEqual(["Cập nhật số liệu 3", "Đổi mã 3", "Đổi tên 3", "Chuyển giao 3", "Thêm nền tảng 3"]);
    expect(steps[1]?.sentences).toEqual(["Đổi mã hồ sơ: “nen-tang-3” → “nen-tang-moi-3”"]);
  });

  test("its former address leads to the present one, in both languages", () => {
    expect(read("nen-tang/nen-tang-3/index.html")).toContain('content="0; url=/thu/nen-tang/nen-tang-moi-3/"');
    expect(read("en/nen-tang/nen-tang-3/index.html")).toContain('content="0; url=/thu/en/nen-tang/nen-tang-moi-3/"');
    // Deleted since: there is nowhere to lead to.
    expect(existsSync(join(folder, "nen-tang/nen-tang-5"))).toBe(false);
    expect(existsSync(join(folder, "nen-tang/nen-tang-moi-5"))).toBe(false);
  });

  test("an agency is described of its own record and of what it owned then", () => {
    const [own, handedOver] = ["Cổng mới của Bộ Đường Xa", "Chuyển giao 3"];
    const from = stepsOfList("co-quan/bdx/lich-su/");
    expect(from.map(({ why }) => why)).toEqual(expect.arrayContaining([own, handedOver, "Thêm nền tảng 3"]));
    expect(from.map(({ why }) => why)).not.toContain("Đổi tên 3");
    expect(from.find(({ why }) => why === handedOver)?.html).toContain('href="/thu/nen-tang/nen-tang-moi-3/"');
    const to = stepsOfList("co-quan/bcp/lich-su/").map(({ why }) => why);
    expect(to).toEqual(expect.arrayContaining([handedOver, "Đổi tên 3"]));
    expect(to).not.toContain(own);
  });

  test("each platform, criteria set and agency has one, and its page leads there", () => {
    for (const [part, count] of [
      ["nen-tang", 40],
      ["tieu-chi", 5],
      ["co-quan", 10],
    ] as const) {
      const records = json(`api/v1/${{ "nen-tang": "platforms", "tieu-chi": "criteria", "co-quan": "agencies" }[part]}.json`);
      const list = records[Object.keys(records).at(-1) ?? ""] as { id: string }[];
      expect(list.length).toBeGreaterThanOrEqual(count);
      for (const { id } of list) {
        expect(existsSync(join(folder, part, id, "lich-su/index.html")), id).toBe(true);
        expect(read(`en/${part}/${id}/index.html`)).toContain(`href="/thu/en/${part}/${id}/lich-su/"`);
      }
    }
  });
});

test("every link of the site leads somewhere, fragments included", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = files.filter((name) => name.endsWith(".html")).map((name) => ({ name, html: read(name) }));
  const known = new Set(files);
  const ids = new Map(pages.map(({ name, html }) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
  const broken = pages.flatMap(({ name, html }) =>
    [...html.matchAll(/ (?:href|src|action)="([^"]+)"/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !/^(?:https?:|mailto:|data:|tel:\+[1-9]\d{5,14}$)/.test(link))
      .filter((link) => {
        const { pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `http://x${PREFIX}${name.replace(/index\.html$/, "")}`);
        const path = pathname.slice(PREFIX.length);
        const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        return !known.has(target) || (hash !== "" && target.endsWith(".html") && !ids.get(target)?.has(hash.slice(1)));
      })
      .map((link) => `${name} -> ${link}`),
  );
  expect(broken).toEqual([]);
});

describe("for machines", () => {
  test("changes.json names every published commit and what it did, newest first", () => {
    const { changes, complete, commits, years } = json("api/v1/changes.json");
    expect([complete, commits, changes.length]).toEqual([true, COMMITS, COMMITS]);
    const hashes = git("log", "--first-parent", "--format=%H").trim().split("\n");
    expect(changes.map(({ commit }: { commit: string }) => commit)).toEqual(hashes);
    const folders = { platform: "platforms", criteria: "criteria", agency: "agencies", domain: "domains" } as const;
    for (const [index, { described: records, isImport }] of [...script.done].reverse().entries()) {
      if (isImport) continue;
      const expected = records.map(({ record, action }) => {
        const [kind = "", id] = record.split(" ");
        return {
          kind: folders[kind as keyof typeof folders],
          id,
          action,
          ...(action === "moved" ? { from: id?.replace("-moi", "") } : {}),
        };
      });
      expect(changes[index].records).toEqual(expected);
    }
    // Who keeps a copy learns of a record under another id.
    const { moved, records: present } = json("api/v1/changes.json");
    expect(moved).toContainEqual({ kind: "platforms", from: "nen-tang-3", id: "nen-tang-moi-3" });
    expect(Object.keys(present.platforms.hashes)).toContain("nen-tang-moi-3");
    const byYear = years.flatMap(({ year }: { year: string }) => json(`api/v1/changes/${year}.json`).changes);
    expect(byYear).toEqual(changes);
    expect(years.map(({ year }: { year: string }) => year)).toEqual(["2026", "2025", "2024", "2023"]);
  });

  test("a record says when it was last changed; the sitemap as well", () => {
    const merged = script.done.find(({ why }) => why === "Cập nhật số liệu 3");
    const record = json("api/v1/platforms/nen-tang-moi-3.json");
    expect(record.lastChanged).toBe(merged?.day);
    expect(record.lastChangedCommit).toMatch(/^[0-9a-f]{40}$/);
    expect(json("api/v1/platforms.json").platforms.find(({ id }: { id: string }) => id === record.id).lastChanged).toBe(merged?.day);
    expect(read("sitemap.xml")).toContain(`nen-tang/nen-tang-moi-3/</loc><lastmod>${merged?.day}</lastmod>`);
    expect(json("api/v1/agencies/bdx.json").lastChanged).toBe(script.done.find(({ why }) => why.startsWith("Cổng"))?.day);
  });
});

test("nothing of a person and nothing hidden is on the site, and messages make no markup", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|xml|json|jsonl|csv|ttl)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(500);
  for (const name of files) {
    const text = read(name);
    for (const secret of [PERSON.mail, PERSON.name, "users.noreply.github.com", "x@example.org"])
      expect(text.includes(secret), `${name}: ${secret}`).toBe(false);
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u202a-\u202e\u2066-\u2069]/.test(text.replaceAll("\u00ad", "")), name).toBe(
      false,
    );
    expect(text.includes("<script>alert"), name).toBe(false);
  }
});

describe("where there is less to read", () => {
  const quiet = (root: string): { history: History | undefined; said: string } => {
    let said = "";
    const shell = { stderr: { write: (text: string) => (said += text) } };
    const history = readHistory({ root, lang: "vi", shell: shell as never, timeZone: HERE });
    return { history, said };
  };

  test("a shallow clone says so on its pages, and tells nothing of what was there before", { tags: ["release"] }, () => {
    const clone = mkdtempSync(join(tmpdir(), "catalogue-shallow-"));
    execFileSync("git", ["clone", "-q", "--depth", "20", `file://${script.root}`, clone], { stdio: "ignore" });
    const { history } = quiet(clone);
    const found = catalogueIn(clone);
    // As if English had been the main language before: its addresses lead to today's pages.
    const catalogue = { ...found, settings: { ...found.settings, formerLanguages: ["en", "vi"] as ("en" | "vi")[] } };
    const options = { catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main", history };
    const site = createContext(options, { css: "", mark: "" });
    const made = [...streamedPages(site), ...pagesOf("platformHistory", site), ...openDataFiles(options.catalogue, options)];
    const text = (path: string) => made.find((file) => file.path === path)?.content ?? "";
    expect(text("/nen-tang/nen-tang-moi-3/lich-su/index.html")).toContain("không có đủ lịch sử");
    expect(text("/en/nen-tang/nen-tang-moi-3/lich-su/index.html")).toContain("without the full history");
    expect(text("/platforms/nen-tang-moi-3/index.html")).toContain(`content="0; url=${PREFIX}en/nen-tang/nen-tang-moi-3/"`);
    expect(text("/vi/platforms/nen-tang-moi-3/history/index.html")).toContain(`content="0; url=${PREFIX}nen-tang/nen-tang-moi-3/lich-su/"`);
    expect([text("/index.html"), text("/vi/index.html")]).toEqual(["", expect.stringContaining(`url=${PREFIX}"`)]);
    const { changes, complete } = JSON.parse(text("/api/v1/changes.json"));
    expect(complete).toBe(false);
    expect(changes).toHaveLength(20);
    const whole = json("api/v1/changes.json").changes;
    expect(changes.slice(0, -1)).toEqual(whole.slice(0, 19));
    expect(changes.at(-1).records).toEqual([]);
    // The clone is filled up: what was kept of the short log does not count any more.
    execFileSync("git", ["fetch", "-q", "--unshallow"], { cwd: clone, stdio: "ignore" });
    expect(quiet(clone)).toEqual({ history: quiet(script.root).history, said: "" });
    rmSync(clone, { recursive: true, force: true });
  });

  test("a whole clone stays whole when another branch is fetched without its past, as the deploy does", { tags: ["release"] }, () => {
    const clone = mkdtempSync(join(tmpdir(), "catalogue-whole-"));
    git("branch", "-f", "decisions", "HEAD~5");
    git("checkout", "-q", "decisions");
    git("commit", "-q", "--allow-empty", "-m", "một quyết định");
    git("checkout", "-q", "main");
    const inClone = gitIn(clone);
    inClone("clone", "-q", "--single-branch", `file://${script.root}`, ".");
    inClone("fetch", "-q", "--no-tags", "--depth=1", `file://${script.root}`, "+refs/heads/decisions:refs/remotes/origin/decisions");
    expect(existsSync(join(clone, ".git/shallow"))).toBe(true);
    expect(quiet(clone)).toEqual({ history: quiet(script.root).history, said: "" });
    rmSync(clone, { recursive: true, force: true });
  });

  test("a folder inside another repository, or without one, has no history pages and no links to them", async () => {
    expect(quiet(join(script.root, "platforms")).history).toBeUndefined();
    expect(quiet(tmpdir()).history).toBeUndefined();
    const demo = await sharedSite("demo");
    expect(existsSync(join(demo, "thay-doi"))).toBe(false);
    expect(existsSync(join(demo, "feed.xml"))).toBe(false);
    expect(readFileSync(join(demo, "index.html"), "utf8")).not.toMatch(/thay-doi|atom\+xml/);
    expect(readFileSync(join(demo, "co-quan/bdx/index.html"), "utf8")).not.toContain("lich-su/");
    expect(readFileSync(join(demo, "api/v1/platforms.json"), "utf8")).not.toContain("lastChanged");
  });
});

describe("what is kept for the next build", () => {
  const file = () => join(script.root, ".cache/history.json");
  const history = () => readHistory({ root: script.root, lang: "vi", shell: { stderr: { write: () => {} } } as never, timeZone: HERE });

  test("is used when it is of this commit and code, and ignored when it is broken or of something else", { tags: ["release"] }, () => {
    const whole = history();
    const kept = readFileSync(file(), "utf8");
    // A kept history is believed: one with a valid digest and another content is what comes back.
    expect(history()).toEqual(whole);
    // Each costs a whole history.
    const more = process.env.RELEASE ? ["{}", kept.slice(0, -10), `x${kept}`, "\n\n"] : [];
    for (const bad of ["", kept.replace("Chuyển giao 3", "Chuyển giao 4"), ...more]) {
      writeFileSync(file(), bad);
      expect(history()).toEqual(whole);
      expect(readFileSync(file(), "utf8")).toBe(kept);
    }
  });

  test("it is not part of the repository", () => {
    expect(git("status", "--porcelain")).toBe("");
  });
});
