/** An agency that is not in the register can be asked for: by its name in any field, and with everything that leaves. */
import { expect, test } from "vitest";
import { withAgencies } from "../../scripts/authoring/draft/asked-agencies.ts";
import { setValue } from "../../scripts/authoring/draft/document.ts";
import { carriedFile } from "../../scripts/authoring/intake/carried-file.ts";
import { findCode } from "../../scripts/authoring/intake/entries.ts";
import { checkParsed } from "../../scripts/check/check.ts";
import { planIntake } from "../../scripts/github/intake-plan.ts";
import type { Pointer } from "../../scripts/problems/problem.ts";
import type { DraftKind } from "../../scripts/records/kinds.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import type { Agency } from "../../scripts/records/schema/agencies.ts";
import { askingFor } from "../../site/browser/editor/asking-for.ts";
import { type Draft, draftOf } from "../../site/browser/editor/draft.ts";
import { judgeDraft, surroundingsOf } from "../../site/browser/editor/judge.ts";
import { agenciesWith } from "../../site/browser/editor/lookup.ts";
import { draftFrom } from "../../site/browser/editor/open-draft.ts";
import { letterOf } from "../../site/browser/editor/paper-of.ts";
import { restored, storedOf } from "../../site/browser/editor/stored.ts";
import { carriedWay, formWay } from "../../site/browser/editor/ways.ts";
import { see } from "../../site/browser/proposal/see.ts";
import { FILES, KNOWN, PLACE, typedIssue } from "../github/typed-issue.ts";
import { deskOf, TODAY } from "./on-paper.ts";

const NAME = "Sở Chuyển đổi số Đảo Xa";
const DESK = deskOf(FILES);
const CONFIG = { ...DESK.config("vi"), repository: "https://github.com/example/demo", folder: "" };

const ID = "nen-tang-ve-duong-sat-tren-may";
const EVENT =
  "  - { date: 2026-11-02, type: proposed, document: { number: 88/BĐX-CĐS, date: 2026-11-02, title: Công văn, url: https://example.vn/a } }";
const NEW = `---\nname: { vi: Nền tảng mượn dù }\nsummary: { vi: Cho mượn dù. }\nevents:\n${EVENT}\nsources:\n  - { title: Công văn, url: https://example.vn/a }\n---\n`;

const [SET = ""] = [...KNOWN.texts.keys()].filter((path) => path.startsWith("criteria/"));

test.each<[DraftKind, string, Pointer]>([
  ["platform", "", ["owner"]],
  ["platform", "", ["assessedBy"]],
  ["platform", "", ["shared", 0, "to"]],
  ["criteria", SET, ["issuer"]],
])("of a %s %s, in %j", (kind, path, place) => {
  const text = path ? (KNOWN.texts.get(path) ?? "") : NEW;
  const begun: Draft = { ...draftOf({ key: "a", task: kind, kind, ...(path && { entry: path.slice(9, -3) }) }, text) };
  const before = judgeDraft(begun, DESK.known, surroundingsOf(begun), TODAY);
  if (place[0] === "shared") setValue(begun.document, ["shared", 0], { date: "2026-01-05" });
  setValue(begun.document, place, NAME);
  const judgedAs = (draft: Draft) => judgeDraft(draft, DESK.known, surroundingsOf(draft), TODAY, { askingFor });
  // A typed name is no code until somebody asks for the agency.
  expect(judgedAs(begun).errors.length).toBeGreaterThan(before.errors.length);
  const draft = restored(storedOf({ ...begun, asked: [NAME, "Sở khác đã thôi"] }, TODAY));
  const judged = judgedAs(draft);
  expect(judged.asked).toEqual([NAME]);
  expect(judged.errors.map(({ message }) => message.vi)).toEqual(before.errors.map(({ message }) => message.vi));
  const paper = { draft, judged, config: CONFIG, known: DESK.known, today: TODAY };
  const [cover, annex] = letterOf(paper).papers.map((one) => JSON.stringify(one.blocks));
  for (const part of [cover, annex]) expect(part).toContain(`Đề nghị bổ sung vào danh sách cơ quan: ${NAME}`);
  // No form has room for it, the issue has.
  expect(formWay(draft, judged, CONFIG, DESK.known)).toBeUndefined();
  const body = sentBody(paper);
  expect(body).toContain(`Đề nghị bổ sung vào danh sách cơ quan: ${NAME}`);
  expect(carriedFile(body)?.text).toContain(NAME);
});

test("a file that was taken along asks for it again when it is opened", () => {
  const published = DESK.text(`platforms/${ID}/platform.md`);
  const text = published.replace(/^owner: .*$/m, `owner: ${NAME}`);
  const opened = draftFrom("k", new TextEncoder().encode(text), "ho-so.md", DESK.known, CONFIG.fileNames);
  expect("document" in opened && opened.asked).toEqual([NAME]);
  const same = draftFrom("k", new TextEncoder().encode(published), "ho-so.md", DESK.known, CONFIG.fileNames);
  expect("document" in same && same.asked).toEqual([]);
});

