/** Drafts in the browser's storage: two tabs on one draft never write over each other unseen. */
import { expect, test } from "vitest";
import { draftStore, type StoredDraft } from "../../site/browser/editor/drafts.ts";
import { memoryStorage } from "./memory-storage.ts";

const draft = (text: string): StoredDraft => ({
  key: "a",
  task: "platform",
  kind: "platform",
  text,
  published: {},
  notes: [],
  saved: "2026-11-24T00:00:00.000Z",
});

test("what another tab wrote since is known, until it is opened or written over", () => {
  const storage = memoryStorage();
  const [one, two] = [draftStore(storage, "/"), draftStore(storage, "/")];
  one.save(draft("1"));
  expect(one.other("a")).toBeUndefined();
  expect(two.open("a")?.text).toBe("1");
  two.save(draft("2"));
  expect(one.other("a")?.text).toBe("2");
  expect(two.other("a")).toBeUndefined();
  expect(one.open("a")?.text).toBe("2");
  expect(one.other("a")).toBeUndefined();
});

test("an import never writes over a draft, however often it comes and whatever became of the one it made", () => {
  const store = draftStore(memoryStorage(), "/");
  const keys = () => store.list().map(({ key, text }) => `${key} ${text}`);
  store.save(draft("newer"));
  store.take(draft("older"));
  store.take(draft("older"));
  expect(keys().sort()).toEqual(["a newer", "a-2 older"]);
  store.save({ ...draft("older, changed"), key: "a-2" });
  store.take(draft("older"));
  store.take({ ...draft("newer"), date: "2026-01-01" });
  expect(keys().sort()).toEqual(["a newer", "a-2 older, changed", "a-3 older", "a-4 newer"]);
  expect(draftStore(undefined, "/").take(draft("1"))).toBe(false);
});

test("a draft that is new here, or that another tab deleted, is nobody else's", () => {
  const storage = memoryStorage();
  const [one, two] = [draftStore(storage, "/"), draftStore(storage, "/")];
  expect(one.other("a")).toBeUndefined();
  one.save(draft("1"));
  two.remove("a");
  expect(one.other("a")).toBeUndefined();
  expect(draftStore(undefined, "/").other("a")).toBeUndefined();
});

test("a browser that keeps nothing is known before anybody types", () => {
  const full = {
    ...memoryStorage(),
    setItem: () => {
      throw new Error("QuotaExceededError");
    },
  } as Storage;
  expect([memoryStorage(), full, undefined].map((storage) => draftStore(storage, "/").isKeeping)).toEqual([true, false, false]);
  const storage = memoryStorage();
  draftStore(storage, "/");
  expect(storage.length).toBe(0);
});
