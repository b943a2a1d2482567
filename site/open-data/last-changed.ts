/** When each record was last changed in the data, where that is known: for its JSON and for the sitemap. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { History } from "../../scripts/history/history.ts";
import { type ApiFolder, publishedIn, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import type { SitePath } from "../routes.ts";
import { historyPath, indexOf, pastsOf, recordPage, stepsOf } from "../views/history.ts";

/** Keys of a record's JSON; absent when it is not known. */
interface LastChanged {
  readonly lastChanged?: string;
  readonly lastChangedCommit?: string;
}

export type LastChange = (folder: ApiFolder, id: string) => LastChanged;

export function lastChanges(history: History | undefined): LastChange {
  return (folder, id) => {
    const step = history && indexOf(history).lastChange({ kind: RECORD_KINDS[publishedIn(folder)].one, id });
    return step ? { lastChanged: step.time.slice(0, 10), lastChangedCommit: step.hash } : {};
  };
}

/** Day by path, without language, of the pages of records and of their histories. */
export function pageChanges(catalogue: Catalogue, history: History | undefined): (path: SitePath) => string | undefined {
  if (!history) return () => undefined;
  const days = new Map<SitePath, string | undefined>();
  for (const past of pastsOf(catalogue)) {
    days.set(recordPage(past), indexOf(history).lastChange(past)?.time.slice(0, 10));
    days.set(historyPath(past), stepsOf(history, past)[0]?.time.slice(0, 10));
  }
  return (path) => days.get(path);
}
