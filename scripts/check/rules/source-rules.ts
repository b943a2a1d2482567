/** A source's grade against where it stands: confidence A is for official sites, and for legal portals with the text. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { FILE_KINDS } from "../../records/kinds.ts";
import type { Settings } from "../../records/schema/settings.ts";
import { bareHost, hostOf, lookAlikeIn } from "../../text/web-address.ts";
import { type Rule, ruleFor } from "./rule.ts";

type Hosts = NonNullable<Settings["hosts"]>;

/** Whatever has the best grade anywhere in a record, with its address: its own, or that of the source or document that it rests on. */
function graded(value: unknown, pointer: Pointer = []): { url: string; pointer: Pointer }[] {
  if (typeof value !== "object" || value === null) return [];
  const { url, source, document, confidence } = value as Readonly<Record<string, unknown>>;
  const urls = confidence === "A" ? [url, urlOf(source), urlOf(document)].filter((one) => typeof one === "string") : [];
  const own = urls.map((one) => ({ url: one, pointer: [...pointer, "confidence"] }));
  const items = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...items.flatMap(([step, item]) => graded(item, [...pointer, step]))];
}

const urlOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (value as { readonly url?: unknown }).url : undefined;

/** How a host counts: its own name, or any above it ("mic.gov.vn" is on "gov.vn"), where all letters of it can be read as they stand. */
const isOn = (host: string, known: readonly string[] = []): boolean =>
  known.map(bareHost).some((name) => host === name || (host.endsWith(`.${name}`) && isReadable(host.slice(0, -name.length - 1))));

const isReadable = (names: string): boolean => !lookAlikeIn(names) && !names.split(".").some((one) => one.startsWith("xn--"));

/** Which of the known hosts an address is on; undefined for every other. */
export function hostKind(url: string, { official, legalPortals }: Hosts): "official" | "legal-portal" | undefined {
  const host = hostOf(url);
  if (isOn(host, official)) return "official";
  return isOn(host, legalPortals) ? "legal-portal" : undefined;
}

function hostDiagnostics(data: unknown, hosts: Hosts): Diagnostic[] {
  return graded(data)
    .filter(({ url }) => hostKind(url, hosts) === undefined)
    .map(({ url, pointer }) => diagnostic("confidence-host", { host: hostOf(url) }, { pointer }));
}

export const sourceRules: readonly Rule[] = FILE_KINDS.map((kind) =>
  ruleFor(kind, "confidence-host", ({ data }: { data: unknown }, { records }) => {
    const hosts = records.settings?.data.hosts;
    return hosts ? hostDiagnostics(data, hosts) : [];
  }),
);
