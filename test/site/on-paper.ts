/** What the page for proposals puts on paper, in Node: its configuration, what it knows, and a draft of each job on the demonstration. */
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { DraftKind } from "../../scripts/records/kinds.ts";
import { readRoot } from "../../scripts/records/load.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { besidePath, type FileRecord } from "../../scripts/records/paths.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { type Draft, draftOf } from "../../site/browser/editor/draft.ts";
import { judgeDraft, surroundingsOf } from "../../site/browser/editor/judge.ts";
import { type Known, knownOf } from "../../site/browser/editor/known.ts";
import { scoreSoFar } from "../../site/browser/editor/score-so-far.ts";
import { createContext, type SiteContext } from "../../site/context.ts";
import { editorFiles } from "../../site/open-data/editor-files.ts";
import { render } from "../../site/pages/propose.11ty.tsx";
import { placeOf, to } from "../../site/routes.ts";
import type { EditorConfig, KnownData, PlatformName } from "../../site/views/editor-config.ts";

export const TODAY = "2026-11-24";

export interface Desk {
  readonly site: SiteContext;
  readonly known: Known;
  readonly config: (lang: Lang) => EditorConfig;
  /** Its files. */
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  /** The files of a platform by path. */
  readonly published: (id: string) => Map<string, string>;
  /** What the site has of what lies beside a record; undefined where it has no such file. */
  readonly beside: (record: FileRecord) => ReadonlyMap<string, string> | undefined;
}

/** The desk of a person who writes for a catalogue. */
export function deskOf(files: readonly RawFile[]): Desk {
  const catalogue = deriveCatalogue(checkFiles(files, { today: TODAY }).records, TODAY);
  if (!catalogue) throw new Error("no catalogue");
  const site = createContext({ catalogue, baseUrl: "https://example.org/", pathPrefix: "/", branch: "main" }, { css: "", mark: "" });
  const written = [...editorFiles(catalogue, files)];
  const published = written.slice(0, 2).map(({ content }) => JSON.parse(String(content)));
  const [data, platforms] = published as [KnownData, PlatformName[]];
  const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  const configs = new Map<Lang, EditorConfig>();
  const configIn = (lang: Lang) => {
    const html = render({ item: { locale: site.locales[lang], ...placeOf("propose") } });
    return JSON.parse(/data-editor-config[^>]*>([^<]*)</.exec(html)?.[1] ?? "") as EditorConfig;
  };
  return {
    site,
    known: knownOf(data, platforms),
    config: (lang) => {
      const config = configs.get(lang) ?? configIn(lang);
      configs.set(lang, config);
      return config;
    },
    paths: [...texts.keys()],
    text: (path) => texts.get(path) ?? "",
    published: (id) => new Map([...texts].filter(([path]) => path.startsWith(`platforms/${id}/`))),
    beside: (record) => {
      const file = written.find(({ path }) => path === to("source", { path: besidePath(record) }));
      return file && new Map(Object.entries(JSON.parse(String(file.content)) as Record<string, string>));
    },
  };
}
export const deskIn = (folder: string): Desk => deskOf(readRoot(folder));

interface Job {
  readonly task: DraftTask;
  readonly kind: DraftKind;
  readonly entry?: string;
  readonly date?: string;
  readonly member?: string;
  readonly text: string;
  readonly published?: Map<string, string>;
  /** What lies beside its record; undefined where that is not fetched. */
  readonly beside?: ReadonlyMap<string, string> | undefined;
}

/** A draft with what the page says of it, as it goes on paper. */
export function onDesk(desk: Desk, { text, published = new Map(), beside, ...parts }: Job, lang: Lang = "vi") {
  const draft: Draft = draftOf({ key: "a", ...parts }, text, published);
  const judged = judgeDraft(draft, desk.known, surroundingsOf(draft, beside), TODAY, { scoreSoFar });
  return { draft, judged, config: desk.config(lang), known: desk.known, today: TODAY };
}
