/** Former states of drafts in a database of their own. Where there is none they are kept as long as the page is open. */
import { answered, openBase } from "./database.ts";
import { readStored, type StoredDraft } from "./drafts.ts";
import { outgrown, type Stretch, stretched } from "./versions.ts";

export interface Versions {
  /** What a draft is by now, after each change: where another stretch of work begins with it, what it was is kept. */
  readonly note: (draft: StoredDraft) => void;
  /** What a draft was when it was opened here. */
  readonly begin: (draft: StoredDraft) => void;
  /** What it was just now is a version whatever comes next. */
  readonly cut: (key: string) => void;
  /** Takes away those of drafts that are no more; what was deleted lately may yet be taken back. */
  readonly sweep: (keys: readonly string[], now: Date) => void;
  /** Newest first. */
  readonly list: (key: string) => Promise<readonly StoredDraft[]>;
}

/** Where versions are kept: by names that sort by time, a text each. */
export interface VersionBase {
  readonly put: (name: string, text: string) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
  readonly names: (prefix: string) => Promise<readonly string[]>;
  /** Names and texts of those that begin with a word, oldest first. */
  readonly read: (prefix: string) => Promise<readonly (readonly [string, string])[]>;
}

/** How long the versions of a draft that was deleted are kept. */
const TAKEN_BACK = 7 * 24 * 3_600_000;

/** @param root path prefix of the site, for several catalogues may share a host */
export function versionsIn(base: VersionBase, root: string): Versions {
  const prefixOf = (key: string) => `${root}:${key}@`;
  const last = new Map<string, StoredDraft>();
  const open = new Map<string, Stretch>();
  // One after the other, so that what is listed has all that was noted.
  let done: Promise<unknown> = Promise.resolve();
  const keep = (draft: StoredDraft, now: string) => {
    const prefix = prefixOf(draft.key);
    const work = async () => {
      await base.put(prefix + draft.saved, JSON.stringify(draft));
      const marks = (await base.read(prefix)).map(([name, { length }]) => ({ name, saved: name.slice(prefix.length), size: length }));
      const gone = outgrown(marks.reverse(), now);
      if (gone.length > 0) await base.remove(gone.map(({ name }) => name));
    };
    // One that can not be kept is no reason to stop: the draft itself is kept elsewhere.
    done = done.then(work).catch(() => {});
  };
  return {
    begin: (draft) => {
      last.set(draft.key, draft);
      open.delete(draft.key);
    },
    note: (draft) => {
      const before = last.get(draft.key);
      last.set(draft.key, draft);
      if (!before || before.text === draft.text) return;
      const { stretch, isNew } = stretched(open.get(draft.key), before.text, draft);
      open.set(draft.key, stretch);
      if (isNew) keep(before, draft.saved);
    },
    cut: (key) => open.delete(key),
    sweep: (keys, now) => {
      const kept = new Set(keys);
      const isGone = (name: string) => {
        const [key = "", saved = ""] = name.slice(root.length + 1).split("@");
        return !kept.has(key) && now.getTime() - Date.parse(saved) > TAKEN_BACK;
      };
      const work = async () => base.remove((await base.names(`${root}:`)).filter(isGone));
      done = done.then(work).catch(() => {});
    },
    list: async (key) => {
      await done;
      const texts = await base.read(prefixOf(key)).catch(() => []);
      return texts.flatMap(([, text]) => readStored(text) ?? []).reverse();
    },
  };
}

const STORE = "versions";

/** The browser's; in memory where it has none, or does not let it be used. */
export function versionBase(): VersionBase {
  const memory = memoryBase();
  const base = openBase("catalogue-versions", STORE).catch(() => undefined);
  const inBase =
    <Args extends readonly unknown[], Value>(
      ask: (store: IDBObjectStore, ...args: Args) => Promise<Value>,
      mode: IDBTransactionMode,
      instead: (...args: Args) => Promise<Value>,
    ) =>
    async (...args: Args) => {
      const opened = await base;
      return opened ? ask(opened.transaction(STORE, mode).objectStore(STORE), ...args) : instead(...args);
    };
  const range = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  return {
    put: inBase(async (store, name: string, text: string) => void (await answered(store.put(text, name))), "readwrite", memory.put),
    remove: inBase(
      async (store, names: readonly string[]) => {
        for (const name of names) await answered(store.delete(name));
      },
      "readwrite",
      memory.remove,
    ),
    names: inBase(async (store, prefix: string) => (await answered(store.getAllKeys(range(prefix)))).map(String), "readonly", memory.names),
    read: inBase(
      async (store, prefix: string) => {
        const [names, texts] = await Promise.all([
          answered(store.getAllKeys(range(prefix))),
          answered<string[]>(store.getAll(range(prefix))),
        ]);
        return names.map((name, index) => [String(name), texts[index] ?? ""] as const);
      },
      "readonly",
      memory.read,
    ),
  };
}

export function memoryBase(): VersionBase {
  const texts = new Map<string, string>();
  return {
    put: async (name, text) => void texts.set(name, text),
    remove: async (names) => {
      for (const name of names) texts.delete(name);
    },
    names: async (prefix) => [...texts.keys()].filter((name) => name.startsWith(prefix)),
    read: async (prefix) => [...texts].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
