/** What `check` says of a member's sheet while it can still be put right, and what of it is only a blank that was handed out. */
import { describe, expect, test } from "vitest";
import { scaffoldBallot } from "../../scripts/authoring/scaffold.ts";
import { deriveCatalogue } from "../../scripts/catalogue/derive.ts";
import { checkParsed } from "../../scripts/check/check.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { problemsText } from "../../scripts/report/problems.ts";
import type { PullReport } from "../../scripts/report/pull/report.ts";
import { sheetsSection } from "../../scripts/report/pull/sheets-section.ts";
import { overlaid, parsingOnce } from "../overlay.ts";

const SHEET = "platforms/to-chim/assessments/2026-11-20/thanh-vien.md";
const BASE = overlaid("base");
const parse = parsingOnce(parseFile);
const CONFLICT = "{ kind: criteria, criteria: [ KT3 ], reason: { vi: Thử, en: Test } }";
const WHOLE = "{ kind: whole, reason: { vi: Thử, en: Test } }";

const checkedWith = (text: string) =>
  checkParsed(
    BASE.map((file) => parse(file.path === SHEET ? { ...file, bytes: Buffer.from(text) } : file)),
    { today: "2026-11-24" },
  );
/** The rules that a sheet breaks, and where. */
const rulesOn = (text: string) => checkedWith(text).problems.map(({ rule, path, line }) => [rule, path === SHEET ? line : path]);
const sheet = (results: string, conflict = "{ kind: none }") =>
  `---\nname: Hội Thử\ndate: 2026-11-22\nconflict: ${conflict}\nresults:\n  KT1: { verdict: unmet }\n  KT2: { verdict: met }\n  KT3: ${results}\n---\n`;

/** As it was handed out, but for who fills it in. */
function handedOut(conflict: string): string {
  const set = checkedWith("---\n---\n").records.criteria.get("bo-thu")?.data;
  if (!set) throw new Error("no set");
  return scaffoldBallot(set)
    .replace(/^name:.*$/m, "name: Hội Thử")
    .replace(/^date:.*$/m, "date: 2026-11-22")
    .replace(/^conflict:.*$/m, `conflict: ${conflict}`);
}

describe("a member who keeps out", () => {
  test("leaves the blanks as they were handed out", () => {
    expect(problemsText(checkedWith(handedOut(WHOLE)).problems, "vi")).toBe("");
    expect(problemsText(checkedWith(handedOut(CONFLICT)).problems, "vi")).toBe("");
    // Who does not keep out has still to fill them in.
    expect(rulesOn(handedOut("{ kind: none }"))).toEqual([["value-empty", expect.any(Number)]]);
  });

  test.each(["{ verdict: met }", "{ value: 3 }", "{ verdict: unknown, value: 3 }"])("judges by %s", (result) =>
    expect(rulesOn(sheet(result, CONFLICT))).toEqual([["conflict-judged", 8]]),
  );
  test.each(["", "{}", "{ verdict: unknown }", "{ value: }", "{ value: , evidence: }"])("does not judge by %s", (result) =>
    expect(rulesOn(sheet(result, CONFLICT))).toEqual([]),
  );
});

test("it says what may be written, in which unit, and where evidence and a reason are needed", () => {
  const blank = handedOut("{ kind: none }");
  for (const said of [
    "# verdict: met: Đạt · unmet: Không đạt · not-applicable: Không áp dụng · unknown: Chưa kết luận",
    "# none: Không có · criteria: Có, đối với một số tiêu chí · whole: Có, đối với cả lần đánh giá",
    "# KT1: Hạ tầng đám mây (cần minh chứng)",
    "# KT2: Tự tuỳ biến (được ghi không áp dụng, kèm lý do)",
    "# KT3: Thời gian khôi phục (ghi số đo theo đơn vị giờ; mức đạt: tối đa 4 giờ; cần minh chứng)",
  ])
    expect(blank).toContain(said);
});

const SEEN = "evidence: [ { title: Kết quả đo, url: https://example.vn/kt3 } ]";

describe("of what is measured the number is the result", () => {
  test.each([
    [`{ value: 2, ${SEEN} }`, []],
    [`{ verdict: met, value: 2, ${SEEN} }`, []],
    ["{ verdict: unknown }", []],
    [`{ verdict: met, value: 10, ${SEEN} }`, ["verdict-contradicts"]],
    [`{ verdict: unmet, value: 2, ${SEEN} }`, ["verdict-contradicts"]],
    [`{ verdict: met, ${SEEN} }`, ["verdict-missing"]],
    ["{ value: -2 }", ["usage-impossible"]],
  ])("%s", (result, rules) => expect(rulesOn(sheet(result))).toEqual(rules.map((rule) => [rule, 8])));
});

test("a result that needs evidence is told while its member can add it", () => {
  expect(rulesOn(sheet("{ value: 2 }"))).toEqual([["ballot-evidence", 5]]);
});

test("whoever agrees to a result sees first what was split, who decided and why", () => {
  const platformOf = (fixture: string) => {
    const { records } = checkParsed(overlaid(fixture).map(parse), { today: "2026-11-24" });
    return deriveCatalogue(records, "2026-11-24")?.platforms.find(({ id }) => id === "to-chim");
  };
  const [open, counted] = [platformOf("base"), platformOf("valid/council")];
  const said = (before: typeof open, after: typeof open, lang: "vi" | "en") =>
    sheetsSection({ judgement: { platforms: [{ id: "to-chim", before, after }] } } as unknown as PullReport, lang, 10);
  const vi = said(open, counted, "vi");
  expect(vi).toContain("; đã tổng hợp; thống nhất: KT1, KT3.");
  expect(vi).toContain("- chưa thống nhất: KT2: Đạt: 1, Không áp dụng: 1; chủ tịch quyết định: Đạt. Đã xem giao diện tự phục vụ");
  expect(said(open, counted, "en")).toContain(
    "- split: KT2: Met: 1, Not applicable: 1; decided by the chair: Met. The self-service page was seen",
  );
  // Nothing of what it leaves as it was, nor of what nobody has decided yet.
  expect([said(counted, counted, "vi"), said(undefined, open, "vi")]).toEqual(["", ""]);
});
