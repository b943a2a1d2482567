/** The example clients that keep a copy of the open data, for who harvests it: published as they stand there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { type SiteFile, to } from "../routes.ts";

const read = (name: string): string => readFileSync(join(PACKAGE, "site/open-data/clients", name), "utf8");

export const clientFiles = (): SiteFile[] => [
  { path: to("harvestPython"), content: read("harvest.py") },
  { path: to("harvestJavaScript"), content: read("harvest.mjs") },
];
