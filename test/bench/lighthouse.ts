/**
 * `npm run lighthouse [-- demo|real [TYPE…]]`: Lighthouse on one page of each type, in both languages, as on a slow phone
 * (its own default), served compressed. Prints a table; exit code 1 when a page falls short. Times vary with the
 * machine, so this is no test. Lighthouse is fetched by its exact version when this is run: as a dependency it would
 * bring 170 MB to every install.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findBrowser } from "../browser/browser.ts";
import { serveFolder } from "../browser/static-server.ts";
import { buildSite, ROOTS, type Root } from "../site/built.ts";
import { largestOfEachType, pagesOf, typeOf } from "../site/documents.ts";

const LIGHTHOUSE = "lighthouse@12.8.2";
const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof LEAST;
const CATEGORIES = Object.keys(LEAST) as Category[];
/** A wrong address is answered with 404 and asks not to be listed, which is right and no good mark for search engines. */
const NOT_FOUND = "404.html";

interface Report {
  readonly categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  readonly audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

async function measure(url: string): Promise<Report> {
  const options = ["--output=json", "--quiet", `--only-categories=${CATEGORIES.join(",")}`, "--chrome-flags=--headless=new --no-sandbox"];
  const env = { ...process.env, CHROME_PATH: await findBrowser() };
  const { stdout } = await promisify(execFile)("npm", ["exec", "--yes", LIGHTHOUSE, "--", url, ...options], { maxBuffer: 1 << 28, env });
  return JSON.parse(stdout);
}

const scoreOf = ({ categories }: Report, category: Category): number => Math.round((categories[category].score ?? 0) * 100);

/** Audits that cost a page points in the categories where it falls short. */
function shortcomings(report: Report): string[] {
  const short = CATEGORIES.filter((category) => scoreOf(report, category) < LEAST[category]);
  const audits = short.flatMap((category) => report.categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return audits.filter((id) => (report.audits[id]?.score ?? 1) < 0.9).map((id) => `${id} ${report.audits[id]?.displayValue ?? ""}`.trim());
}

const [root = "demo", ...wanted] = process.argv.slice(2);
// At the root of a host, where robots.txt is found.
const site = await buildSite(ROOTS[root as Root], "https://example.org/");
const server = await serveFolder(site.folder, "/");
let isGood = true;
try {
  const pages = largestOfEachType(pagesOf(site.folder)).filter(({ path }) => path !== NOT_FOUND);
  for (const { path } of pages.filter((page) => wanted.length === 0 || wanted.includes(typeOf(page.path)))) {
    const report = await measure(server.url + path);
    const missed = shortcomings(report);
    isGood &&= missed.length === 0 && CATEGORIES.every((category) => scoreOf(report, category) >= LEAST[category]);
    console.log([typeOf(path) || "(home)", ...CATEGORIES.map((category) => scoreOf(report, category)), missed.join("; ")].join("\t"));
  }
} finally {
  await server.close();
  site.remove();
}
process.exitCode = isGood ? 0 : 1;
