/**
 * The criteria and assessments in OSCAL, NIST's open formats for controls and assessments: a framework is a catalog, a set a
 * profile, an assessment results, what is missing a plan of action. /api/v1/oscal.json names every document.
 */
import type { Catalogue, CriteriaEntry } from "../../../scripts/catalogue/catalogue.ts";
import { type SiteFile, type SitePath, to } from "../../routes.ts";
import type { Addresses } from "../addresses.ts";
import { jsonFile, jsonList } from "../json.ts";
import { API_VERSION } from "../version.ts";
import { type PlatformContext, planOfAction, resultsOf } from "./assessments.ts";
import { catalogOf, controlIds, profileOf, type SetContext } from "./criteria.ts";
import { type Organisation, OSCAL_VERSION } from "./parts.ts";

interface OscalDocument {
  /** As OSCAL calls it: the key at the top of the document. */
  readonly model: string;
  readonly id: string;
  readonly path: SitePath;
  readonly content: object;
}

export function* oscalFiles(catalogue: Catalogue, addresses: Addresses): Iterable<SiteFile> {
  const index: object[] = [];
  for (const { model, id, path, content } of documentsOf(catalogue, addresses)) {
    index.push({ model, id, url: addresses.absolute(path) });
    yield { path, content: jsonFile(content) };
  }
  const head = { schemaVersion: API_VERSION, generated: catalogue.today, oscalVersion: OSCAL_VERSION, count: index.length };
  yield { path: to("oscal"), content: jsonList(head, "documents", index) };
}

function* documentsOf(catalogue: Catalogue, addresses: Addresses): Iterable<OscalDocument> {
  const organisations = new Map(catalogue.agencies.map(({ data: { code, name } }): [string, Organisation] => [code, { code, name }]));
  const organisation = (code: string | undefined) => (code === undefined ? undefined : organisations.get(code));
  const sets = new Map(catalogue.criteria.map((set) => [set.id, set]));
  const frameworkOf = ({ data }: CriteriaEntry) => (data.extends === undefined ? undefined : sets.get(data.extends));
  const controls = new Map(catalogue.criteria.map((set) => [set.id, controlIds({ set, framework: frameworkOf(set) })]));
  for (const set of catalogue.criteria) {
    const issuer = organisation(set.data.issuer);
    const context: SetContext = { set, framework: frameworkOf(set), issuer, addresses, since: catalogue.settings.catalogueSince };
    yield* named(set.id, to("oscalCatalog", { id: set.id }), catalogOf(context));
    yield* named(set.id, to("oscalProfile", { id: set.id }), profileOf(context));
  }
  for (const platform of catalogue.platforms) {
    const context: PlatformContext = {
      platform,
      owner: organisation(platform.data.owner),
      controlsOf: (id) => controls.get(id),
      addresses,
    };
    yield* named(platform.id, to("oscalResults", { id: platform.id }), resultsOf(context));
    yield* named(platform.id, to("oscalPlan", { id: platform.id }), planOfAction(context));
  }
}

function* named(id: string, path: SitePath, content: object | undefined): Iterable<OscalDocument> {
  if (content) yield { model: Object.keys(content)[0] ?? "", id, path, content };
}
