/**
 * Another set of languages for a catalogue: the settings say it, and every text loses what is in a language that it has no
 * more. Nothing goes that leaves a text without the main language, and all that goes is named. Pure: texts by their paths in,
 * what has changed of them out.
 */
import { type Document, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { type Changes, editRecord, type Files } from "../records/edit-record.ts";
import { pathOf, readPath } from "../records/paths.ts";
import { textOfId } from "../records/texts.ts";
import { ALL_LANGS, isLang, type Lang } from "../text/languages.ts";

/** Words in one language: where they stand, and what they are. */
export interface TextInLanguage {
  readonly path: string;
  /** Keys down to it, with dots; of a whole file nothing. */
  readonly key: string;
  readonly lang: Lang;
  readonly text: string;
}

interface Changed {
  readonly changes: Changes;
  /** What is no more. */
  readonly gone: readonly TextInLanguage[];
  /** Texts that would be left without the main language, by what they have: as long as there is one, nothing may be written. */
  readonly lacking: readonly TextInLanguage[];
}

/** @param was the languages until now, the main one first @param next those to come */
export function changeLanguages(files: Files, was: readonly Lang[], next: readonly Lang[]): Changed {
  const [gone, lacking]: [TextInLanguage[], TextInLanguage[]] = [[], []];
  const changes = [...files].flatMap(([path, text]): [string, string | undefined][] => {
    const lang = langOfText(path);
    if (lang !== undefined && !next.includes(lang)) {
      gone.push({ path, key: "", lang, text });
      return [[path, undefined]];
    }
    const after = editRecord(path, text, (document) => {
      for (const { map, keys } of textsIn(document.contents)) {
        const said = (one: Lang): TextInLanguage => ({ path, key: keys.join("."), lang: one, text: String(map.get(one)) });
        const langs = ALL_LANGS.filter((one) => map.has(one));
        const others = langs.filter((one) => !next.includes(one));
        if (!langs.some((one) => one === next[0])) lacking.push(...langs.slice(0, 1).map(said));
        gone.push(...others.map(said));
        for (const one of others) map.delete(one);
      }
      if (path === pathOf("settings")) writeLanguages(document, was, next);
    });
    return after === text ? [] : [[path, after]];
  });
  return { changes: new Map(changes), gone, lacking };
}

/** The page of the site that is written in one language has it in its name: guide-en.md. */
function langOfText(path: string): Lang | undefined {
  const { kind, id = "" } = readPath(path) ?? {};
  return kind === "text" ? textOfId(id)?.lang : undefined;
}

/** Old addresses lead on: the languages from before stand first among the former ones. */
function writeLanguages(document: Document, was: readonly Lang[], next: readonly Lang[]): void {
  document.set("languages", document.createNode([...next], { flow: true }));
  if (was.join() === next.join()) return;
  const former = document.createNode([...was], { flow: true });
  if (document.has("formerLanguages") || !isMap(document.contents)) document.set("formerLanguages", former);
  else {
    // In its place, as `fmt` would have it.
    const { items } = document.contents;
    const after = items.findIndex(({ key }) => isScalar(key) && key.value === "languages");
    items.splice(after + 1, 0, document.createPair("formerLanguages", former));
  }
}

/** Maps whose every key is a language. */
function* textsIn(node: unknown, keys: readonly (string | number)[] = []): Iterable<{ map: YAMLMap; keys: readonly (string | number)[] }> {
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* textsIn(item, [...keys, index + 1]);
  else if (isMap(node)) {
    if (node.items.length > 0 && node.items.every(({ key, value }) => isScalar(key) && isLang(key.value) && isScalar(value)))
      yield { map: node, keys };
    else for (const { key, value } of node.items) yield* textsIn(value, [...keys, String(isScalar(key) ? key.value : key)]);
  }
}
