/** The script of the page that shows a change request: a module a language with the whole core and the templates of records in it. */
import { join } from "node:path";
import { build } from "esbuild";
import { TSCONFIG } from "../../../scripts/package/bundle-code.mjs";
import { PACKAGE } from "../../../scripts/package/package-folder.mjs";
import { allBut, LANGS } from "../../../scripts/text/languages.ts";
import { type SiteFile, to } from "../../routes.ts";
import { CONFIGURED_DEFINE } from "../bundle.ts";
import { namedTerms, onlyLanguage, quietSchemas, spokenLanguages, withoutWords } from "../words-in-scripts.ts";
import { wholeCore } from "./browser-core.ts";

/** A record is shown, and how it would change; none of the pages around it. */
const UNSAID = withoutWords(
  "about",
  "asOf",
  "columns",
  "comments",
  "compare",
  "comparison",
  "data",
  "dcat",
  "digest",
  "editor",
  "finder",
  "guide",
  "home",
  "letter",
  "listChange",
  "notFound",
  "programme",
  // Its own words stand in the page.
  "proposal",
  "proposals",
  "report",
  "searching",
  "statistics",
  "workbook",
);

/** The same sources give the same bytes. */
export const bundleProposal = (): Promise<SiteFile[]> =>
  Promise.all(
    LANGS.map(async (lang) => {
      const { outputFiles } = await build({
        absWorkingDir: PACKAGE,
        entryPoints: [join(PACKAGE, "site/browser/proposal/main.tsx")],
        bundle: true,
        write: false,
        minify: true,
        format: "esm",
        target: "es2022",
        platform: "browser",
        tsconfigRaw: TSCONFIG,
        define: CONFIGURED_DEFINE,
        plugins: [onlyLanguage(allBut(lang), lang), spokenLanguages, wholeCore, UNSAID, namedTerms, quietSchemas],
        legalComments: "none",
        charset: "utf8",
        logLevel: "silent",
      });
      return { path: to("proposalScript", { lang }), content: outputFiles[0]?.text ?? "" };
    }),
  );
