/** `catalogue serve`: what it shows is what a build writes, at once after a change; what is wrong is said in the page. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { prepareSite } from "../../scripts/cli/build.ts";
import { run } from "../../scripts/cli/run.ts";
import { readStyles } from "../../site/build/eleventy.config.ts";
import { liveSite } from "../../site/build/live-site.ts";
import { withLook } from "../../site/build/look.ts";
import { createContext } from "../../site/context.ts";
import { BASE_URL, DEMO_LEDGER, PREFIX, ROOTS, sharedSite } from "../site/built.ts";
import { rootOf } from "./shell.ts";

const DAY = { now: new Date("2026-11-24T03:00:00Z"), today: "2026-11-24" };

/** Serves a root until the test ends. */
async function serving(root: string) {
  const stop = new AbortController();
  let said = "";
  const write = (text: string) => (said += text);
  const shell = { cwd: root, env: {}, now: DAY.now, signal: stop.signal, stdout: { write }, stderr: { write } };
  const ended = run({ ...shell, argv: ["serve", "--port", "8190", "--lang", "en"] });
  onTestFinished(async () => {
    stop.abort();
    expect(await ended).toBe(0);
  });
  await expect.poll(() => said, { timeout: 60_000 }).toContain("http://localhost:");
  const origin = /http:\/\/localhost:\d+/.exec(said)?.[0];
  const get = async (path: string) => {
    const answer = await fetch(origin + path);
    return `${answer.status} ${await answer.text()}`;
  };
  return { get, said: () => said };
}

test("a change is in the pages, the lists, the open data and the search; an error stands in the page until it is put right", async () => {
  const root = rootOf();
  const record = join(root, "platforms/to-chim/platform.md");
  const before = readFileSync(record, "utf8");
  const { get, said } = await serving(root);
  expect(await get("/nen-tang/to-chim/")).toMatch(/^200 .*Tổ Chim/s);

  writeFileSync(record, before.replace("Tổ Chim", "Tổ Én"));
  for (const path of [
    "/nen-tang/to-chim/",
    "/en/nen-tang/to-chim/",
    "/nen-tang/",
    "/api/v1/platforms.csv",
    "/api/v1/platforms/to-chim.json",
  ])
    await expect.poll(() => get(path)).toContain("Tổ Én");
  await expect.poll(said).toContain("Search is up to date.");
  expect(await get("/pagefind/pagefind-entry.json")).toMatch(/^200 /);

  writeFileSync(record, before.replace("group: state", "group: none"));
  await expect.poll(() => get("/nen-tang/")).toMatch(/^200 .*role="alert".*group.*Tổ Én/s);

  writeFileSync(record, before);
  await expect.poll(() => get("/nen-tang/")).toMatch(/^200 (?!.*role="alert").*Tổ Chim/s);

  mkdirSync(join(root, "platforms/la-sen"));
  writeFileSync(join(root, "platforms/la-sen/platform.md"), before.replaceAll("Tổ Chim", "Lá Sen").replace(/^.*type: recognised.*\n/m, ""));
  await expect.poll(() => get("/nen-tang/la-sen/")).toMatch(/^200 .*Lá Sen/s);
  rmSync(join(root, "platforms/la-sen"), { recursive: true });
  await expect.poll(() => get("/nen-tang/la-sen/")).toMatch(/^404 /);
});

test("each file is what a build writes", async () => {
  const built = await sharedSite("demo");
  const shell = { argv: [], cwd: ROOTS.demo, env: { GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" }, now: DAY.now };
  const quiet = { write: () => true };
  const plan = prepareSite(
    {
      shell: { ...shell, stdout: quiet, stderr: quiet },
      ...{ positionals: [], values: { ledger: DEMO_LEDGER }, lang: "vi", root: ROOTS.demo, today: DAY.today },
      timeZone: { id: "Asia/Ho_Chi_Minh" } as never,
    },
    { baseUrl: BASE_URL, pathPrefix: PREFIX },
  );
  if ("refused" in plan) throw new Error(plan.refused);
  const { files, ...options } = plan;
  const answer = liveSite(createContext(options, withLook(readStyles(), plan.catalogue.settings.look)), files);
  const paths = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(built.length));
  const different: string[] = [];
  let same = 0;
  for (const path of paths) {
    const file = await answer(path);
    if (!file) continue;
    const isSame = "content" in file && Buffer.from(file.content).equals(readFileSync(join(built, path)));
    if (isSame) same++;
    else different.push(path);
  }
  expect(different).toEqual([]);
  expect(same).toBeGreaterThan(paths.length / 2);
});
