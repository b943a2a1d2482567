/** A platform gets another id: what refers to it follows, and the settings say what it was. Pure. */
import type { Document } from "yaml";
import { type Changes, editRecord, type Files } from "../../records/edit-record.ts";
import { RECORD_KINDS } from "../../records/kinds.ts";
import { readPath } from "../../records/paths.ts";
import { orderKeys } from "../../records/print-yaml.ts";
import { findValues } from "../../records/schema/find-values.ts";
import type { Settings } from "../../records/schema/settings.ts";
import { addItem, dataOf, setValue } from "../draft/document.ts";

/** What changes in the files, before the folder of the platform is moved. */
export const renamed = (files: Files, from: string, to: string): Changes =>
  new Map(
    [...files].flatMap(([path, text]) => {
      const at = readPath(path);
      const after = at ? editRecord(path, text, (document) => follow(document, at.kind, from, to)) : text;
      return after === text ? [] : [[path, after]];
    }),
  );

function follow(document: Document, kind: keyof typeof RECORD_KINDS, from: string, to: string): void {
  const { schema } = RECORD_KINDS[kind];
  // Those that lead to it, from an id that it had before, among them.
  for (const { value, pointer } of findValues<string>(schema, "platform")?.(document.toJS()) ?? [])
    if (value === from) setValue(document, pointer, to);
  if (kind !== "settings") return;
  const former = (dataOf(document) as Partial<Settings>).formerIds ?? [];
  const back = former.findIndex((one) => one.from === to);
  if (back >= 0) setValue(document, ["formerIds", back, "from"], from);
  else addItem(document, ["formerIds"], { from, to });
  orderKeys(document.contents, schema);
}
