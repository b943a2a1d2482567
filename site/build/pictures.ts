/** The pictures of the site: those of the catalogue's own as they were read and checked, the program's for the rest. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import type { RawFile } from "../../scripts/records/parse.ts";
import { pictureAt } from "../../scripts/records/pictures.ts";
import { type SiteFile, to } from "../routes.ts";

const ASSETS = join(PACKAGE, "site/assets");
/** The colour of the icon, where the catalogue has no other. */
export const LACQUER = "#8c1c13";

export function pictureFiles({ pictures, settings }: Catalogue, files: readonly RawFile[]): SiteFile<string | Uint8Array>[] {
  const own = files.flatMap(({ path, bytes }) => {
    const name = pictureAt(path);
    return name && pictures.includes(name) ? [{ path: to("asset", { file: name }), content: bytes }] : [];
  });
  const icon = readFileSync(join(ASSETS, "icon.svg"), "utf8").replace(LACQUER, settings.look?.accent?.light ?? LACQUER);
  const usual = [
    { path: to("icon"), content: icon },
    { path: to("shareImage"), content: readFileSync(join(ASSETS, "share.png")) },
  ];
  return [...usual.filter(({ path }) => !own.some((one) => one.path === path)), ...own];
}
