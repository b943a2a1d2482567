/** Hugo + Pagefind over the same records: what our build is held against. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runOnce } from "./commands.ts";

const CRITERIA = 30;
const LAYOUT =
  '<!doctype html><html lang="{{ .Params.lang }}"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';

/** Writes a page for each platform and language, with its table of criteria. @param filling text that makes a page as large as ours */
export function writeHugoSite(site: string, platforms: number, filling = ""): void {
  const table = Array.from(
    { length: CRITERIA },
    (_, row) => `| KT${row + 1} | Tiêu chí kỹ thuật ${row + 1} | Đạt | [Biên bản](https://example.vn/kt/${row + 1}) |`,
  ).join("\n");
  mkdirSync(join(site, "layouts/_default"), { recursive: true });
  for (const name of ["single", "list"]) writeFileSync(join(site, `layouts/_default/${name}.html`), LAYOUT);
  writeFileSync(join(site, "config.toml"), 'baseURL = "https://example.vn/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  for (const lang of ["vi", "en"]) {
    mkdirSync(join(site, "content", lang), { recursive: true });
    for (let index = 0; index < platforms; index++) {
      const head = `---\ntitle: "Nền tảng số ${index}"\nlang: ${lang}\n---\nNền tảng số ${index} dùng để đo.\n\n`;
      const text = `${head}| Mã | Tiêu chí | Kết quả | Minh chứng |\n|---|---|---|---|\n${table}\n${filling}`;
      writeFileSync(join(site, "content", lang, `nen-tang-${index}.md`), text);
    }
  }
}

/** Seconds of rendering and indexing. */
export const runHugo = (site: string): number =>
  runOnce("hugo", ["--quiet"], site).seconds +
  runOnce(join(ROOT, "node_modules/.bin/pagefind"), ["--site", "public", "--silent"], site).seconds;
