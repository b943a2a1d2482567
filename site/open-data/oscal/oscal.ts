/**
 * The criteria and assessments in OSCAL, NIST's open formats for controls and assessments: a framework is a catalog, a set a
 * profile, an assessment results, what is missing a plan of action. /api/v1/oscal.json names every document.
 */
import type { AgencyEntry, Catalogue, CriteriaEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
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

/** What documents look up, by the key that records use to refer to each other. */
export interface OscalRegisters {
  readonly agencies: ReadonlyMap<string, Pick<AgencyEntry, "data">>;
  readonly criteria: ReadonlyMap<string, CriteriaEntry>;
}

export const oscalRegistersOf = ({ agencies, criteria }: Pick<Catalogue, "agencies" | "criteria">): OscalRegisters => ({
  agencies: new Map(agencies.map((entry) => [entry.data.code, entry])),
  criteria: new Map(criteria.map((set) => [set.id, set])),
});

/** Every document; what they are comes back, for their list. */
export function* oscalFiles(catalogue: Catalogue, addresses: Addresses): Generator<SiteFile, readonly OscalName[]> {
  const registers = oscalRegistersOf(catalogue);
  const names = [...(yield* criteriaDocuments(catalogue, addresses))];
  for (const platform of catalogue.platforms) names.push(...(yield* written(documentsOf(platform, registers, addresses))));
  return names;
}

/** Those of the criteria. */
export function* criteriaDocuments(catalogue: Catalogue, addresses: Addresses): Generator<SiteFile, readonly OscalName[]> {
  const registers = oscalRegistersOf(catalogue);
  return yield* written(
    catalogue.criteria.flatMap((set) => {
      const issuer = organisationIn(registers, set.data.issuer);
      const context: SetContext = {
        set,
        framework: frameworkOf(set, registers),
        issuer,
        addresses,
        since: catalogue.settings.catalogueSince,
      };
      return [
        ...named(set.id, to("oscalCatalog", { id: set.id }), catalogOf(context)),
        ...named(set.id, to("oscalProfile", { id: set.id }), profileOf(context)),
      ];
    }),
  );
}

/** Those of one platform. */
export function documentsOf(platform: PlatformEntry, registers: OscalRegisters, addresses: Addresses): OscalDocument[] {
  const { id } = platform;
  const context: PlatformContext = {
    platform,
    owner: organisationIn(registers, platform.data.owner),
    controlsOf: (asked) => {
      const set = registers.criteria.get(asked);
      return set && controlIds({ set, framework: frameworkOf(set, registers) });
    },
    addresses,
  };
  return [...named(id, to("oscalResults", { id }), resultsOf(context)), ...named(id, to("oscalPlan", { id }), planOfAction(context))];
}

function* written(documents: readonly OscalDocument[]): Generator<SiteFile, readonly OscalName[]> {
  for (const { path, content } of documents) yield { path, content: jsonFile(content) };
  return documents;
}

function organisationIn({ agencies }: OscalRegisters, code: string | undefined): Organisation | undefined {
  const data = code === undefined ? undefined : agencies.get(code)?.data;
  return data && { code: data.code, name: data.name };
}

const frameworkOf = ({ data }: CriteriaEntry, { criteria }: OscalRegisters): CriteriaEntry | undefined =>
  data.extends === undefined ? undefined : criteria.get(data.extends);

function named(id: string, path: SitePath, content: object | undefined): OscalDocument[] {
  return content ? [{ model: Object.keys(content)[0] ?? "", id, path, content }] : [];
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
