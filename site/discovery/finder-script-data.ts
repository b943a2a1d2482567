/** The words and names that the finder's script needs, made by the page and handed over as JSON. */
import { stageCodeOf, usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import { isUntranslated } from "../../scripts/text/bilingual.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import type { Kind } from "./kinds.ts";
import { stateQuestionsOf } from "./questions.ts";

export type FinderScriptData = ReturnType<typeof finderScriptData>;

/** Words of one language: the same on every page of a list. */
export const finderScriptData = onceEach((locale: Locale) => {
  const { words, lang } = locale;
  const { kinds, results, oneResult, noResults, failed } = words.finder;
  return {
    ...words.searching,
    asked: stateQuestionsOf(locale),
    lang,
    stages: stageNames(locale),
    groups: words.names.groupShort as Names,
    kinds: kinds satisfies Record<Kind, string>,
    agencies: namedAgencies(locale),
    lists: marksOf(words.lists.standing) as Names,
    documentStates: words.lists.state as Names,
    inUse: words.known.use.names.evidence,
    waived: words.waivers.count,
    owner: words.platform.owner,
    notSourced: words.site.notSourced,
    ...{ results, oneResult, noResults, failed },
    sort: words.finder.sort,
    sortDays: words.finder.sortDays,
    waiting: words.finder.waiting,
    since: words.platform.since("{date}"),
    choose: words.compare.choose,
    pages: words.site.pages,
    page: words.site.pageNumber(0).replace("0", "{page}"),
    previous: words.site.previousPage,
    next: words.site.nextPage,
  };
});

/** What is said on a card: of the others the status says as much. */
const marksOf = ({ unclear, ended }: { readonly unclear: string; readonly ended: string }) => ({ unclear, ended });

type Names = Readonly<Record<string, string>>;

/** Of all stages, and of what has a mark what there is. */
export function stageNames({ site: { catalogue }, words: { names } }: Locale): Names {
  const codes = new Set(catalogue.platforms.map(({ lifecycle }) => stageCodeOf(lifecycle)));
  return Object.fromEntries(usedCodes((code) => codes.has(code)).map((code) => [code, names.stageCode[code]]));
}

/** By code. */
function namedAgencies({ site, lang, text, href }: Locale) {
  const agencies = site.catalogue.agencies.map(({ slug, data: { code, name } }) => {
    return [code, { name: text(name), href: href(to("agency", { id: slug })), untranslated: isUntranslated(name, lang) }] as const;
  });
  return Object.fromEntries(agencies);
}
