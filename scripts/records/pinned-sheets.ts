/** Members' sheets that an assessment was put together from, or that somebody saw who decided: what is pinned by its hash nothing may rewrite. */
import type { Files } from "./edit-record.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { pathOf, readPath } from "./paths.ts";
import { readYaml } from "./read-yaml.ts";

/** What is looked for in an assessment that nothing has checked. */
interface Unsure {
  readonly ballots?: { readonly counted?: unknown } | null;
  readonly assessors?: unknown;
  readonly results?: Readonly<Record<string, unknown>> | null;
}

/** Paths of the sheets that an assessment names as counted, and of all its members' once one decided, whatever else of it can not be read by this version. */
function pinnedBy(path: string, text: string): string[] {
  const { kind, id = "", date = "" } = readPath(path) ?? {};
  const split = kind === "assessment" ? splitFrontMatter(text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n")) : "missing";
  const yaml = typeof split === "string" ? undefined : readYaml(split.yaml);
  if (!yaml || "problem" in yaml) return [];
  const { ballots, assessors, results } = (yaml.data ?? {}) as Unsure;
  const isDecided = Object.values(results ?? {}).some((one) => typeof one === "object" && one !== null && "seen" in one);
  return [...listIn(ballots?.counted), ...(isDecided ? listIn(assessors) : [])].flatMap((one) => {
    const { member } = (one ?? {}) as { readonly member?: unknown };
    return typeof member === "string" ? [pathOf("ballot", { id, date, key: member })] : [];
  });
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Paths of all sheets that some of these files pin. */
export const pinnedSheets = (files: Files): ReadonlySet<string> => new Set([...files].flatMap(([path, text]) => pinnedBy(path, text)));

/** Paths of the assessments that may pin some of these. */
export const pinningFiles = (paths: readonly string[]): string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const { kind, id = "", date = "" } = readPath(path) ?? {};
      return kind === "ballot" ? [pathOf("assessment", { id, date })] : [];
    }),
  ),
];
