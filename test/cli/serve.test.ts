/** `catalogue serve`: what it shows is what a build writes, at once after a change; what is wrong is said in the page. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { configure } from "../../scripts/cli/configure.mjs";
import { run } from "../../scripts/cli/run.ts";
import { sharedBrowser } from "../browser/visit.ts";
import { BASE_URL, DEMO_LEDGER, DEMO_LINKS, PREFIX, ROOTS, sharedSite } from "../site/built.ts";
import { freshModules } from "../typescript.mjs";
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
  return { get, origin, said: () => said };
}

test("a change is in the pages, the lists, the open data and the search; an error stands in the page until it is put right", {
  tags: ["release"],
}, async () => {
  const root = rootOf();
  const record = join(root, "platforms/to-chim/platform.md");
  const before = readFileSync(record, "utf8");
  const { get, said } = await serving(root);
  expect(await get("/nen-tang/to-chim/")).toMatch(/^200 .*Tổ Chim/s);

  // What is no page takes nothing away, however it is written, and ends nothing.
  for (const path of ["/%E0%A4%A", "/%00", "/..%2f..%2fx", "/a%5c..%5cx"]) expect(await get(path)).toMatch(/^400 /);
  for (const path of ["/pagefind", "/assets", "/nen-tang"]) expect(await get(path)).toMatch(/^(?:200|404) /);
  for (const path of ["/pagefind/pagefind-entry.json", "/assets/finder.js", "/nen-tang/"]) expect(await get(path)).toMatch(/^200 /);

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
  expect(said()).toContain("The pages stay as they were: the data has 1 error. Correct the data and save, and the pages follow.");

  writeFileSync(record, before);
  await expect.poll(() => get("/nen-tang/")).toMatch(/^200 (?!.*role="alert").*Tổ Chim/s);

  mkdirSync(join(root, "platforms/la-sen"));
  writeFileSync(join(root, "platforms/la-sen/platform.md"), before.replaceAll("Tổ Chim", "Lá Sen").replace(/^.*type: recognised.*\n/m, ""));
  await expect.poll(() => get("/nen-tang/la-sen/")).toMatch(/^200 .*Lá Sen/s);
  rmSync(join(root, "platforms/la-sen"), { recursive: true });
  await expect.poll(() => get("/nen-tang/la-sen/")).toMatch(/^404 /);

  expect(said()).not.toContain("Stop this command and run it again");
  const settings = join(root, "platforms/_registers/settings.yml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}unusedFields: [abbreviation]\n`);
  await expect.poll(said).toContain("Stop this command and run it again");
});

test("a page that stands open shows each save, also the second of two in a moment, and what is wrong; a search finds what was saved", {
  tags: ["release"],
  timeout: 180_000,
}, async () => {
  const root = rootOf();
  const record = join(root, "platforms/to-chim/platform.md");
  const before = readFileSync(record, "utf8");
  const save = (name: string) => writeFileSync(record, before.replace("Tổ Chim", name));
  const { origin, said } = await serving(root);
  const [page, search] = [await (await sharedBrowser()).newPage(), await (await sharedBrowser()).newPage()];
  onTestFinished(async () => void (await Promise.all([page.close(), search.close()])));
  const title = () => page.locator("h1").textContent();
  await page.goto(`${origin}/nen-tang/to-chim/`);
  for (const name of ["Tổ Én", "Tổ Sẻ", "Tổ Quạ"]) {
    const sent = page.waitForEvent("framenavigated");
    save(name);
    // The next is saved before this one listens.
    await sent;
  }
  await expect.poll(title).toContain("Tổ Quạ");

  writeFileSync(record, before.replace("group: state", "group: none"));
  await expect.poll(() => page.locator("[role=alert]").textContent()).toContain("platforms/to-chim/platform.md");
  expect(await title()).toContain("Tổ Quạ");
  expect(said()).toContain("platforms/to-chim/platform.md");
  save("Tổ Quạ");
  await expect.poll(() => page.locator("[role=alert]").count()).toBe(0);

  await search.goto(`${origin}/tim-kiem/`);
  // A page that is loaded anew in the moment in which somebody types, as it is when the index is ready, has to be typed into again.
  const typed = async () => {
    await search.locator("#query").fill("Tổ Vịt");
    return search.url();
  };
  await expect.poll(typed, { interval: 500 }).toMatch(/V/);
  save("Tổ Vịt");
  await expect.poll(() => search.locator("[data-results] h3").first().textContent(), { timeout: 60_000 }).toContain("Tổ Vịt");
});

/** The program as a process of the demonstration has it. */
async function programOf(root: string) {
  const env: Record<string, string> = {};
  await configure(["serve"], root, env);
  vi.stubEnv("CATALOGUE_CONFIGURED", env.CATALOGUE_CONFIGURED);
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const [prepare, context, config, live, look, settings] = await Promise.all([
    import("../../scripts/cli/prepare-site.ts"),
    import("../../site/context.ts"),
    import("../../site/build/eleventy.config.ts"),
    import("../../site/build/live-site.ts"),
    import("../../site/build/look.ts"),
    import("../../scripts/records/time-zone.ts"),
  ]);
  return { ...prepare, ...context, ...config, ...live, ...look, ...settings };
}

test("each file is what a build writes", { tags: ["release"] }, async () => {
  const built = await sharedSite("demo");
  const { prepareSite, createContext, readStyles, withLook, liveSite, timeZoneOf } = await programOf(ROOTS.demo);
  const write = () => true;
  const env = { GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567" };
  const shell = { argv: [], cwd: ROOTS.demo, env, now: DAY.now, stdout: { write }, stderr: { write } };
  const call = {
    shell,
    positionals: [],
    values: { ledger: DEMO_LEDGER, results: DEMO_LINKS },
    lang: "vi",
    root: ROOTS.demo,
    today: DAY.today,
  } as const;
  const plan = prepareSite({ ...call, timeZone: timeZoneOf(undefined) }, { baseUrl: BASE_URL, pathPrefix: PREFIX });
  if ("refused" in plan) throw new Error(plan.refused);
  const { files, ...options } = plan;
  const answer = liveSite(createContext(options, withLook(readStyles(), plan.catalogue.settings.look)), files);
  const paths = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(built.length));
  const answered = await Promise.all(paths.map(async (path) => [path, await answer(path)] as const));
  const same = answered.filter(
    ([path, file]) => file && "content" in file && readFileSync(join(built, path)).equals(Buffer.from(file.content)),
  );
  expect(answered.filter((one) => one[1] && !same.includes(one)).map(([path]) => path)).toEqual([]);
  expect(same.length).toBeGreaterThan(paths.length / 2);
});
