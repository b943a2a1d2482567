/**
 * What is the same in every catalogue of the same languages: scripts of the pages, the editor, fonts. Made once for each
 * content of the sources and of the packages that go into them, of which the compiled code is, and kept beside it: most builds only copy it.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compiledCode } from "../../scripts/package/compile.mjs";
import { filesKept, keepFolder } from "../../scripts/package/kept-folder.mjs";
import { NOTED } from "../../scripts/package/package-folder.mjs";
import { CONFIGURED } from "../../scripts/text/configured.ts";
import { type SiteFile, to } from "../routes.ts";
import { bundleScripts } from "./bundle.ts";
import { bundleEditor } from "./editor/bundle-editor.ts";
import { bundleProposal } from "./editor/bundle-proposal.ts";
import { fontFiles } from "./fonts.ts";

export async function staticFiles(): Promise<SiteFile<string | Uint8Array>[]> {
  if (!NOTED) return [...(await scripts()), ...(await fontFiles())];
  // Fonts are the same in catalogues of other names, too.
  return [...(await keptFiles("scripts", [JSON.stringify(CONFIGURED)], scripts)), ...(await keptFiles("fonts", [], fontFiles))];
}

const scripts = async () => [...(await bundleScripts()), ...(await bundleEditor()), ...(await bundleProposal())];

/** @param of what they are made from, beside the sources */
async function keptFiles(name: string, of: readonly string[], make: () => Promise<SiteFile<string | Uint8Array>[]>) {
  const hash = createHash("sha256");
  for (const part of of) hash.update(part);
  const kept = join(await compiledCode(), `${name}-${hash.digest("hex").slice(0, 16)}`);
  const paths = filesKept(kept);
  if (paths) return paths.map((path) => ({ path: to("asset", { file: path }), content: readFileSync(join(kept, path)) }));
  const files = await make();
  await keepFolder(kept, (draft) => writeInto(draft, files));
  return files;
}

/** All of them stand below /assets/. */
function writeInto(folder: string, files: readonly SiteFile<string | Uint8Array>[]): void {
  for (const { path, content } of files) {
    const file = join(folder, relative(to("asset", { file: "" }), path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
