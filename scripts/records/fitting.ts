/**
 * The part of a register that fits its schema where other parts do not: fields of the settings, entries of a list. The rules
 * look at it, so that all that is wrong is said at once. Of a record no part stands alone: what it is follows from all of it.
 */
import type { Diagnostic } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import type { Locate } from "./locate.ts";
import { isRegister } from "./paths.ts";

/** What of a file that was read is asked for here. */
interface ReadFile {
  readonly kind: FileKind;
  readonly data: unknown;
  readonly locate: Locate;
}

/** Undefined where nothing of it stands alone. @param found what its schema says of it */
export function fittingPart<File extends ReadFile>(file: File, found: readonly Diagnostic[]): File | undefined {
  if (!isRegister(file.kind) || typeof file.data !== "object" || file.data === null) return undefined;
  const broken = new Set(found.map(({ pointer = [] }) => pointer[0]));
  const part = Array.isArray(file.data) ? entriesWithout(file, file.data, broken) : fieldsWithout(file, file.data, broken);
  return checkSchema(RECORD_KINDS[file.kind].schema, part.data).length === 0 ? part : undefined;
}

type Broken = ReadonlySet<string | number | undefined>;

const fieldsWithout = <File extends ReadFile>(file: File, data: object, broken: Broken): File => ({
  ...file,
  data: Object.fromEntries(Object.entries(data).filter(([key]) => !broken.has(key))),
});

/** Their places are those in the file. */
function entriesWithout<File extends ReadFile>(file: File, data: readonly unknown[], broken: Broken): File {
  const kept = [...data.keys()].filter((index) => !broken.has(index));
  const inFile = ([index, ...rest]: Pointer): Pointer => (typeof index === "number" ? [kept[index] ?? index, ...rest] : []);
  return { ...file, data: kept.map((index) => data[index]), locate: (pointer, onKey) => file.locate(inFile(pointer), onKey) };
}
