/** A draft that is handed over and comes back, and one that comes in a file: nothing here is written over that somebody has changed. */
import { expect, test } from "vitest";
import { commentsWithout, type DraftComment } from "../../site/browser/editor/comments.ts";
import { draftStore, exportDrafts, importDrafts, type StoredDraft } from "../../site/browser/editor/drafts.ts";
import { placeTyped, proposalOf } from "../../site/browser/editor/sent.ts";
import {
  type AskedImport,
  askedAgain,
  besides,
  draftArrival,
  handedOver,
  keepBoth,
  keepMine,
  takeIn,
  takeTheirs,
} from "../../site/browser/editor/take-in.ts";
import { memoryBase, versionsIn } from "../../site/browser/editor/version-store.ts";
import { memoryStorage } from "../site/memory-storage.ts";

const NOW = "2026-11-24T09:00:00.000Z";
const comment: DraftComment = { id: "c1", place: "f-name", about: "Tên", who: "Vụ trưởng", on: NOW, text: "Ghi tên đầy đủ." };
const draft = (text: string, more: Partial<StoredDraft> = {}): StoredDraft => ({
  ...{ key: "a", task: "platform", kind: "platform", published: {}, notes: [], saved: "2026-11-24T08:00:00.000Z" },
  text,
  ...more,
});
const LATER = { saved: "2026-11-24T08:30:00.000Z" };

test.each<[string, StoredDraft | undefined, StoredDraft, ReturnType<typeof draftArrival>]>([
  ["not here", undefined, draft("1"), "new"],
  ["here as it is", draft("1"), draft("1"), "same"],
  ["with comments", draft("1"), draft("1", { ...LATER, comments: [comment], head: "1" }), "comments"],
  ["with an agency to be asked for", draft("1"), draft("1", { asked: ["Sở Đảo Xa"] }), "requests"],
  ["with both", draft("1"), draft("1", { asked: ["Sở Đảo Xa"], comments: [comment] }), "commentsAndRequests"],
  ["with an agency that is asked for here", draft("1", { asked: ["Sở Đảo Xa"] }), draft("1", { asked: ["Sở Đảo Xa"] }), "same"],
  [
    "with a comment that was written on",
    draft("1", { comments: [comment] }),
    draft("1", { comments: [{ ...comment, on: "2026-11-24T09:30:00.000Z", text: "Ghi tên đầy đủ, cả tiếng Anh." }] }),
    "comments",
  ],
  ["with comments that are here", draft("1", { comments: [comment] }), draft("1", { comments: [comment] }), "same"],
  ["changed there alone", draft("1"), draft("2", { ...LATER, head: "1" }), "newer"],
  ["changed there alone, and looked at here", draft("1", { head: "1" }), draft("2", LATER), "newer"],
  ["changed on both sides", draft("3"), draft("2", { ...LATER, head: "1" }), "asked"],
  ["changed here alone", draft("2"), draft("1"), "asked"],
  ["older than what came here", draft("2", { head: "2", ...LATER }), draft("1"), "asked"],
  ["of another platform", draft("1"), draft("1", { entry: "x" }), "asked"],
  ["changed there, and its day here", draft("1", { date: "2026-10-05" }), draft("2", { ...LATER, head: "1", date: "2026-10-01" }), "asked"],
])("a draft in a file, %s", (_, mine, theirs, how) => {
  expect(draftArrival(mine, theirs)).toBe(how);
});

/** A store with what is here, and the versions beside it. */
function here(mine: StoredDraft) {
  const store = draftStore(memoryStorage(), "/");
  store.save(mine);
  const versions = versionsIn(memoryBase(), "/");
  const texts = () =>
    store
      .list()
      .map(({ key, text, comments = [] }) => `${key} ${text} ${comments.length}`)
      .sort();
  const former = async () => (await versions.list("a")).map(({ text }) => text);
  return { store, versions, texts, former };
}

test("a draft goes out, is commented and changed elsewhere, and comes back", async () => {
  const { store, versions, texts, former } = here(draft("1"));
  const elsewhere = here(draft("x", { key: "z" }));
  const sent = (from: typeof store) => importDrafts(exportDrafts(from.list().map(handedOver)))?.drafts ?? [];
  takeIn(sent(store), elsewhere.store, elsewhere.versions, NOW);
  const there = elsewhere.store.open("a") as StoredDraft;
  expect(there.head).toBe("1");
  elsewhere.store.save({ ...there, text: "2", comments: [comment], ...LATER });
  const { arrived, asked } = takeIn(sent(elsewhere.store), store, versions, NOW);
  expect([arrived, asked]).toEqual([{ new: 1, same: 0, comments: 0, requests: 0, commentsAndRequests: 0, newer: 1 }, []]);
  expect(texts()).toEqual(["a 2 1", "z x 0"]);
  expect(await former()).toEqual(["1"]);
});

