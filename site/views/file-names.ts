/** What the kinds of files are called in the names of files that people take along: first in the language of a page, then in the others. */

import { titleOfKind } from "../../scripts/records/kind-title.ts";
import { DRAFT_KINDS, type DraftKind } from "../../scripts/records/kinds.ts";
import { LANGS, type Lang } from "../../scripts/text/languages.ts";
import { slug } from "../../scripts/text/text.ts";

export type FileNames = Readonly<Record<DraftKind, readonly string[]>>;

export const fileNames = (lang: Lang): FileNames =>
  Object.fromEntries(
    DRAFT_KINDS.map((kind) => [kind, [lang, ...LANGS.filter((other) => other !== lang)].map((one) => slug(titleOfKind(kind)[one]))]),
  ) as unknown as FileNames;
