/** The search index and what is read beside it, which goes through the same documents and names the index that it is of. */
import { join } from "node:path";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import { eachDocument } from "../discovery/documents.ts";
import { type DocumentsIn, INDEX_FOLDER, writeSearchIndex } from "../discovery/index.ts";
import { ordersFiles, searchFilesMaker } from "../discovery/search-files.ts";
import { to } from "../routes.ts";
import { documentsNoted, type NotedDocuments, notedDocuments, ordersOf } from "./document-notes.ts";
import { filesIn } from "./slice.ts";
import { bytesIn, digestOf, type FilesNote, takeOver } from "./take-over.ts";
import { folderMaker, writeAll } from "./write-files.ts";

/** What the search was made from, and what came of it. */
export interface SearchNote extends NotedDocuments {
  /** By which the results of the index are named. */
  readonly hashes: readonly string[];
  /** All but the orders, which are soon made: numbers of users change often, and nothing else of the search with them. */
  readonly files: FilesNote;
}

/** A search that another build made; of the documents of platforms those of which all that was read is as it was. */
export interface SearchBefore extends SearchNote {
  readonly folder: string;
}

/** @param out folder of the site @throws Refusal when the index can not be made */
export const writeSearch = (catalogue: Catalogue, out: string) => writeSearchOf((lang) => eachDocument(catalogue, lang), catalogue, out);

async function writeSearchOf(documentsIn: DocumentsIn, catalogue: Catalogue, out: string) {
  const maker = searchFilesMaker(catalogue);
  const hashes = await writeSearchIndex(documentsIn, out, maker.hear);
  const beside = maker.files(hashes);
  await writeAll(beside, out);
  return { hashes, beside };
}

/** The same, or what another build made of the same documents. */
export async function notedSearch(site: SiteContext, out: string, before?: SearchBefore): Promise<SearchNote> {
  const { catalogue } = site;
  const documents = await notedDocuments(site, before);
  if (before?.digest === documents.digest && takeOver(before.files, before.folder, { out, makeFolder: folderMaker() })) {
    const { hashes, files } = before;
    await writeAll(
      ordersFiles((lang) => ordersOf(catalogue, documents, lang), hashes),
      out,
    );
    return { ...documents, hashes, files };
  }
  const { hashes, beside } = await writeSearchOf((lang) => documentsNoted(catalogue, documents, lang), catalogue, out);
  const index = [...(await filesIn(join(out, INDEX_FOLDER)))].map((path) => `/${INDEX_FOLDER}${path}`);
  const orders: readonly string[] = LANGS.map((lang) => to("orders", { lang }));
  const paths = [...index, ...beside.map(({ path }) => path)].filter((path) => !orders.includes(path)).sort();
  return { ...documents, hashes, files: { paths, digest: digestOf(bytesIn(out, paths)) } };
}
