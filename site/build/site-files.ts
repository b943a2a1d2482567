/** All files of the site but pages, those of each platform (platform-files.ts), the search (write-search.ts), and what is the same in every catalogue (static-files.ts). */
import type { RawFile } from "../../scripts/records/parse.ts";
import { programmePictures } from "../components/programme-pictures.tsx";
import type { SiteContext } from "../context.ts";
import { formerBadges } from "../embed/badges.ts";
import { editorFiles } from "../open-data/editor-files.ts";
import { type DataMadeApart, filesOfAll, openDataFiles } from "../open-data/open-data.ts";
import { formerRecords } from "../open-data/platform-data.ts";
import { type SiteFile, to } from "../routes.ts";
import { eventsFile } from "../views/as-of.ts";
import { withFormer } from "../views/former-pages.ts";
import { clientFiles } from "./client-files.ts";
import { pictureFiles } from "./pictures.ts";

/** One after the other: they need not stand in memory at once. @param files of the data root as they were read @param workbook for its checksums */
export function* siteFiles(site: SiteContext, files: readonly RawFile[], workbook?: Uint8Array): Iterable<SiteFile<string | Uint8Array>> {
  yield* filesBesideData(site, files);
  yield* withFormer(openDataFiles(site.catalogue, { ...site, workbook, beside: clientFiles() }), site);
}

/** Without the open data. */
export function* filesBesideData(site: SiteContext, files: readonly RawFile[]): Iterable<SiteFile<string | Uint8Array>> {
  const { catalogue } = site;
  yield { path: to("styles"), content: site.styles.css };
  yield* pictureFiles(catalogue, files);
  yield* clientFiles();
  yield* editorFiles(catalogue, files, site.proposals);
  yield* withFormer([eventsFile(catalogue)], site);
  yield* formerBadges(site);
  yield* programmePictures(site);
}

/** The open data of all but what was made apart. */
export function* dataOfAll(site: SiteContext, made: DataMadeApart): Iterable<SiteFile<string | Uint8Array>> {
  yield* withFormer(filesOfAll(site.catalogue, { ...site, beside: clientFiles() }, made), site);
  yield* formerRecords(site);
}
