/**
 * Makes and reads the paths of data files, by the table of kinds: no other file knows how a path is built from an id and
 * a date. A path is always relative to the data root, with slashes.
 */
import { CRITERIA_FOLDER, isOwnTest, isPlatform, PLATFORMS_FOLDER, REGISTERS_FOLDER } from "./folders.ts";
import { DATA_KINDS, type FileKind, RECORD_KINDS, type RegisterKind } from "./kinds.ts";

type Placeholders<Path> = Path extends `${string}<${infer Name}>${infer Rest}` ? Name | Placeholders<Rest> : never;
type NamesOf<Kind extends FileKind> = Placeholders<(typeof RECORD_KINDS)[Kind]["path"]>;
type PlaceholderValues<Kind extends FileKind> = [NamesOf<Kind>] extends [never]
  ? []
  : [where: Readonly<Record<NamesOf<Kind>, string | number>>];

/** The path of a file: `pathOf("assessment", { id, date })`. */
export function pathOf<Kind extends FileKind>(kind: Kind, ...[where]: PlaceholderValues<Kind>): string {
  const values = where as Readonly<Record<string, string | number>> | undefined;
  return RECORD_KINDS[kind].path.replace(/<(\w+)>/g, (_, name: string) => String(values?.[name]));
}

/** Where a path stands in the catalogue. */
export interface Location {
  readonly kind: FileKind;
  /** Folder or file name; for registers the kind. */
  readonly id: string;
  /** Date of an assessment. */
  readonly date?: string;
  /** Name of a file of comments, or of a member’s sheet. */
  readonly key?: string;
}

const isRegisterPattern = (path: string): boolean => !path.includes("<");
const REGISTER_AT = new Map(
  DATA_KINDS.flatMap((kind) => (isRegisterPattern(RECORD_KINDS[kind].path) ? [[RECORD_KINDS[kind].path as string, kind]] : [])),
);
const PATTERNS = DATA_KINDS.filter((kind) => !isRegisterPattern(RECORD_KINDS[kind].path)).map((kind) => ({
  kind,
  pattern: patternOf(kind),
}));

/** The shape of a kind's paths; what stands for an id or a date may be anything, for that is a problem of its own. */
function patternOf(kind: FileKind): RegExp {
  const { path } = RECORD_KINDS[kind];
  const source = path.replaceAll(".", "\\.").replace(/<(\w+)>/g, "(?<$1>[^/]*)");
  return new RegExp(`^${isInRegisters(path) ? "" : `(?!${REGISTERS_FOLDER}/)`}${source}$`);
}

/** What a path is by its shape, id and date as they are written; undefined when no file of the data stands there. */
export function readPath(path: string): Location | undefined {
  const register = REGISTER_AT.get(path);
  if (register) return { kind: register, id: register, date: undefined, key: undefined };
  for (const { kind, pattern } of PATTERNS) {
    const { id, date, key } = pattern.exec(path)?.groups ?? {};
    // All of one shape, as what is made of them is (parse.ts): rules ask these of every file.
    if (id !== undefined) return { kind, id, date, key };
  }
  return undefined;
}

export const isRegister = (kind: FileKind): kind is RegisterKind => REGISTER_AT.has(RECORD_KINDS[kind].path);

/** Folders of the data root. */
export const DATA_FOLDERS: readonly string[] = [...new Set(DATA_KINDS.map((kind) => RECORD_KINDS[kind].path.split("/")[0] ?? ""))];

/** Whether a path is one of the data folders or lies in one. */
export const isData = (path: string): boolean => DATA_FOLDERS.includes(path.split("/")[0] ?? "") && !isOwnTest(path);

/** A record with files of its own: a platform with all in its folder, or a criteria set with the comments on it. */
export interface FileRecord {
  readonly kind: "platform" | "criteria";
  readonly id: string;
}

/** The record that a path belongs to, whatever lies there; registers and what is no data belong to none. */
export function recordAt(path: string): FileRecord | undefined {
  const [top, name = ""] = path.split("/");
  if (name === "") return undefined;
  if (top === CRITERIA_FOLDER) return { kind: "criteria", id: name.replace(/\.md$/, "") };
  return top === PLATFORMS_FOLDER && isPlatform(name) ? { kind: "platform", id: name } : undefined;
}

/** Where the site has what lies beside a record (`BESIDE_KINDS`), all of it in one file: no file of the data can stand there. */
export const besidePath = ({ kind, id }: FileRecord): string =>
  `${kind === "criteria" ? CRITERIA_FOLDER : PLATFORMS_FOLDER}/${id}/beside.json`;

/** The platform that a path belongs to, as a list of one or none. */
export function platformIdAt(path: string): string[] {
  const record = recordAt(path);
  return record?.kind === "platform" ? [record.id] : [];
}

/** Whether a path is in the folder of the registers. */
export function isInRegisters(path: string): boolean {
  return path.startsWith(`${REGISTERS_FOLDER}/`);
}
/** Whether a path speaks to every platform: a criteria set or a register. */
export const isShared = (path: string): boolean => path.startsWith(`${CRITERIA_FOLDER}/`) || isInRegisters(path);

/** Whether a path is the file that a record stands and falls with. */
export function isOwnFile(path: string): boolean {
  const kind = readPath(path)?.kind;
  return kind === "platform" || kind === "criteria";
}
