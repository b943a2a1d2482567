/**
 * The criteria and assessments in OSCAL, NIST's open formats for controls and assessments: a framework is a catalog, a set a
 * profile, an assessment results, what is missing a plan of action. /api/v1/oscal.json names every document.
 */
import type { Catalogue, CriteriaEntry } from "../../../scripts/catalogue/catalogue.ts";
import { type SiteFile, type SitePath, to } from "../../routes.ts";
import type { Addresses } from "../addresses.ts";
import type { BuildHead } from "../build-head.ts";
import { jsonFile, jsonList } from "../json.ts";
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

type OscalName = Omit<OscalDocument, "content">;

/** Every document; what they are comes back, for their list. */
export function* oscalFiles(catalogue: Catalogue, addresses: Addresses): Generator<SiteFile, readonly OscalName[]> {
  const names: OscalName[] = [];
  for (const { content, ...name } of documentsOf(catalogue, addresses)) {
    names.push(name);
    yield { path: name.path, content: jsonFile(content) };
  }
  return names;
}

interface Made {
  readonly head: BuildHead;
  /** Of the bytes of a document that was made. */
  readonly hashOf: (path: SitePath) => string | undefined;
}

/** The list of the documents. */
export function oscalIndex(names: readonly OscalName[], addresses: Addresses, { head, hashOf }: Made): SiteFile {
  const documents = names.map(({ model, id, path }) => ({ model, id, url: addresses.absolute(path), hash: hashOf(path) }));
  return {
    path: to("oscal"),
    content: jsonList({ ...head, oscalVersion: OSCAL_VERSION, count: documents.length }, "documents", documents),
  };
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
