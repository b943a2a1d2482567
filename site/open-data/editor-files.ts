/** What the page for proposals loads: the shared records, the names of all platforms, and the files as they stand. */
import type { AssessmentEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { besidePath, type Location, readPath, recordAt } from "../../scripts/records/paths.ts";
import { EVENT_FACTS } from "../../scripts/records/schema/events.ts";
import type { OpenProposals } from "../../scripts/records/schema/proposals.ts";
import { COUNCIL_POLICY } from "../../scripts/records/schema/usual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { type SiteFile, to } from "../routes.ts";
import type { KnownData, OpenForSheets, PlatformName } from "../views/editor-config.ts";

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
  const commented = criteria.flatMap(({ id, comments }) => (comments.length > 0 ? [id] : []));
  const known: KnownData = {
    settings,
    agencies: agencies.map(({ data }) => data),
    documents: documents.map(({ data }) => data),
    domains,
    criteria: Object.fromEntries(criteria.map(({ id, data }) => [id, data])),
    ...(commented.length > 0 ? { commented } : {}),
  };
  const beside = besideRecords(catalogue, files);
  yield { path: to("editorKnown"), content: JSON.stringify(known) };
  yield { path: to("editorPlatforms"), content: JSON.stringify(platforms.map((one) => platformName(one, beside))) };
  if (proposals) yield { path: to("editorProposals"), content: JSON.stringify(proposals) };
  // A member's sheet is public as the settings say, and while others judge no one else sees it.
  for (const { path, bytes } of files)
    if (path.endsWith(".md") && readPath(path)?.kind !== "ballot") yield { path: to("source", { path }), content: bytes };
  for (const [path, texts] of beside) yield { path: to("source", { path }), content: textsOf(texts) };
}

/**
 * What lies beside each record, by where the page finds it: all of it or none, for of half nobody could say what is missing. Comments
 * are public; single sheets where the settings show them by name, and not while others still judge.
 */
function besideRecords({ platforms, settings }: Catalogue, files: readonly RawFile[]): ReadonlyMap<string, readonly RawFile[]> {
  const areShown = (settings.council?.shown ?? COUNCIL_POLICY.shown) === "names";
  const judging = new Set(platforms.flatMap(({ id, open = [] }) => (open.length > 0 ? [id] : [])));
  const isPublic = ({ kind, id }: Location) => kind === "comments" || (kind === "ballot" && areShown && !judging.has(id));
  return grouped(
    files.flatMap((file) => {
      const place = readPath(file.path);
      const record = place && isPublic(place) ? recordAt(file.path) : undefined;
      return record ? [[besidePath(record), file] as const] : [];
    }),
  );
}

/** One file a record, for there may be dozens: the texts by path. */
const textsOf = (files: readonly RawFile[]): string =>
  JSON.stringify(Object.fromEntries(files.map(({ path, bytes }) => [path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)])));

/** Who is asked for a sheet, and who has sent one: what is in it is for those who put them together. */
function openForSheets({ date, data: { ballots }, council }: AssessmentEntry): OpenForSheets[] {
  if (!ballots || !council) return [];
  const members = council.seats.map(({ member, role, organisation, state }) => ({
    ...{ member, role, organisation },
    ...(state === "missing" ? {} : ({ isThere: true } as const)),
  }));
  return [{ date, until: ballots.until, members }];
}

function platformName(
  { id, data, plan, assessments, open = [], criteria, lifecycle }: Catalogue["platforms"][number],
  beside: ReadonlyMap<string, unknown>,
): PlatformName {
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
    ...(beside.has(besidePath({ kind: "platform", id })) ? { beside: true } : {}),
    ...(open.length > 0 ? { open: open.flatMap(openForSheets) } : {}),
  };
}