const sentBody = ({ draft, judged }: { draft: Draft; judged: ReturnType<typeof judgeDraft> }): string => {
  const way = carriedWay(draft, judged, CONFIG);
  return way ? (way.paste ?? new URL(way.address).searchParams.get("body") ?? "") : "";
};

test("who looks at the proposal sees what changes, the agency by its name, and that it must be added first", () => {
  const path = `platforms/${ID}/platform.md`;
  const published = DESK.text(path);
  const event = `  - { date: 2026-11-02, type: transferred, from: BĐX, to: ${NAME}, document: { number: 64/QĐ-BĐX, date: 2026-09-29 } }`;
  const proposed = published.replace("owner: BĐX", `owner: ${NAME}`).replace("usage:", `${event}\nusage:`);
  const [before, after] = [published, proposed].map((text) => new TextEncoder().encode(text));
  const beside = new Map([...DESK.published(ID)].filter(([one]) => one !== path));
  const { records } = see([{ path, before, after }], { known: DESK.known, beside, today: TODAY, lang: "vi" });
  expect(records).toMatchObject([
    {
      isWhole: true,
      sentences: [`Đổi cơ quan chủ quản: “BĐX” → “${NAME}”`, "Thêm sự kiện: Thay đổi cơ quan chủ quản (02/11/2026)"],
      page: { path },
    },
  ]);
  const said = new Set(records[0]?.problems.map(({ message }) => message.vi));
  expect([...said]).toEqual([`Cơ quan “${NAME}” chưa có trong danh sách cơ quan.`]);
});

test.each([NAME, NAME.toLowerCase(), "so chuyen doi so dao xa"])("what is asked for is known again: %s", (typed) => {
  expect(findCode(typed, agenciesWith([NAME], DESK.known))).toBe(NAME);
  expect(findCode(typed, agenciesWith(undefined, DESK.known))).toBeUndefined();
});

test("a document of the list that is typed without its day lacks the day, and nothing else is said of it", () => {
  const draft = draftOf(
    { key: "a", task: "platform", kind: "platform" },
    NEW.replace(/document: \{.*\}/, "document: { number: 64/QĐ-BĐX } }"),
  );
  const { missing, errors } = judgeDraft(draft, DESK.known, surroundingsOf(draft), TODAY);
  expect([errors, missing.map(({ message }) => message.vi)]).toEqual([[], ["Văn bản “64/QĐ-BĐX” chưa ghi ngày ban hành."]]);
});

test.each([
  [ID, "owner-rewritten"],
  // It was handed over before.
  ["kho-du-lieu-mo-hat-giong", "owner-mismatch"],
])("another owner of %s without its event is one problem, and leads to where events are added", (id, rule) => {
  const draft = draftOf(
    { key: "a", task: "correct", kind: "platform", entry: id },
    DESK.text(`platforms/${id}/platform.md`),
    DESK.published(id),
  );
  setValue(draft.document, ["owner"], "BSD");
  const { errors } = judgeDraft(draft, DESK.known, surroundingsOf(draft), TODAY);
  expect(errors).toMatchObject([{ rule, elsewhere: ["events"] }]);
  expect(errors[0]?.message.vi).toMatch(/“Bộ [^“]+ \(B..\)”/);
});

/** A correction that names it as the owner. */
function asked() {
  const path = `platforms/${ID}/platform.md`;
  const draft = {
    ...draftOf({ key: "a", task: "correct", kind: "platform", entry: ID }, DESK.text(path), DESK.published(ID)),
    asked: [NAME],
  };
  setValue(draft.document, ["owner"], NAME);
  return sentBody({ draft, judged: judgeDraft(draft, DESK.known, surroundingsOf(draft), TODAY, { askingFor }) });
}

test("the bot keeps the request, and makes the record once the register has the agency", () => {
  const [said, ...others] = planIntake(typedIssue(asked()), KNOWN, PLACE);
  expect(others).toEqual([]);
  expect(said).toMatchObject({
    do: "create-comment",
    body: expect.stringMatching(/Cơ quan chủ quản: `Sở Chuyển đổi số Đảo Xa` chưa có trong danh sách/),
  });
  // One thing is wrong, and it is said once.
  expect((said as { body: string }).body.match(/^- /gm)).toHaveLength(2);
  const agency = { code: "SĐX", name: { vi: NAME }, kind: "other" } as Agency;
  const known = { records: recordsWith(agency), texts: textsWith() };
  const [write] = planIntake(typedIssue(asked()), known, PLACE);
  expect(write).toMatchObject({ do: "write-file", text: expect.stringMatching(/^owner: SĐX$/m) });
});

const REGISTER = "platforms/_registers/agencies.yml";
const textsWith = () =>
  new Map(
    [...KNOWN.texts].map(([path, text]) => [
      path,
      path === REGISTER ? `${text.trimEnd()}\n- { code: SĐX, name: { vi: ${NAME} }, kind: other }\n` : text,
    ]),
  );
function recordsWith(agency: Agency) {
  const agencies = [...(KNOWN.records.agencies?.data ?? []), agency];
  return checkParsed(withAgencies(FILES.map(parseFile), agencies), { today: TODAY }).records;
}
