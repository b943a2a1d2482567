/** The search index and what is read beside it, which goes through the same documents and names the index that it is of. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { writeSearchIndex } from "../discovery/index.ts";
import { searchFilesMaker } from "../discovery/search-files.ts";
import { writeAll } from "./write-files.ts";

/** @param out folder of the site @throws Refusal when the index can not be made */
export async function writeSearch(catalogue: Catalogue, out: string): Promise<void> {
  const maker = searchFilesMaker(catalogue);
  await writeAll(maker.files(await writeSearchIndex(catalogue, out, maker.hear)), out);
}
