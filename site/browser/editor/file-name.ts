/** Names of files that people take along: what a record is and which, as they say it, so that the name says its place to us again. */
import { DRAFT_KINDS } from "../../../scripts/records/kinds.ts";
import { pathOf, readPath } from "../../../scripts/records/paths.ts";
import type { FileNames } from "../../views/file-names.ts";

/** Between the parts, for neither ids nor days hold two hyphens. */
const BETWEEN = "--";

/** "danh-gia--to-chim--2026-01-16.md"; of a sheet whose it is stands behind the day, of comments what their file is called in its place. */
export function downloadName(path: string, names: FileNames): string {
  const { kind, id = "", date, key } = readPath(path) ?? {};
  const known = DRAFT_KINDS.find((one) => one === kind);
  return known ? `${[names[known][0], id, date, key].filter(Boolean).join(BETWEEN)}.md` : path.replaceAll("/", BETWEEN);
}

/**
 * The path again, in whatever language, from the name of a file that was downloaded once more ("… (1).md") or copied ("… - Copy.md"):
 * no path has a blank or a bracket, so what follows the first was added. Other names stay as they are.
 */
export function pathOfName(name: string, names: FileNames): string {
  if (!name.includes(BETWEEN)) return name;
  const plain = name.replace(/[\s(].*(?=\.\w+$)/, "");
  const [called = "", id = "", date = "", key = ""] = plain.replace(/\.md$/, "").split(BETWEEN);
  const kind = DRAFT_KINDS.find((one) => names[one].includes(called));
  // As it was called before, and as whoever uses Git may call it.
  if (kind === "comments") return pathOf(kind, { id, key: date });
  return kind ? pathOf(kind, { id, date, key }) : plain.replaceAll(BETWEEN, "/");
}
