/** Where pages and files stood while the catalogue had other languages, or another main one (`formerLanguages`). */
import { RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { grouped } from "../../scripts/text/group.ts";
import { LANGS, type Lang, MAIN_LANG, prefixOf } from "../../scripts/text/languages.ts";
import { type FileName, guessedWords, type Place, pathIn, pathWhile, type SitePath, to } from "../routes.ts";

/** All addresses of a page then: that for proposals had the one that speakers of its language guess too. */
export const formerPaths = (
  former: readonly Lang[],
  lang: Lang,
  { route, parameters }: Pick<Place, "route" | "parameters">,
): readonly SitePath[] => [
  pathWhile(former, lang, route, parameters),
  ...(route === "propose" ? guessedWords(lang, former[0]).map((word) => pathWhile(former, lang, "proposeGuessed", { word })) : []),
];

/** The language that the feed was in at the address which that of a language has now; undefined where none stood there, or the same. */
export function languageBefore(former: readonly Lang[], lang: Lang): Lang | undefined {
  const [main = MAIN_LANG] = former;
  const then = former.find((one) => (one === main ? "" : `/${one}`) === prefixOf(lang));
  return then === lang ? undefined : then;
}

/** Files that others hold the address of: by their path of today, where each stood then. */
export function formerFiles(former: readonly Lang[], ids: readonly string[]): ReadonlyMap<SitePath, readonly SitePath[]> {
  const moved = (langs: readonly Lang[], name: FileName, now: SitePath, parameters = {}) =>
    langs.map((lang) => [pathIn(LANGS.includes(lang) ? lang : MAIN_LANG, now), pathWhile(former, lang, name, parameters)] as const);
  return grouped([
    ...ids.flatMap((id) => moved(former, "badge", to("badge", { id }), { id })),
    ...moved(former, "feed", to("feed")),
    // One for all languages, beside the pages of the main one.
    [to("asOfEvents"), pathWhile(former, former[0] ?? MAIN_LANG, "asOfEvents")] as const,
  ]);
}

/** Files of platforms that had another id, by their path of today: where each stood then. */
export const renamedFiles = (
  moved: readonly { readonly kind: string; readonly from: string; readonly to: string }[],
): ReadonlyMap<SitePath, readonly SitePath[]> =>
  grouped(
    moved.flatMap(({ kind, from, to: id }) =>
      kind === "platform"
        ? [
            [to("record", { kind: API, id }), to("record", { kind: API, id: from })] as const,
            ...LANGS.map((lang) => [pathIn(lang, to("badge", { id })), pathIn(lang, to("badge", { id: from }))] as const),
          ]
        : [],
    ),
  );
const API = RECORD_KINDS.platform.api;
