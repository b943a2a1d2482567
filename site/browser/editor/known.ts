/** The published records, fetched once, as the checker wants them: what a draft is held against. */
import { agencyChoices, type Choice } from "../../../scripts/authoring/intake/entries.ts";
import type { FileKind } from "../../../scripts/records/kinds.ts";
import type { Parsed } from "../../../scripts/records/parse.ts";
import { besidePath, type FileRecord, pathOf } from "../../../scripts/records/paths.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { indexNames, indexSimilar, type NameIndex, type SimilarIndex } from "../../../scripts/text/names.ts";
import { fill } from "../../i18n/fill.ts";
import { type EditorAddresses, KNOWN_REGISTERS, type KnownData, type PlatformName } from "../../views/editor-config.ts";
import { fetched, fetchJson } from "../fetch.ts";

export interface Known extends KnownData {
  /** Registers and criteria sets as parsed files; they were checked before they were published. */
  readonly parsed: readonly Parsed[];
  readonly agencyEntries: readonly Choice[];
  readonly platforms: readonly PlatformName[];
  readonly platformIds: ReadonlySet<string>;
  /** Names in the main language: which are the same, and which are like one another. */
  readonly names: NameIndex;
  readonly similar: SimilarIndex;
}

/** @throws when the files can not be fetched */
export async function fetchKnown(addresses: Pick<EditorAddresses, "known" | "platforms">): Promise<Known> {
  const [data, platforms] = await Promise.all([fetchJson<KnownData>(addresses.known), fetchJson<PlatformName[]>(addresses.platforms)]);
  return knownOf(data, platforms);
}

/** Makes the look-ups from what was published. */
export function knownOf(data: KnownData, platforms: readonly PlatformName[]): Known {
  const registers = KNOWN_REGISTERS.map((kind) => published(pathOf(kind), kind, kind, data[kind]));
  const sets = Object.entries(data.criteria).map(([id, set]) => published(pathOf("criteria", { id }), "criteria", id, set));
  const names = platforms.map(({ id, name }) => ({ id, name: name[MAIN_LANG] }));
  return {
    ...data,
    // Asked for by whatever stands in a file: "constructor" is no set.
    criteria: Object.assign(Object.create(null), data.criteria),
    parsed: [...registers, ...sets],
    agencyEntries: agencyChoices(data.agencies),
    platforms,
    platformIds: new Set(platforms.map(({ id }) => id)),
    names: indexNames(names),
    similar: indexSimilar(names),
  };
}

function published(path: string, kind: FileKind, id: string, data: unknown): Parsed {
  return {
    path,
    file: { path, kind, id, data, body: "", bodyLine: 1, locate: () => ({ line: 1, column: 1 }) },
    fits: true,
    diagnostics: [],
  };
}

/** The files of one platform as they stand in the repository, by path. @throws when one can not be fetched */
export async function fetchPlatform(source: string, platform: PlatformName): Promise<ReadonlyMap<string, string>> {
  const { id } = platform;
  const paths = [
    pathOf("platform", { id }),
    ...(platform.plan ? [pathOf("plan", { id })] : []),
    ...[...(platform.assessments ?? []), ...(platform.open ?? []).map(({ date }) => date)].map((date) =>
      pathOf("assessment", { id, date }),
    ),
  ];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await (await fetched(fill(source, { path }), "no-cache")).text()] as const)),
  );
}

/** Whether something lies beside a record that can be fetched: comments, and sheets where they are public. */
export const hasBeside = ({ platforms, commented = [] }: Known, { kind, id }: FileRecord): boolean =>
  kind === "criteria" ? commented.includes(id) : platforms.some((one) => one.id === id && one.beside);

/** What lies beside a record, by path. @throws when it can not be fetched */
export async function fetchBeside(source: string, record: FileRecord): Promise<ReadonlyMap<string, string>> {
  const response = await fetched(fill(source, { path: besidePath(record) }), "no-cache");
  return new Map(Object.entries((await response.json()) as Record<string, string>));
}

/** One letter or form with comments on a set, by its path; none where there is no such file. @throws when it can not be fetched */
export async function fetchComments(source: string, id: string, file: string): Promise<ReadonlyMap<string, string>> {
  const path = pathOf("comments", { id, key: file });
  const text = (await fetchBeside(source, { kind: "criteria", id })).get(path);
  return new Map(text === undefined ? [] : [[path, text]]);
}

/** A set as it stands in the repository, by its path. @throws when it can not be fetched */
export async function fetchSet(source: string, id: string): Promise<ReadonlyMap<string, string>> {
  const path = pathOf("criteria", { id });
  return new Map([[path, await (await fetched(fill(source, { path }), "no-cache")).text()]]);
}
