/** The search index and what is read beside it, which goes through the same documents and names the index that it is of. */
import { join } from "node:path";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { SiteContext } from "../context.ts";
import { INDEX_FOLDER, writeSearchIndex } from "../discovery/index.ts";
import { searchFilesMaker } from "../discovery/search-files.ts";
import { type NotedDocuments, notedDocuments } from "./document-notes.ts";
import { filesIn } from "./slice.ts";
import { bytesIn, digestOf, type FilesNote, takeOver } from "./take-over.ts";
import { folderMaker, writeAll } from "./write-files.ts";

/** What the search was made from, and what came of it. */
export interface SearchNote extends NotedDocuments {
  readonly files: FilesNote;
}

/** A search that another build made; of the documents of platforms those of which all that was read is as it was. */
export interface SearchBefore extends SearchNote {
  readonly folder: string;
}

/** @param out folder of the site @returns paths of what is read beside the index @throws Refusal when the index can not be made */
export async function writeSearch(catalogue: Catalogue, out: string): Promise<string[]> {
  const maker = searchFilesMaker(catalogue);
  const files = maker.files(await writeSearchIndex(catalogue, out, maker.hear));
  await writeAll(files, out);
  return files.map(({ path }) => path);
}

/** The same, or what another build made of the same documents. */
export async function notedSearch(site: SiteContext, out: string, before?: SearchBefore): Promise<SearchNote> {
  const documents = await notedDocuments(site, before);
  const isSame = before?.digest === documents.digest;
  if (isSame && takeOver(before.files, before.folder, { out, makeFolder: folderMaker() })) return { ...documents, files: before.files };
  const beside = await writeSearch(site.catalogue, out);
  const index = await filesIn(join(out, INDEX_FOLDER));
  const paths = [...[...index].map((path) => `/${INDEX_FOLDER}${path}`), ...beside].sort();
  return { ...documents, files: { paths, digest: digestOf(bytesIn(out, paths)) } };
}
