/** The pages of a draft: every field of its schema has one, the compulsory first; rows that hold nothing are not sent. */
import { expect, test } from "vitest";
import { beginPlatform } from "../../scripts/authoring/draft/begin-platform.ts";
import { addItem, dataOf } from "../../scripts/authoring/draft/document.ts";
import { DRAFT_TASKS, type DraftTask } from "../../scripts/records/draft-tasks.ts";
import { type DraftKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { draftOf, textOf, textToSend } from "../../site/browser/editor/draft.ts";
import { pageOfField } from "../../site/browser/editor/pages.ts";
import { hashOf, placeIn } from "../../site/browser/editor/place.ts";
import { BODY, PLACE, topicsOf } from "../../site/browser/editor/topics.ts";
import { editor as words } from "../../site/i18n/en/editor.ts";

const KINDS: Readonly<Record<DraftTask, DraftKind>> = {
  platform: "platform",
  correct: "platform",
  usage: "platform",
  plan: "plan",
  assessment: "assessment",
  ballot: "ballot",
  criteria: "criteria",
  comments: "comments",
};
const LISTED = {
  number: "34/QĐ-BSM",
  date: "2023-06-15",
  type: "decision",
  issuer: "BSM",
  title: { vi: "Về khung tiêu chí", en: "On the framework" },
} as never;
const topics = (task: DraftTask, text = "") =>
  topicsOf(draftOf({ key: "a", task, kind: KINDS[task] }, text), { lang: "en", words }, { documents: [LISTED] });

test.each(DRAFT_TASKS)("%s: each field is asked for on one page, which has a name", (task) => {
  const asked = topics(task);
  // The set of an assessment is asked for with its platform and day.
  const fields = Object.keys(RECORD_KINDS[KINDS[task]].schema.properties ?? {}).filter(
    (key) => task !== "assessment" || key !== "criteria",
  );
  const place = ["assessment", "ballot", "plan", "comments"].includes(task) ? [PLACE] : [];
  expect(asked.flatMap(({ keys }) => keys).sort()).toEqual([...fields, ...place, BODY].sort());
  expect(asked.filter(({ title }) => title === "" || title.endsWith(", "))).toEqual([]);
  expect(asked.findLastIndex(({ isCompulsory }) => isCompulsory)).toBe(asked.filter(({ isCompulsory }) => isCompulsory).length - 1);
});

test("the smallest proposal takes four pages, a usage figure one", () => {
  const compulsory = (task: DraftTask, text?: string) =>
    topics(task, text)
      .filter(({ isCompulsory }) => isCompulsory)
      .map(({ keys, at }) => (at ?? keys).join(" "));
  expect(compulsory("platform", beginPlatform())).toEqual(["name summary", "events", "events 0 document", "sources"]);
  expect(compulsory("usage")).toEqual(["usage"]);
});

const withDocument = (document: string) => beginPlatform().replace("type: proposed", `type: proposed\n    document: ${document}`);
test.each([
  ["that is listed", "{ number: 34/QĐ-BSM, date: 2023-06-15 }", []],
  ["of the same number, of another day", "{ number: 34/QĐ-BSM, date: 2020-01-02 }", ["title", "url", "heldBy", "issuer"]],
  ["that is not listed", "{ number: 812/TTr-SGTVT }", ["title", "url", "heldBy", "issuer"]],
] as const)("a document %s says of itself what the register does not, on a page of its own", (_, document, parts) => {
  const asked = topics("platform", withDocument(document)).filter(({ isCompulsory }) => isCompulsory);
  expect(asked).toHaveLength(parts.length > 0 ? 5 : 4);
  expect(asked.slice(2, -1).flatMap((topic) => topic.parts)).toEqual(["number", "date", ...parts]);
  const pages = ["", "-number", "-date", "-title", "-heldBy"].map((end) =>
    pageOfField(topics("platform", withDocument(document)), `f-events-0-document${end}`),
  );
  expect(pages).toEqual(["3", "3", "3", ...(parts.length > 0 ? ["4", "4"] : ["", ""])]);
});

const FIELDS = [
  ["f-name-vi", "1"],
  ["f-events-0-date", "2"],
  ["f-events-0", "2"],
  ["f-events-0-document-number", "3"],
  ["f-sources-0-url", "4"],
  ["f-slogan", ""],
] as const;
test.each(FIELDS)("%s is on page %s", (id, page) => {
  expect(pageOfField(topics("platform", beginPlatform()), id)).toBe(page);
});

const ROWS = [
  { name: "only a blank row", path: ["sources"], sent: "sources" },
  { name: "within a row", path: ["events", 0, "evidence"], sent: "evidence" },
] as const;
test.each(ROWS)("a row that was added and left blank is not sent: $name", ({ path, sent }) => {
  const draft = draftOf({ key: "a", task: "platform", kind: "platform" }, beginPlatform());
  addItem(draft.document, path, {});
  expect(textOf(draft)).toContain("- {}");
  const text = textToSend(draft, dataOf(draft.document));
  expect(text).not.toContain("{}");
  expect(text).not.toContain(sent);
  expect(text).toContain("type: proposed");
});

const PLACES = [
  ["", { key: "", page: "" }],
  ["#/k1-2", { key: "k1-2", page: "" }],
  ["#/k1-2/3", { key: "k1-2", page: "3" }],
] as const;
test.each(PLACES)("the address %s says where a person is", (hash, place) => {
  expect(placeIn(hash)).toEqual(place);
  expect(hashOf(place)).toBe(hash);
});

test("an address that leads to something within the page leads nowhere else", () => {
  expect(placeIn("#kiem-tra")).toBeUndefined();
});
