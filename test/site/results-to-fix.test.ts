/** What is said of the results of an assessment: in the order of the set, many alike in one sentence; and evidence for more than one. */
import { expect, test } from "vitest";
import { diagnostic } from "../../scripts/problems/diagnostic.ts";
import { listProblems } from "../../site/browser/editor/listed-problems.ts";
import { evidenceIn } from "../../site/browser/editor/used-evidence.ts";
import { WORDS } from "../../site/i18n/words.ts";

const CODES = ["KT3", "KT5", "DL6", "KT7", "KT9"];
const CRITERIA = CODES.map((id) => ({ id, title: { vi: `Tên ${id}`, en: `Title ${id}` } }));
const RULES = WORDS.vi.editor.gathered;
const lacking = (code: string) => diagnostic("evidence-missing", { code }, { pointer: ["results", code] });
const undecided = (code: string) => diagnostic("verdict-missing", { code, measured: false }, { pointer: ["results", code] });
const refused = (code: string) => diagnostic("not-applicable-refused", { code }, { pointer: ["results", code] });
const ofMethod = diagnostic("value-empty", { field: "X" }, { pointer: ["method"] });

test.each([
  ["few, in the order of the set", [lacking("KT9"), lacking("KT3")], ["KT3", "KT9"]],
  ["many, in one", [lacking("KT9"), lacking("KT3"), lacking("KT5")], ["evidence-missing: KT3 KT5 KT9"]],
  [
    "many of two kinds",
    [...["KT9", "KT5", "KT7"].map(lacking), ...["DL6", "KT3", "KT9"].map(undecided)],
    ["verdict-missing: KT3 DL6 KT9", "evidence-missing: KT5 KT7 KT9"],
  ],
  ["what has no sentence for many", ["KT9", "KT5", "KT7"].map(refused), ["KT5", "KT7", "KT9"]],
  ["what is of no criterion comes first", [lacking("KT9"), ofMethod], ["?", "KT9"]],
  ["a code that the set does not have comes last", [refused("XX"), refused("KT9")], ["KT9", "XX"]],
])("problems are listed: %s", (_, problems, wanted) => {
  const shown = listProblems(problems, CRITERIA, RULES).map(({ rule, all }) => {
    const codes = all.map(({ code = "?" }) => code).join(" ");
    return rule ? `${rule}: ${codes}` : codes;
  });
  expect(shown).toEqual(wanted);
});

test("a problem of a criterion has its title", () => {
  expect(listProblems([lacking("KT5")], CRITERIA, RULES)[0]?.all[0]?.title).toEqual({ vi: "Tên KT5", en: "Title KT5" });
});

test("evidence is offered once, also what is kept on paper, and never what is not filled in yet", () => {
  const [online, onPaper] = [
    { title: "Biên bản", url: "https://a.vn" },
    { title: "Hồ sơ", heldBy: "Sở Chợ Phiên" },
  ];
  const answers = { KT3: { evidence: [online, {}, { title: "Chưa có nơi" }] }, KT5: { evidence: [onPaper, { ...online }] }, KT7: null };
  expect([...evidenceIn(answers).values()]).toEqual([online, onPaper]);
});
