/** What is done with drafts beside showing them: begun, gone on with, opened from a file, kept. Fetched with the first of them. */
import { beginPlatform } from "../../../scripts/authoring/draft/begin-platform.ts";
import { dataOf } from "../../../scripts/authoring/draft/document.ts";
import { showTime } from "../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../scripts/text/languages.ts";
import { fill } from "../../i18n/fill.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { once } from "../fetch.ts";
import { type Draft, draftOf, textOf } from "./draft.ts";
import type { DraftStore, StoredDraft } from "./drafts.ts";
import type { Known } from "./known.ts";
import { loadText } from "./lazy-text.ts";
import { pageOfField } from "./pages.ts";
import { restored, storedOf } from "./stored.ts";
import { topicsOf } from "./topics.ts";
import { fieldId } from "./ui/form.ts";
import type { Versions } from "./version-store.ts";
import type { Wish } from "./wish.ts";

export { Workbench } from "./ui/workbench.tsx";

export interface DeskParts {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly store: DraftStore;
  readonly today: string;
  /** The clock of the browser: a moment. */
  readonly now: () => Date;
  readonly newKey: () => string;
}

/** A draft to be shown, and what there is to be said of its being kept; none when it can not be kept. */
export interface ShownDraft {
  readonly draft: Draft;
  readonly kept: string | undefined;
}

export interface Desk {
  /** Words that say why, where it can not be. */
  readonly begin: (wish: Wish) => Promise<ShownDraft | string>;
  readonly open: (bytes: Uint8Array, name: string) => Promise<ShownDraft | string>;
  /** As it is kept by now, among the published files as they are by now; undefined for one that is not kept. */
  /** A draft among the published files as they are by now. */
  readonly fresh: (draft: Draft) => Promise<Draft>;
  readonly reopen: (key: string) => Promise<ShownDraft | undefined>;
  /** The page of a draft that has a field, by its key; the list of topics where none has it. */
  readonly pageOf: (draft: Draft, field: string) => string;
  readonly keep: (draft: Draft) => string | undefined;
  readonly versions: () => Promise<Versions>;
}

export function deskOf(parts: DeskParts): Desk {
  const { config, known, store, now, newKey } = parts;
  const { words } = config;
  // What keeps versions comes with the first change. Nothing is one before.
  const versions = once(async () => {
    const { versionBase, versionsIn } = await import("./later.ts");
    const found = versionsIn(versionBase(), config.root);
    found.sweep(
      store.list().map(({ key }) => key),
      now(),
    );
    return found;
  });
  let begun: StoredDraft | undefined;
  const note = (stored: StoredDraft) =>
    void versions().then(
      (found) => {
        if (begun) found.begin(begun);
        begun = undefined;
        found.note(stored);
      },
      // Said where the rest of what is fetched later is wanted.
      () => {},
    );
  /** What is gone on with from here. */
  const shown = (draft: Draft, kept: string | undefined): ShownDraft => {
    begun = storedOf(draft, now().toISOString());
    return { draft, kept };
  };
  const keep = (draft: Draft): string | undefined => {
    const stored = storedOf(draft, now().toISOString());
    note(stored);
    if (store.other(draft.key) || !store.save(stored)) return undefined;
    return fill(words.draftSaved, { time: showTime(now(), config.lang) });
  };
  return {
    keep,
    versions,
    pageOf: (draft, field) => pageOfField(topicsOf(draft, config, known), fieldId([field])),
    begin: (wish) =>
      beginning(newKey(), wish, config.addresses.source, known).then(
        (draft) => shown(draft, ""),
        () => fill(words.sourceFailed, { name: wish.platform?.name[MAIN_LANG] ?? "" }),
      ),
    fresh: (draft) => upToDate(draft, parts),
    reopen: async (key) => {
      const stored = store.open(key);
      if (!stored) return undefined;
      if (stored.kind === "ballot" || stored.kind === "comments") await import("./later.ts");
      const draft = restored(stored);
      // Throws where a page could not show it either: damaged, or with a value that holds itself.
      JSON.stringify([textOf(draft), dataOf(draft.document)]);
      const fresh = await upToDate(draft, parts);
      begun = stored;
      return fresh === draft ? { draft, kept: "" } : { draft: fresh, kept: keep(fresh) };
    },
    open: async (bytes, name) => {
      const [{ draftFrom, attached }] = await Promise.all([import("./later.ts"), loadText()]);
      const opened = draftFrom(newKey(), bytes, name, known, config.fileNames);
      if (!("document" in opened)) return opened.map((note) => note[config.lang]).join(" ");
      // Kept before anything in it is changed: it may have come by pasting, and be nowhere else.
      const draft = await attached(opened, parts);
      return shown(draft, keep(draft));
    },
  };
}

/** A proposal is begun at once; how the other jobs begin is fetched with what they are about. @throws when that can not be */
async function beginning(key: string, wish: Wish, source: string, known: Known): Promise<Draft> {
  if (wish.task === "platform") return draftOf({ key, task: wish.task, kind: "platform" }, beginPlatform());
  return (await import("./later.ts")).beginDraft(key, wish, source, known);
}

/** Among the published files as they are by now; where nobody can say what they are it goes on as it was. */
async function upToDate(draft: Draft, parts: DeskParts): Promise<Draft> {
  if (draft.published.size === 0) return draft;
  const later = await import("./later.ts").catch(() => undefined);
  return later?.amongPublished(draft, parts) ?? draft;
}
