/** What the fields at the top of a record are called, and its description. */
import { type DraftKind, RECORD_KINDS } from "../../../scripts/records/kinds.ts";
import { fieldAt } from "../../../scripts/records/schema-diagnostics.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { BODY } from "./topics.ts";

export const keyTitles = (kind: DraftKind, keys: readonly string[], { words, lang }: Pick<EditorConfig, "words" | "lang">): string[] =>
  keys.map((key) => (key === BODY ? words.description : fieldAt(RECORD_KINDS[kind].schema, [key])[lang]));