const mine = draft("mine");
const theirs = draft("theirs", { head: "old", comments: [comment] });
type Way = (asked: AskedImport, parts: ReturnType<typeof here>) => boolean;
test.each<[string, Way, readonly string[], readonly string[]]>([
  ["nothing said yet", () => true, ["a mine 0"], []],
  ["both", (asked, { store }) => keepBoth(asked, store), ["a mine 0", "a-2 theirs 1"], []],
  ["the one in the file", (asked, { store, versions }) => takeTheirs(asked, store, versions, NOW), ["a theirs 1"], ["mine"]],
  ["the one here, with what is said of it", (asked, { store }) => keepMine(asked, store, NOW), ["a mine 1"], []],
])("where both were changed a person chooses: %s", async (_, way, kept, former) => {
  const parts = here(mine);
  const { asked } = takeIn([theirs], parts.store, parts.versions, NOW);
  expect(asked).toEqual([{ mine, theirs }]);
  expect(way(asked[0] as AskedImport, parts)).toBe(true);
  expect(parts.texts()).toEqual(kept);
  expect(await parts.former()).toEqual(former);
});

test("a file by somebody else is no draft where its parts are none", () => {
  const comments = [{ comments: [{ ...comment, on: "?" }] }, { comments: "x" }];
  const others = [
    { head: 1 },
    { sent: null },
    { sent: { on: 1 } },
    { saved: "x" },
    { name: { a: 1 } },
    { published: { x: 5 } },
    { notes: [1] },
  ];
  for (const wrong of [...comments, ...others])
    expect(importDrafts(exportDrafts([draft("1", wrong as never), draft("2")]))).toEqual({ drafts: [draft("2")], damaged: 1 });
});

test("what stands in the place of a draft and is none hides no other, and can be had", () => {
  const [storage, wrong] = [memoryStorage(), JSON.stringify(draft("1", { saved: "x" }))];
  const store = draftStore(storage, "/");
  store.save(draft("2"));
  storage.setItem("catalogue-draft:/:wrong", wrong);
  expect([store.list().map(({ text }) => text), store.damaged()]).toEqual([["2"], [wrong]]);
});

const REPOSITORY = "https://github.com/example/demo";
test.each([
  ["25", { number: 25 }],
  [" #25 ", { number: 25 }],
  ["https://github.com/example/demo/pull/25", { number: 25 }],
  ["github.com/Example/Demo/issues/25?x=1#comment-3", { number: 25 }],
  ["https://www.github.com/example/demo/pull/25/files", { number: 25 }],
  ["https://github.com/example/other/pull/25", { elsewhere: "example/other" }],
  ["https://example.vn/example/demo/pull/25", { elsewhere: "example/demo" }],
  ["https://github.com/example/demo/pulls", undefined],
  ["số 25", undefined],
  ["", undefined],
])("the place of a proposal: %j", (typed, place) => {
  expect(placeTyped(typed, REPOSITORY)).toEqual(place);
});

const proposal = (number: number, title: string, opened = "2026-11-24") =>
  ({ kind: "pull", number, title, url: `${REPOSITORY}/pull/${number}`, opened, waiting: "council", since: opened, draft: false }) as const;
const PROPOSALS = [proposal(7, "Nền tảng Vé Mây", "2026-01-01"), proposal(9, "Đề xuất: Nền tảng vé mây"), proposal(8, "Nền tảng khác")];
test.each([
  ["by its number", { on: NOW, number: 8 }, "Vé Mây", 8],
  ["by its name, since it was sent", { on: NOW }, "nen tang ve may", 9],
  ["not where it was never sent", undefined, "Nền tảng Vé Mây", undefined],
  ["not without a name", { on: NOW }, undefined, undefined],
  ["not when its number is not there", { on: NOW, number: 1 }, "Nền tảng Vé Mây", undefined],
])("a proposal is found %s", (_, sent, name, number) => {
  expect(proposalOf(PROPOSALS, sent, name)?.number).toBe(number);
});

test("another file beside a question adds its own; what is answered changes what is asked of the others", () => {
  const { store, versions, texts } = here(draft("mine"));
  const [one, two] = ["one", "two"].map((text) => draft(text, LATER));
  const first = takeIn([one as StoredDraft], store, versions, NOW).asked;
  const both = besides(first, takeIn([two as StoredDraft], store, versions, NOW).asked);
  expect(both.map(({ theirs }) => theirs.text)).toEqual(["one", "two"]);
  expect(besides(both, first)).toHaveLength(2);
  takeTheirs(both[0] as AskedImport, store, versions, NOW);
  const rest = askedAgain(both, both[0] as AskedImport, store, versions, NOW);
  expect(rest.map(({ mine, theirs }) => [mine.text, theirs.text])).toEqual([["one", "two"]]);
  expect(texts()).toEqual(["a one 0"]);
});

test("comments go with the items of a list that they are about", () => {
  const places = [
    "f-sources-0-url",
    "f-sources-1",
    "f-sources-1-title-vi",
    "f-sources-2-title-vi",
    "f-sources-10",
    "f-sources",
    "f-name-vi",
    "",
  ];
  const left = commentsWithout(
    places.map((place) => ({ ...comment, place })),
    "f-sources",
    1,
  );
  expect(left.map(({ place }) => place)).toEqual([
    "f-sources-0-url",
    "",
    "",
    "f-sources-1-title-vi",
    "f-sources-9",
    "f-sources",
    "f-name-vi",
    "",
  ]);
});
