/** @jsxImportSource preact */
/** What comes of drafts in a file: those that nobody has to be asked about are kept at once. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig } from "../../../views/editor-config.ts";
import type { DraftStore, StoredDraft } from "../drafts.ts";
import type { Known } from "../known.ts";
import { type AskedImport, askedAgain, besides, keepBoth, keepMine, mergeBoth, takeIn, takeTheirs } from "../take-in.ts";
import { versionBase, versionsIn } from "../version-store.ts";
import { type AskedAnswer, AskedDraft } from "./asked.tsx";

interface TakeInProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly store: DraftStore;
  readonly drafts: readonly StoredDraft[];
  /** After each change of what is kept, with the words to say of it. */
  readonly done: (said: string) => void;
}

export function TakeIn({ config, known, store, drafts, done }: TakeInProps) {
  const { words } = config;
  const [asked, setAsked] = useState<readonly AskedImport[]>([]);
  const [versions] = useState(() => versionsIn(versionBase(), config.root));
  useEffect(() => {
    const taken = takeIn(drafts, store, versions, new Date().toISOString());
    setAsked((before) => besides(before, taken.asked));
    done(taken.isKept ? sentencesOf(taken.arrived, words).join(" ") : words.draftsImportFull);
  }, [drafts]);
  const choose = (one: AskedImport, how: AskedAnswer) => {
    const now = new Date().toISOString();
    const ways = {
      both: () => keepBoth(one, store),
      theirs: () => takeTheirs(one, store, versions, now),
      mine: () => keepMine(one, store, now),
      combined: () => mergeBoth(one, store, versions, config, now),
    };
    const isKept = ways[how]();
    if (isKept) setAsked(askedAgain(asked, one, store, versions, now));
    done(isKept ? words.askedDone[how] : words.draftsImportFull);
  };
  return (
    <>
      {asked.map((one, index) => (
        <AskedDraft
          key={`${one.mine.key} ${one.theirs.saved} ${index}`}
          id={`hoi-${index}`}
          config={config}
          known={known}
          asked={one}
          choose={(how) => choose(one, how)}
        />
      ))}
    </>
  );
}

const ARRIVALS = ["new", "newer", "comments", "requests", "commentsAndRequests", "same"] as const;

const sentencesOf = (arrived: ReturnType<typeof takeIn>["arrived"], { arrivals }: EditorConfig["words"]): string[] =>
  ARRIVALS.flatMap((how) => (arrived[how] > 0 ? [fill(arrivals[how], { n: arrived[how] })] : []));
