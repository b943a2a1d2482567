/**
 * The drafts once more, in IndexedDB, which is on the disk at once: what localStorage is given a browser writes down some
 * seconds later, and one that is killed until then has lost it.
 */
import { answered, openBase } from "./database.ts";

const STORE = "drafts";

/** A draft under its key in the storage; without a text it is deleted. */
export type Journal = (key: string, text?: string) => void;

/** Puts back what the storage has lost, and goes on writing down what is given to it. Where there is no database nothing is. */
export async function openJournal(storage: Storage | undefined): Promise<Journal> {
  // One that does not answer keeps nobody waiting.
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, 2000));
  const base = await Promise.race([openBase("catalogue-drafts", STORE).catch(() => undefined), late]);
  if (!base || !storage) return () => {};
  await putBack(base, storage).catch(() => {});
  const waiting = new Map<string, string | undefined>();
  let isWriting = false;
  // One at a time, and of each draft only the newest: a person types faster than a disk writes.
  const write = () => {
    if (isWriting || waiting.size === 0) return;
    isWriting = true;
    const work = base.transaction(STORE, "readwrite", { durability: "strict" });
    const drafts = work.objectStore(STORE);
    for (const [key, text] of waiting) text === undefined ? drafts.delete(key) : drafts.put(text, key);
    waiting.clear();
    work.oncomplete = work.onabort = () => {
      isWriting = false;
      write();
    };
  };
  return (key, text) => {
    waiting.set(key, text);
    try {
      write();
    } catch {
      // Its data were cleared while the page is open: what is kept from now on is in the storage alone.
    }
  };
}

/** Drafts that are not in the storage, or older there. */
async function putBack(base: IDBDatabase, storage: Storage): Promise<void> {
  const drafts = base.transaction(STORE).objectStore(STORE);
  const [keys, texts] = await Promise.all([answered(drafts.getAllKeys()), answered<string[]>(drafts.getAll())]);
  texts.forEach((text, index) => {
    const key = String(keys[index]);
    try {
      if (savedAt(storage.getItem(key)) < savedAt(text)) storage.setItem(key, text);
    } catch {
      // No room: it waits in the journal.
    }
  });
}

const savedAt = (text: string | null): string => /"saved":"([^"]+)"/.exec(text ?? "")?.[1] ?? "";
