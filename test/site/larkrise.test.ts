/**
 * A catalogue that is quite another: fifty tools in English, with statuses, groups, metrics and kinds of agencies of its
 * own, without purposes and potential track, its documents numbered freely. Nothing of it needs other code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { BACKGROUNDS } from "../../scripts/check/rules/look-rules.ts";
import type { EditorConfig } from "../../site/views/editor-config.ts";
import { accept } from "../accept.ts";
import { sharedLarkrise } from "./built.ts";
import { filesOf, type Page, pagesOf, textsOf } from "./documents.ts";
import { idsTwice, regionsTwice } from "./twice.ts";

const LARKRISE = join(import.meta.dirname, "../fixtures/larkrise");
const GOLDEN = join(import.meta.dirname, "golden/larkrise");

let folder: string;
let pages: readonly Page[];
beforeAll(async () => {
  folder = await sharedLarkrise();
  pages = pagesOf(folder);
});

const said = ({ elements }: Page): string =>
  elements
    .filter(({ tagName }) => tagName === "body")
    .flatMap((body) => textsOf(body))
    .join(" ")
    // An address is no sentence.
    .replace(/https?:\/\/\S+/g, " ");
const pageAt = (path: string): string => said(pages.find((page) => page.path === path) as Page);

test("its home page is English, and so is every address", () => {
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain('<html lang="en"');
  const folders = new Set(filesOf(folder).map((file) => file.split("/")[0]));
  expect([...folders].filter((name) => /^(?:en|vi|nen-tang|co-quan|van-ban)$/.test(name ?? ""))).toEqual([]);
  expect(pages.length).toBeGreaterThan(120);
});

test("what the page for proposals leads to is there", () => {
  const html = readFileSync(join(folder, "propose/index.html"), "utf8");
  const { root, addresses } = JSON.parse(/data-editor-config[^>]*>([^<]*)</.exec(html)?.[1] ?? "") as EditorConfig;
  const { about, proposals, known, platforms, letter } = addresses;
  const paths = [about, proposals, known, platforms, letter].flatMap((address) => (address ? [address.slice(root.length + 1)] : []));
  expect(paths.length).toBeGreaterThan(3);
  const files = new Set(filesOf(folder));
  expect(paths.filter((path) => !files.has(path.endsWith("/") || path === "" ? `${path}index.html` : path))).toEqual([]);
});

test("no page says a word in Vietnamese, or of another catalogue's policy", () => {
  const foreign =
    /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]|Viet ?Nam|ministry|national|owning agenc|\b(?:an?|the|each|every|this|some|of|no) platforms?\b|\{\w*(?:[Tt]hings?|[Oo]wners?|[Kk]eeper|[Cc]onvener)\}|guidance letter|public service|(?<!\/)\bagenc(?:y|ies)\b|\brecogni(?:sed|tion)|\bframeworks?\b|(?<![/.])\bdocuments?\b(?!\.\w)|\b(?:official|on the) lists?\b/iu;
  // Names of columns are paths of keys, the same in every catalogue: document.number.
  const found = pages.flatMap((page) => {
    const text = said(page);
    const at = text.search(foreign);
    return at < 0 ? [] : [`${page.path}: ${text.slice(Math.max(0, at - 30), at + 40)}`];
  });
  expect(found).toEqual([]);
});

test("places on its pages are English, and its scripts, schemas and forms have no other language", () => {
  const places = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => (name === "id" || name === "href" ? `${path} ${value}` : []))),
  );
  expect(places.filter((place) => /[#? &](?:nen-tang|danh-gia|lich-su|so-lieu|nguon|mo-ta|noi-dung|viec|ngay)\b/.test(place))).toEqual([]);
  // Letters that a reader of numbers folds or takes are no words.
  const written = filesOf(folder).filter((file) => /\.(?:js|json)$/.test(file) && !file.startsWith("pagefind/"));
  expect(
    written.filter((file) =>
      /[\p{L}\d]*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{L}* \p{L}/iu.test(readFileSync(join(folder, file), "utf8")),
    ),
  ).toEqual([]);
});

test("words of addresses in another language name no place of a page twice", () => {
  expect([...idsTwice(pages), ...regionsTwice(pages)]).toEqual([]);
});

test("its links lead to what is there", () => {
  const files = new Set(filesOf(folder));
  const isThere = (href: string) => files.has(href) || files.has(`${href}index.html`);
  const links = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) =>
        name === "href" && value.startsWith("/thu/") ? [[path, value.slice(5).split(/[?#]/)[0] ?? ""] as const] : [],
      ),
    ),
  );
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter(([, href]) => !isThere(href))).toEqual([]);
});

test("things, statuses, events and kinds of agencies are called as the settings say", () => {
  expect(pageAt("")).toContain("50 tool records");
  expect(pageAt("platforms/")).toContain("Endorsed");
  expect(pageAt("platforms/birch-wheel/")).toContain("Endorsed by the makers");
  expect(pageAt("platforms/birch-wheel/")).toContain("Loans");
  expect(pageAt("agencies/")).toContain("Workshop");
  expect(pageAt("platforms/birch-wheel/")).toContain("Home workshop");
});

test("a field that it does without is nowhere, not even as missing", () => {
  const missing = ["Purpose", "Contact unit", "Data sharing", "Entry of the list"];
  expect(pages.flatMap((page) => missing.filter((word) => said(page).includes(word)).map((word) => `${page.path}: ${word}`))).toEqual([]);
  const [head = ""] = readFileSync(join(folder, "api/v1/platforms.csv"), "utf8").split("\r\n");
  expect(head).not.toMatch(/pillars|focalUnit|enterprise|\.vi\b/);
});

test("of a past day a mark says what is not known, and one sentence what the mark means", () => {
  const days = pages.filter(({ path }) => /^as-of\/2/.test(path));
  expect(days.length).toBeGreaterThan(1);
  for (const page of days) {
    expect(page.html).toMatch(/ on that date"[^>]*><span class="absent">–</);
    expect(page.html).not.toMatch(/ on that date"[^>]*><span class="absent">no source yet/);
    expect(said(page).split("“–” means no source yet for that date.")).toHaveLength(2);
  }
});

/** Forms, pages, filters, open data and the schema that `check` goes by; the denominator of a share is called so too. */
test("a status that it does without is nowhere: not in forms, filters, pages, statistics or data", () => {
  const shown = (file: string) => readFileSync(join(folder, file), "utf8").replaceAll(/potential(?:Action|Market| (?:market|users))/gi, "");
  const files = filesOf(folder).filter((file) => /\.(?:html|json|csv)$/.test(file) && !/settings|known/.test(file));
  expect(files.filter((file) => /potential|Merged/i.test(shown(file)))).toEqual([]);
});

