/**
 * The open data of one platform alone: its record, and its documents in OSCAL. They hang on little more than the platform, so they
 * are made with its pages; what the data of all says of them comes back beside them.
 */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { SiteContext } from "../context.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import { formerAddresses } from "../views/former-pages.ts";
import { makeAddresses } from "./addresses.ts";
import { contentHash } from "./build-head.ts";
import { jsonFile } from "./json.ts";
import { lastChanges } from "./last-changed.ts";
import { documentsOf, type OscalRegisters } from "./oscal/oscal.ts";
import { outputSite } from "./output-site.ts";
import { platformsOutput } from "./platform-output.ts";
import { recordFile } from "./record-files.ts";

/** What the data of all says of the files of one platform; plain values, for a thread. */
export interface PlatformFacts {
  readonly id: string;
  /** Hash of its record. */
  readonly hash: string;
  readonly oscal: readonly { readonly model: string; readonly path: SitePath; readonly hash: string }[];
}

/** What they are made from. */
export interface DataSite extends Pick<SiteContext, "catalogue" | "baseUrl" | "history"> {
  readonly find: OscalRegisters;
}

/** Each is turned into bytes once: those are hashed, and written. */
export function platformData(
  entry: PlatformEntry,
  { catalogue, baseUrl, history, find }: DataSite,
): { readonly files: readonly SiteFile<Buffer>[]; readonly facts: PlatformFacts } {
  const addresses = makeAddresses(baseUrl);
  const output = platformsOutput.recordOf(entry, outputSite(catalogue, addresses));
  const record = recordFile(platformsOutput.folder, output, lastChanges(history));
  const documents = documentsOf(entry, find, addresses).map(({ model, path, content }) => {
    return { model, path, content: Buffer.from(jsonFile(content)) };
  });
  return {
    files: [record, ...documents].map(({ path, content }) => ({ path, content })),
    facts: {
      id: entry.id,
      hash: record.hash,
      oscal: documents.map(({ model, path, content }) => ({ model, path, hash: contentHash(content) })),
    },
  };
}

/** Where the record of a platform stands. */
export const recordPath = (id: string): SitePath => to("record", { kind: platformsOutput.folder, id });

/** The record of a platform that had another id, at the address that it had then. */
export function* formerRecords(site: SiteContext): Iterable<SiteFile<Buffer>> {
  const formerOf = formerAddresses(site);
  for (const entry of site.catalogue.platforms) {
    if (formerOf(recordPath(entry.id)).length === 0) continue;
    for (const { path, content } of platformData(entry, site).files) for (const then of formerOf(path)) yield { path: then, content };
  }
}
