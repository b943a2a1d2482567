/** @jsxImportSource preact */
/** The editor: the first screen, or one draft at work. */

import { useEffect, useState } from "preact/hooks";
import type { DraftTask } from "../../../../scripts/records/draft-tasks.ts";
import { timeZoneOf } from "../../../../scripts/records/time-zone.ts";
import { showTime } from "../../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { same } from "../../../../scripts/text/same.ts";
import { dayIn } from "../../../../scripts/text/time-zone.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import { beginDraft, type Wish } from "../begin-draft.ts";
import { type Draft, entryOf, pathOfDraft } from "../draft.ts";
import { type DraftStore, restored, storedOf } from "../drafts.ts";
import { fetchPlatform, type Known } from "../known.ts";
import { loadText } from "../lazy-text.ts";
import { Begin } from "./begin.tsx";
import { DraftList } from "./draft-list.tsx";
import { inLanguage } from "./form.ts";
import { OpenFile } from "./open-file.tsx";

type Bench = typeof import("./workbench.tsx").Workbench;

interface AppProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly store: DraftStore;
  readonly asked: { readonly task: DraftTask; readonly platform: string };
  /** The clock of the browser: a day, and a moment. */
  readonly now: () => Date;
  readonly newKey: () => string;
}

export function App({ config, known, store, asked, now, newKey }: AppProps) {
  const { words } = config;
  const [draft, setDraft] = useState<Draft>();
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState<string | undefined>("");
  const [said, say] = useState("");
  // What checks a draft and what it is written with weigh more than the first screen: fetched with the first draft.
  const [Workbench, setWorkbench] = useState<Bench>();
  const isAtWork = draft !== undefined;
  useEffect(() => {
    if (!isAtWork) return;
    import("./workbench.tsx").then(
      (loaded) => setWorkbench(() => loaded.Workbench),
      () => {
        setDraft(undefined);
        say(words.loadFailed);
      },
    );
  }, [isAtWork]);
  const today = dayIn(timeZoneOf(known.settings).id, now().getTime());
  const keep = (changed: Draft): string | undefined => {
    if (store.other(changed.key) || !store.save(storedOf(changed, now().toISOString()))) return undefined;
    return fill(words.draftSaved, { time: showTime(now(), config.lang) });
  };
  const show = (shown: Draft, isKept: string | undefined = "") => {
    setKept(isKept);
    setDraft(shown);
  };
  const reopen = (key: string) => {
    const stored = store.open(key);
    if (!stored) return;
    const draft = restored(stored);
    void upToDate(draft).then((fresh) => {
      show(fresh, fresh === draft ? "" : keep(fresh));
      setOpened((times) => times + 1);
    });
  };
  /** Among the published files as they are by now; where they can not be fetched it goes on as it was. */
  const upToDate = async (draft: Draft): Promise<Draft> => {
    const platform = known.platforms.find(({ id }) => draft.kind !== "criteria" && draft.published.size > 0 && id === draft.entry);
    if (!platform) return draft;
    try {
      const published = await fetchPlatform(config.addresses.source, platform);
      if (same([...published], [...draft.published])) return draft;
      return (await import("../later.ts")).rebased(draft, pathOfDraft(draft, today), published, config);
    } catch {
      return draft;
    }
  };
  const begin = (wish: Wish) => {
    beginDraft(newKey(), wish, config.addresses.source, known).then(show, () =>
      say(fill(words.sourceFailed, { name: wish.platform?.name[MAIN_LANG] ?? "" })),
    );
  };
  const open = (bytes: Uint8Array, name: string) => {
    void Promise.all([import("../later.ts"), loadText()]).then(([{ draftFrom }]) => {
      const opened = draftFrom(newKey(), bytes, name, known);
      // Kept before anything in it is changed: it may have come by pasting, and be nowhere else.
      if ("document" in opened) void attach(opened).then((draft) => show(draft, keep(draft)));
      else say(opened.map((note) => inLanguage(note, config)).join(" "));
    });
  };
  /** A file of a record that is published corrects it. */
  const attach = async (opened: Draft): Promise<Draft> => {
    const platform = known.platforms.find(({ id }) => opened.kind !== "criteria" && id === entryOf(opened));
    if (!platform) return opened;
    const published = await fetchPlatform(config.addresses.source, platform).catch(() => new Map<string, string>());
    return { ...opened, task: opened.kind === "platform" ? "correct" : opened.task, entry: platform.id, published };
  };
  if (draft) {
    if (!Workbench) return <p role="status">{words.loading}</p>;
    return (
      <Workbench
        key={`${draft.key} ${opened}`}
        config={config}
        known={known}
        today={today}
        draft={draft}
        kept={kept}
        keep={keep}
        other={store.other}
        reopen={reopen}
        newKey={newKey}
        back={() => setDraft(undefined)}
      />
    );
  }
  return (
    <div class="first">
      <p role="alert" class="problem error" hidden={said === ""}>
        {said}
      </p>
      <Begin config={config} known={known} today={today} asked={asked} begin={begin} />
      <DraftList config={config} store={store} open={({ key }) => reopen(key)} />
      <OpenFile config={config} open={open} />
    </div>
  );
}
