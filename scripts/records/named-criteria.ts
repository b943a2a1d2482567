/** Criteria as a sentence names them. */
import { inLang } from "../text/bilingual.ts";
import type { Lang } from "../text/languages.ts";
import type { NamedThing } from "../text/some-named.ts";
import type { Criterion } from "./schema/criteria.ts";

export const criteriaNamed =
  (criteria: readonly Pick<Criterion, "id" | "title">[]) =>
  (lang: Lang): { readonly criteria: readonly NamedThing[] } => ({
    criteria: criteria.map(({ id, title }) => ({ code: id, name: inLang(title, lang) })),
  });
