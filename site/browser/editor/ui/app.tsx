/** @jsxImportSource preact */
/** The editor: the first screen, or one draft at work. Where a person is stands in the address, so the browser's buttons work. */

import type { ComponentProps } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { timeZoneOf } from "../../../../scripts/records/time-zone.ts";
import { dayIn } from "../../../../scripts/text/time-zone.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { Desk, ShownDraft } from "../desk.ts";
import type { Draft } from "../draft.ts";
import { type DraftStore, type ImportedDrafts, importDrafts, wasExport } from "../drafts.ts";
import type { Known } from "../known.ts";
import { type EditorPlace, FIRST_SCREEN, hashOf, placeIn } from "../place.ts";
import type { Wish } from "../wish.ts";
import { Begin } from "./begin.tsx";
import { DraftList } from "./draft-list.tsx";
import { OpenFile } from "./open-file.tsx";

interface AppProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly store: DraftStore;
  readonly asked: ComponentProps<typeof Begin>["asked"];
  /** Where the address leads into a job, and the field that it is about. */
  readonly at?: Wish | undefined;
  /** The clock of the browser: a day, and a moment. */
  readonly now: () => Date;
  readonly newKey: () => string;
}

/** What has one thing to be written begins with it; the others with the list of their topics. */
const firstPage = ({ task }: Draft): string => (task === "platform" || task === "usage" || task === "ballot" ? "1" : "");

/** What is at work: the draft, the parts that work on it, and how often it was opened anew. */
interface Work extends ShownDraft {
  readonly desk: Desk;
  readonly Workbench: typeof import("../desk.ts").Workbench;
  readonly times: number;
}

export function App({ config, known, store, asked, at, now, newKey }: AppProps) {
  const { words } = config;
  const today = dayIn(timeZoneOf(known.settings).id, now().getTime());
  const [work, setWork] = useState<Work>();
  const [place, setPlace] = useState<EditorPlace>(() => placeIn(location.hash) ?? FIRST_SCREEN);
  const [said, say] = useState("");
  const [incoming, setIncoming] = useState<ImportedDrafts>();
  // As it is by now: the browser may keep none of it, and a person may go back and forth.
  const held = useRef(new Map<string, ShownDraft>());
  // What is asked for last is shown: what comes late takes nobody away from it.
  const turn = useRef(0);
  const go = (next: EditorPlace, isInPlace = false) => {
    const address = location.pathname + location.search + hashOf(next);
    isInPlace ? history.replaceState(null, "", address) : history.pushState(null, "", address);
    setPlace(next);
  };
  useEffect(() => {
    const moved = () => setPlace((now) => placeIn(location.hash) ?? now);
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  // What checks a draft and what it is written with weigh more than the first screen: fetched with the first draft.
  const atDesk = useMemo(() => {
    let loaded: Promise<[Desk, Work["Workbench"]]> | undefined;
    return () => {
      loaded ??= import("../desk.ts").then(({ deskOf, Workbench }) => [deskOf({ config, known, store, today, now, newKey }), Workbench]);
      return loaded.catch((error: unknown) => {
        loaded = undefined;
        throw error;
      });
    };
  }, []);
  const show = (shown: ShownDraft, [desk, Workbench]: [Desk, Work["Workbench"]]) => {
    held.current.set(shown.draft.key, shown);
    say("");
    setWork((before) => ({ ...shown, desk, Workbench, times: (before?.times ?? 0) + 1 }));
  };
  /** Shows what comes of it, on its list of topics or its first, or says why it can not be. */
  const take = (act: (desk: Desk) => Promise<ShownDraft | string>, page: (draft: Draft, desk: Desk) => string) =>
    void atDesk().then(
      async (parts) => {
        const mine = ++turn.current;
        const shown = await act(parts[0]);
        if (turn.current !== mine) return;
        if (typeof shown === "string") return say(shown);
        show(shown, parts);
        go({ key: shown.draft.key, page: page(shown.draft, parts[0]) });
      },
      () => say(words.loadFailed),
    );
  const reopen = (key: string, page = "") =>
    void atDesk().then(
      async (parts) => {
        turn.current++;
        const mine = held.current.get(key);
        // What is kept is gone on with as it is by now, and among what is published by now.
        const shown = mine && mine.kept === undefined && !store.other(key) ? mine : ((await reopened(parts[0], key)) ?? mine);
        if (shown) show(shown, parts);
        go(shown ? { key, page } : FIRST_SCREEN, key === place.key);
        if (!shown) say(store.list().some((one) => one.key === key) ? words.draftUnreadable : words.draftGone);
      },
      () => {
        go(FIRST_SCREEN, true);
        say(words.loadFailed);
      },
    );
  useEffect(() => {
    if (!at || place.key !== "") return;
    // Once: whoever comes back to this address comes to the first screen.
    history.replaceState(null, "", location.pathname);
    const id = at.platform?.id ?? at.set;
    const mine = store.list().find(({ task, entry, member, sent }) => task === at.task && entry === id && member === at.file && !sent);
    take(
      async (desk) => (mine && (await desk.reopen(mine.key))) ?? desk.begin(at),
      (draft, desk) => desk.pageOf(draft, at.at ?? ""),
    );
  }, []);
  const isAtWork = work !== undefined && work.draft.key === place.key;
  useEffect(() => {
    if (place.key === "") setWork(undefined);
    else if (!isAtWork) reopen(place.key, place.page);
  }, [place.key]);
  if (isAtWork) {
    const { desk, Workbench, draft, kept, times } = work;
    return (
      <Workbench
        key={`${times}`}
        config={config}
        known={known}
        today={today}
        draft={draft}
        kept={kept}
        page={place.page}
        go={(page) => go({ key: draft.key, page })}
        keep={(changed) => {
          const kept = desk.keep(changed);
          held.current.set(changed.key, { draft: changed, kept });
          if (changed.key !== draft.key) {
            setWork({ ...work, draft: changed });
            go({ key: changed.key, page: place.page }, true);
          }
          return kept;
        }}
        versions={desk.versions}
        fresh={desk.fresh}
        other={store.other}
        reopen={(key) => {
          held.current.delete(key);
          reopen(key, place.page);
        }}
        newKey={newKey}
        back={() => go(FIRST_SCREEN)}
      />
    );
  }
  if (place.key !== "") return <p role="status">{words.loading}</p>;
  return (
    <div class="first">
      <p role="alert" class="problem error" hidden={said === ""}>
        {said}
      </p>
      {!store.isKeeping && (
        <p role="alert" class="problem error">
          {words.storageBlocked}
        </p>
      )}
      <Begin
        config={config}
        known={known}
        today={today}
        asked={asked}
        begin={(wish) =>
          take(
            (desk) => desk.begin(wish),
            (draft, desk) => (wish.at ? desk.pageOf(draft, wish.at) : firstPage(draft)),
          )
        }
      />
      <DraftList
        config={config}
        known={known}
        store={store}
        incoming={incoming}
        open={({ key, head }) => reopen(key, head === undefined ? "" : "review")}
      />
      <OpenFile
        config={config}
        open={(bytes, name) => {
          const text = new TextDecoder().decode(bytes);
          const [imported, isExport] = [importDrafts(text), wasExport(text)];
          if (imported) return setIncoming(imported);
          if (isExport) return say(words.draftsDamaged);
          take(
            (desk) => desk.open(bytes, name),
            () => "",
          );
        }}
      />
    </div>
  );
}

/** The draft as it is kept; undefined where what it holds can not be read any more. */
const reopened = (desk: Desk, key: string): Promise<ShownDraft | undefined> => desk.reopen(key).catch(() => undefined);
