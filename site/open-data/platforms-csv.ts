/** /api/v1/platforms.csv: one platform a row. Column names are the paths of the same values in the JSON. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { inAll } from "../i18n/words.ts";
import type { Addresses } from "./addresses.ts";
import { type Column, csvTable, textColumns } from "./csv.ts";

interface Row {
  readonly entry: PlatformEntry;
  readonly addresses: Addresses;
  readonly names: Names;
}

/** Names of the codes that a row holds. */
interface Names {
  readonly agencies: ReadonlyMap<string, Text>;
  readonly domains: ReadonlyMap<string, Text>;
}

const both = textColumns<Row>;

const COLUMNS: readonly Column<Row>[] = [
  ["id", ({ entry }) => entry.id],
  ...both("name", ({ entry }) => entry.data.name),
  ["abbreviation", ({ entry }) => entry.data.abbreviation],
  ["stage", ({ entry }) => entry.lifecycle.stage],
  ...both("stageName", ({ entry: { lifecycle } }) => inAll(({ names }) => names.stage[lifecycle.stage])),
  ["since", ({ entry }) => entry.lifecycle.since],
  ["due", ({ entry }) => entry.lifecycle.due],
  ["overdue", ({ entry }) => entry.lifecycle.overdue],
  ["next.actor", ({ entry }) => entry.lifecycle.next.actor],
  ["next.task", ({ entry }) => entry.lifecycle.next.task],
  ["group", ({ entry }) => entry.data.group],
  ["pillars", ({ entry }) => entry.data.pillars?.join(" ")],
  ["domain", ({ entry }) => entry.data.domain],
  ...both("domainName", ({ entry, names }) => (entry.data.domain ? names.domains.get(entry.data.domain) : undefined)),
  ["owner", ({ entry }) => entry.data.owner],
  ...both("ownerName", ({ entry, names }) => (entry.data.owner ? names.agencies.get(entry.data.owner) : undefined)),
  ...both("focalUnit", ({ entry }) => entry.data.focalUnit),
  ["enterprise", ({ entry }) => entry.data.enterprise?.name],
  ...both("summary", ({ entry }) => entry.data.summary),
  ["website", ({ entry }) => entry.data.website],
  ["criteria", ({ entry }) => entry.criteria],
  ["assessed", ({ entry }) => entry.latest?.date],
  ["outcome", ({ entry }) => entry.latest?.score?.outcome],
  ["results.met", ({ entry }) => entry.latest?.score?.total.met],
  ["results.unmet", ({ entry }) => entry.latest?.score?.total.unmet],
  ["results.unknown", ({ entry }) => entry.latest?.score?.total.unknown],
  ["results.notApplicable", ({ entry }) => entry.latest?.score?.total.notApplicable],
  ["missing", ({ entry }) => entry.latest?.score?.missing.join(" ")],
  ["html.vi", ({ entry, addresses }) => addresses.html("platforms", entry.id).vi],
  ["html.en", ({ entry, addresses }) => addresses.html("platforms", entry.id).en],
  ["url", ({ entry, addresses }) => addresses.record("platforms", entry.id)],
];

/** Names of the columns, in order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/** The whole file. */
export function platformsCsv({ platforms, agencies, domains }: Catalogue, addresses: Addresses): string {
  const names = {
    agencies: new Map(agencies.map(({ data }) => [data.code, data.name])),
    domains: new Map(domains.map(({ id, name }) => [id, name])),
  };
  return csvTable(
    COLUMNS,
    platforms.map((entry) => ({ entry, addresses, names })),
  );
}
