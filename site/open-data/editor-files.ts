/** What the page for proposals loads: the shared records, the names of all platforms, and the files as they stand. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import type { OpenProposals } from "../../scripts/records/schema/proposals.ts";
import { type SiteFile, to } from "../routes.ts";
import type { KnownData, PlatformName } from "../views/editor-config.ts";

/**
 * @param files of the data root, as they were read; registers are left out, for the editor does not write them
 * @param proposals where they were read
 */
export function* editorFiles(
  catalogue: Catalogue,
  files: readonly RawFile[],
  proposals?: OpenProposals,
): Iterable<SiteFile<string | Uint8Array>> {
  const { settings, agencies, documents, domains, criteria, platforms } = catalogue;
  const known: KnownData = {
    settings,
    agencies: agencies.map(({ data }) => data),
    documents: documents.map(({ data }) => data),
    domains,
    criteria: Object.fromEntries(criteria.map(({ id, data }) => [id, data])),
  };
  yield { path: to("editorKnown"), content: JSON.stringify(known) };
  yield { path: to("editorPlatforms"), content: JSON.stringify(platforms.map(platformName)) };
  if (proposals) yield { path: to("editorProposals"), content: JSON.stringify(proposals) };
  for (const { path, bytes } of files) if (path.endsWith(".md")) yield { path: to("source", { path }), content: bytes };
}

function platformName({ id, data, plan, assessments, criteria, lifecycle }: Catalogue["platforms"][number]): PlatformName {
  // The stage is one that only leaving the list gives.
  const left = data.events.findLast(({ type }) => EVENT_FACTS[type].list === "leaves" && EVENT_FACTS[type].gives === lifecycle.stage);
  return {
    id,
    name: data.name,
    ...(data.abbreviation ? { abbreviation: data.abbreviation } : {}),
    ...(criteria ? { criteria } : {}),
    ...(plan ? { plan: true } : {}),
    ...(left ? { left: { since: left.date, ...(left.into ? { into: left.into } : {}) } } : {}),
    ...(assessments.length > 0 ? { assessments: assessments.map(({ date }) => date) } : {}),
  };
}
