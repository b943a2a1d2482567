/**
 * No policy of a country is in the program: laws, ministries, numbers and names stand in the data (and in the templates, which
 * are data). Comments may say which legal document a rule comes from; what runs and what is read may not.
 */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { type Loader, transformSync } from "esbuild";
import { expect, test } from "vitest";
import { NUMBER_EXAMPLES } from "../scripts/records/schema/numberings.ts";

const ROOT = resolve(import.meta.dirname, "..");
const LOADERS: Readonly<Record<string, Loader>> = { ".ts": "ts", ".tsx": "tsx", ".mjs": "js", ".css": "css", ".svg": "text" };

const DOCUMENT = "letter|law|decision|decree|circular|công văn|luật|quyết định|nghị định|nghị quyết|thông tư";
const POLICY: readonly RegExp[] = [
  // Ministries, by the codes in their numbers and by name; "Bộ quản lý Danh mục" is whoever the settings say.
  /\b(?:BTTTT|BKHCN|BCA|BTC|BNV|BTP|BYT|BCT|BXD|BGDĐT|BNNMT|BVHTTDL|BDTTG|BQP|BNG|NHNN|TTCP|VPCP|TTg)\b/,
  /\bBộ [A-ZĐ]\p{Ll}/u,
  /\bMinistry of [A-Z]/,
  // Numbers and years of legal documents.
  /\d\/(?:\d{4}\/)?(?:QĐ|NĐ|NQ|TT|CT|QH\d|[A-ZĐ]{2,}-[A-ZĐ]{2,})/,
  new RegExp(`\\b(?:${DOCUMENT})\\b[^"\`\\n]{0,25}\\b20[0-4]\\d\\b|\\b20[0-4]\\d\\b[^"\`\\n]{0,25}\\b(?:${DOCUMENT})\\b`, "iu"),
  // What is Viet Nam's.
  /quốc gia|national digital|vi[eệ]t nam(?!ese)|\bVNM\b|\bVNeID\b|\bgov\.vn\b|Asia\/Ho_Chi_Minh/iu,
];

/** Where a file speaks of policy outside its comments. */
function policyIn(path: string, text: string): string[] {
  const loader = LOADERS[extname(path)] ?? "text";
  // Without comments only where they could be meant: few files speak of policy at all, and esbuild takes its time.
  const suspects = POLICY.filter((one) => one.test(text));
  const code = loader === "text" || suspects.length === 0 ? text : bare(text, loader);
  return suspects.flatMap((one) => {
    const found = one.exec(code);
    return found ? [`${path}: ${code.slice(Math.max(0, found.index - 40), found.index + 60)}`] : [];
  });
}

/** Without comments, which are left out with the spaces. */
const bare = (text: string, loader: Loader): string =>
  transformSync(text, { loader, charset: "utf8", jsx: "preserve", legalComments: "none", minifyWhitespace: true }).code;

/** Names of packages are names. */
const NAMES = /national-digital-platforms-catalogue|be-vietnam-pro|Be Vietnam Pro/g;
/** The shapes of numbers are shown with letters for agencies. */
const SHAPES = "scripts/records/schema/numberings.ts";

const files = ["scripts", "site"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).split(sep).join("/"))
    .filter((path) => extname(path) in LOADERS && !path.startsWith("scripts/templates/") && path !== SHAPES),
);

test("the program speaks of no country's policy", () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((path) => policyIn(path, readFileSync(join(ROOT, path), "utf8").replace(NAMES, "")))).toEqual([]);
});

test("the shapes of numbers name no agency", () => {
  for (const example of Object.values(NUMBER_EXAMPLES)) expect(example).toMatch(/^12\/QĐ-ABC$|ABC|QH1$|^(?:Minutes|Biên bản) 7$/);
});

test.each([
  'export const a = "Theo Quyết định số 12/QĐ-ABC";',
  'export const a = "12/2024/NĐ-CP";',
  "export const a = `Luật số 12/2025/QH15: ${1}`;",
  'export const a = "57/BTTTT-KTS";',
  'export const code = "BKHCN";',
  'export const a = "Gửi Bộ Công an";',
  'export const a = "the Ministry of Finance";',
  'export const a = "the 2024 guidance letter";',
  'export const a = "Công văn hướng dẫn năm 2024";',
  'export const a = "nền tảng số QUỐC GIA";',
  'export const a = "National digital platforms";',
  'export const a = "giờ Việt Nam";',
  'export const place = "VNM";',
  'export const a = "https://ndp.dx.gov.vn/";',
  'export const a = <p title="VNeID" />;',
])("planted: %s", (line) => {
  expect(policyIn("x.tsx", `/** As Quyết định số 12/QĐ-BTTTT says. */\n${line}\n`)).not.toEqual([]);
});

test("a comment may name its source", () => {
  const text =
    "/** NĐ 30/2020/NĐ-CP, Annex I; Decision 186/QĐ-BTTTT of Viet Nam. */\nexport const a = {\n  // the letter of 2024\n  b: 1,\n};\n";
  expect(policyIn("x.ts", text)).toEqual([]);
});
