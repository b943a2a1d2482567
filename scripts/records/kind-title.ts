/** What the kinds of files are called. Apart from the kinds, for the editor loads those and names none. */
import type { Bilingual } from "../text/bilingual.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { withTerms } from "./schema/common.ts";

export const titleOfKind = (kind: FileKind): Bilingual => withTerms(RECORD_KINDS[kind].title);
