/** A catalogue that does without a field, whichever: what is made from it is made, and the field is nowhere in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { configure } from "../../scripts/cli/configure.mjs";
import { OPTIONAL_FIELDS } from "../../scripts/records/schema/platform.ts";
import type { SiteFile } from "../../site/routes.ts";
import { overlaid } from "../overlay.ts";
import { freshModules } from "../typescript.mjs";
import { BASE_URL, build, PREFIX } from "./built.ts";
import { filesOf } from "./documents.ts";

const TODAY = "2026-11-24";
const SETTINGS = "platforms/_registers/settings.yml";

/** The base fixture as a folder, its settings without the fields, and its platforms too. */
function rootWithout(fields: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "catalogue-unused-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const { path, bytes } of overlaid("base")) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const text = new TextDecoder().decode(bytes);
    const own = new RegExp(`^(?:${fields.join("|")}):.*\\n(?:[ -].*\\n)*`, "gm");
    const settings = `${text}unusedFields: [ ${fields.join(", ")} ]\n`;
    // Without its criteria, or the figures that say the share was reached, a recognition rests on nothing.
    const events = fields.some((field) => ["criteria", "usage"].includes(field))
      ? text.replace(/^ *- [^\n]*type: recognised[^\n]*\n/m, "")
      : text;
    writeFileSync(join(root, path), path === SETTINGS ? settings : path.endsWith("/platform.md") ? events.replace(own, "") : text);
  }
  return root;
}

/** A text that leads to a task which is switched off: which section is to go is said, as `init` writes one and the settings change later. */
const GUIDE = new TextEncoder().encode("---\ntitle: A\ndescription: B\n---\n## Các bước {#b}\n\n### 5. Cập nhật\n\n[[task:usage]]\n");

/** The program as a process of that catalogue has it. */
async function programOf(root: string) {
  const env: Record<string, string> = {};
  await configure(["build"], root, env);
  vi.stubEnv("CATALOGUE_CONFIGURED", env.CATALOGUE_CONFIGURED);
  onTestFinished(() => void vi.unstubAllEnvs());
  onTestFinished(freshModules());
  const [load, check, built, changes, context, lists, open, search, records, texts, editor, counts, home, forms, words, streamed, pages] =
    await Promise.all([
      import("../../scripts/records/load.ts"),
      import("../../scripts/check/check.ts"),
      import("./built.ts"),
      import("../../scripts/history/changes/platform-changes.ts"),
      import("../../site/context.ts"),
      import("../../site/views/page-lists.ts"),
      import("../../site/open-data/open-data.ts"),
      import("../../site/discovery/search-files.ts"),
      import("../../site/discovery/records.ts"),
      import("../../site/discovery/text-words.ts"),
      import("../../site/open-data/editor-files.ts"),
      import("../../scripts/catalogue/statistics/statistics.ts"),
      import("../../site/views/home.ts"),
      import("../../scripts/github/issue-forms.ts"),
      import("../../site/i18n/words.ts"),
      import("../../site/build/stream-pages.ts"),
      Promise.all([
        import("../../site/pages/platforms.11ty.tsx"),
        import("../../site/pages/agency.11ty.tsx"),
        import("../../site/pages/annex.11ty.tsx"),
        import("../../site/pages/compare.11ty.tsx"),
        import("../../site/pages/propose.11ty.tsx"),
        import("../../site/pages/home.11ty.tsx"),
        import("../../site/pages/statistics.11ty.tsx"),
        import("../../site/pages/data.11ty.tsx"),
        import("../../site/pages/as-of.11ty.tsx"),
        import("../../site/pages/as-of-day.11ty.tsx"),
      ]),
    ]);
  return {
    ...load,
    ...check,
    ...built,
    ...changes,
    ...context,
    ...lists,
    ...open,
    ...search,
    ...records,
    ...texts,
    ...editor,
    ...counts,
    ...home,
    ...forms,
    ...words,
    ...streamed,
    pages,
  };
}

function searchFilesIn(program: Awaited<ReturnType<typeof programOf>>, catalogue: Catalogue) {
  const maker = program.searchFilesMaker(catalogue);
  for (const record of program.searchRecords(catalogue, "vi")) maker.hear(record, program.wordsOfTexts(record));
  return maker.files([]);
}

const asJson = (file: SiteFile<string | Uint8Array> | undefined) => JSON.parse(String(file?.content));