test("its logo, icon, picture for sharing and colours are its own; what they stand on is what the check holds them against", () => {
  const home = readFileSync(join(folder, "index.html"), "utf8");
  expect(home).toContain('<img class="logo" src="/thu/assets/logo.svg" alt height="32"');
  for (const name of ["logo.svg", "icon.svg", "share.png"])
    expect(readFileSync(join(folder, "assets", name))).toEqual(readFileSync(join(LARKRISE, "platforms/_registers", name)));
  const css = readFileSync(join(folder, "assets/styles.css"), "utf8");
  expect(css).toMatch(
    /@layer base\{:root\{--brand:#1b5e20;--on-brand:#ffffff;--link:#0b4f6c;--focus:#0b4f6c\}@media \(prefers-color-scheme:dark\)/,
  );
  const sheet = readFileSync(join(import.meta.dirname, "../../site/styles/1-base.css"), "utf8");
  const stands = (name: string) => [...sheet.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, "g"))].map(([, colour]) => colour);
  const [light, dark] = [0, 1].map((scheme) => ["paper", "raised", "sunken"].map((name) => stands(name)[scheme]));
  expect(BACKGROUNDS).toEqual({ light, dark });
});

test("the steps are those of the settings, in their order; where a tool stands is shown anyway", () => {
  const steps = (id: string) =>
    /<ol class="stepper".*?<\/ol>/s.exec(readFileSync(join(folder, `platforms/${id}/index.html`), "utf8"))?.[0] ?? "";
  const named = (html: string) => html.match(/Suggested|On loan|In the shed|Endorsed|Endorsement ended|Planned/g);
  expect(named(steps("birch-wheel"))).toEqual(["Suggested", "On loan", "In the shed", "Endorsed"]);
});

test.each(["api/v1/platforms.csv", "api/v1/platforms/birch-wheel.json"])("%s (else: npm run bless)", (file) => {
  accept(join(GOLDEN, file), readFileSync(join(folder, file), "utf8"));
});

test("the files that there are (else: npm run bless)", () => {
  const isOurs = (file: string) => !/^(?:pagefind|assets\/fonts|assets\/editor)\//.test(file);
  accept(join(GOLDEN, "files.txt"), `${filesOf(folder).filter(isOurs).join("\n")}\n`);
});