/** Keys and columns of the open data of a platform and its statistics that name a field. */
function naming(field: string, data: readonly SiteFile<string | Uint8Array>[]): string[] {
  const at = (path: string) => data.find((file) => file.path === path);
  const [{ counts, ...summary }] = asJson(at("/api/v1/platforms.json")).platforms;
  const { data: written, derived } = asJson(at("/api/v1/platforms/to-chim.json"));
  const [head = ""] = String(at("/api/v1/platforms.csv")?.content).slice(1).split("\r\n");
  const api = asJson(at("/api/v1/openapi.json")).components.schemas;
  const keys = [counts, summary, written, derived, api.platformsSummary.properties].flatMap(Object.keys);
  const columns = head.split(",").map((column) => column.split(".")[0] ?? "");
  // Results of criteria are those of assessments, which may name a set where the record does not.
  const statistics = [...Object.keys(asJson(at("/api/v1/statistics.json"))), ...Object.keys(api.Statistics.properties)];
  const tables = data.flatMap(({ path }) => /statistics\/([\w-]+)\.csv$/.exec(path)?.[1] ?? []);
  return [
    ...[...keys, ...columns].filter((name) => name === field),
    ...[...statistics, ...tables].filter((name) => COUNTED[field]?.includes(name)),
  ];
}

/** What statistics call the counts by a field. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  group: ["groups"],
  owner: ["agencies", "overdue"],
  domain: ["domains"],
  usage: ["userShares", "user-shares"],
};

/** A list of groups, a choice, and one that the records hang on, all at once, and each field by itself. By day another catalogue does without some (larkrise.test.ts). */
const TOGETHER = ["usage", "group", "owner"];
test(`without ${TOGETHER.join(", ")}`, { tags: ["release"] }, () => without(TOGETHER));
test.each(OPTIONAL_FIELDS)("without %s", { tags: ["release"] }, (field) => without([field]));

async function without(fields: readonly string[]): Promise<void> {
  const root = rootWithout(fields);
  const program = await programOf(root);
  const files = program.readRoot(root);
  const catalogue = program.catalogueOfFiles(files);
  const { records } = program.checkFiles(files, { today: TODAY });
  const site = program.createContext(
    { catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main", repository: "https://github.com/x/y" },
    { css: "", mark: "" },
  );
  const item = { site, lists: program.templateLists(site), home: program.homeView(catalogue), statistics: program.statisticsOf(catalogue) };
  const shown = program.pages.flatMap(({ data, render }) => {
    const list = (item.lists as Readonly<Record<string, readonly object[]>>)[String(data.pagination.data).split(".").at(-1) ?? ""];
    return (list ?? []).map((one) => (render as (data: object) => string)({ ...item, item: one }));
  });
  shown.push(...[...program.pagesOf("platform", site)].map(({ content }) => content));
  expect(shown.length).toBeGreaterThan(5);
  const data = [...program.openDataFiles(catalogue, site), ...searchFilesIn(program, catalogue), ...program.editorFiles(catalogue, files)];
  const entry = catalogue.platforms.find(({ id }) => id === "to-chim") as PlatformEntry;
  const renamed = { ...entry, data: { ...entry.data, name: { ...entry.data.name, vi: "Khác" } } };
  expect(program.platformChanges(entry, renamed)).toHaveLength(1);
  expect(program.issueForms(records).length).toBeGreaterThan(0);
  expect(fields.flatMap((field) => naming(field, data))).toEqual([]);
  if (fields.includes("usage")) {
    const withGuide = [...files, { path: "platforms/_registers/guide-vi.md", bytes: GUIDE }];
    const found = program.checkFiles(withGuide, { today: TODAY }).problems.filter(({ rule }) => rule === "text-page");
    expect(found.map(({ line, fix }) => [line, fix?.en])).toEqual([
      [9, "Delete the section “### 5. Cập nhật” with its text, or take “usage” out of unusedFields in the settings."],
    ]);
  }
  const { use, owner } = program.WORDS.vi.asOf;
  const heads: Readonly<Record<string, string>> = { usage: use, owner };
  const onDays = shown.filter((html) => html.includes(`>${program.WORDS.vi.asOf.stage}<`));
  expect(onDays.length).toBeGreaterThan(1);
  expect(onDays.filter((html) => Object.entries(heads).some(([of, head]) => html.includes(`>${head}<`) === fields.includes(of)))).toEqual(
    [],
  );
}

test.each(OPTIONAL_FIELDS)("without %s the command builds", { tags: ["release"] }, async (field) => {
  const root = rootWithout([field]);
  await build(root, join(root, "_site"));
  expect(filesOf(join(root, "_site"))).toContain("index.html");
});
