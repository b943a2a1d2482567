/** The consultation on a draft, on small changes of the fixtures' base: what is kept of the words of others, and who counts as heard. */
import { describe, expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { openDecisions } from "../../scripts/review/open-decisions.ts";
import { overlaid } from "../overlay.ts";
import { ROOTS } from "../site/built.ts";

const TODAY = "2026-11-24";
const FOLDER = "criteria/bo-thu";
const LETTER = `${FOLDER}/comments/vien-thu.md`;
const BASE = overlaid("base").filter(({ path }) => path !== LETTER);
const textOf = (path: string): string => Buffer.from(BASE.find((file) => file.path === path)?.bytes ?? "").toString("utf8");
const SET = textOf(`${FOLDER}.md`);

interface Letter {
  readonly who?: string;
  readonly date?: string;
  readonly letter?: string;
  readonly said: readonly string[];
}
const PARTY = "party: { name: { vi: Viện Thử (hư cấu), en: Test Institute (fictional) }, kind: expert }";
const fileOf = ({ who = PARTY, date = "2025-03-10", letter, said }: Letter): string =>
  [
    "---",
    who,
    `date: ${date}`,
    `opinion: ${said.length > 0 ? "comments" : "agreed"}`,
    ...(letter ? [`letter: ${letter}`] : []),
    ...(said.length > 0 ? ["comments:", ...said.map((one) => `  - { ${one} }`)] : []),
    "---",
    "",
  ].join("\n");

type Files = Readonly<Record<string, string>>;
const withFiles = (files: Files) => {
  const changed = BASE.filter(({ path }) => !(path in files));
  return [...changed, ...Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))];
};
const told = (files: Files, base?: Files): string[] => {
  const against = base && { base: checkFiles(withFiles(base), { today: TODAY }).records };
  const { problems } = checkFiles(withFiles(files), { today: TODAY, ...against });
  return problems.filter(({ rule }) => /^(?:comment|consultation)-/.test(rule)).map(({ rule }) => rule);
};

describe("what others said stays", () => {
  const ANSWER = ", answer: { result: accepted }";
  const OTHER = `${FOLDER}/comments/form-31.md`;
  const DRAFT = SET.replace(/^document: .*\n/m, "");
  const twice = ["criterion: KT1, text: Bỏ tiêu chí này.", "criterion: KT2, text: Bỏ tiêu chí này.", `text: Thêm ví dụ.${ANSWER}`];
  const was: Letter = { said: twice };
  const twoFiles = { [LETTER]: { said: [twice[0] ?? ""] }, [OTHER]: { said: [twice[1] ?? ""] } };

  type Letters = Readonly<Record<string, Letter>>;
  const rewritten = (now: Letters, before: Letters, set = DRAFT): string[] => {
    const filed = (letters: Letters, text: string): Files => ({
      [`${FOLDER}.md`]: text,
      ...Object.fromEntries(Object.entries(letters).map(([path, letter]) => [path, fileOf(letter)])),
    });
    return told(filed(now, set), filed(before, DRAFT)).filter((rule) => rule === "comment-rewritten");
  };

  test.each<readonly [what: string, was: Letters, now: Letters, lost: number]>([
    ["as it was", { [LETTER]: was }, { [LETTER]: was }, 0],
    ["answered", { [LETTER]: was }, { [LETTER]: { said: twice.map((one, at) => (at < 2 ? `${one}${ANSWER}` : one)) } }, 0],
    ["in another order", { [LETTER]: was }, { [LETTER]: { said: [...twice].reverse() } }, 0],
    ["the file called otherwise", { [LETTER]: was }, { [OTHER]: was }, 0],
    ["the number of the letter added", { [LETTER]: was }, { [LETTER]: { ...was, letter: "7/VT" } }, 0],
    ["the day known by now", { [LETTER]: { ...was, date: "2025-03" } }, { [LETTER]: was }, 0],
    ["one of two that say the same gone", { [LETTER]: was }, { [LETTER]: { said: twice.slice(1) } }, 1],
    [
      "put to another criterion",
      { [LETTER]: was },
      { [LETTER]: { said: [...twice.slice(1), "criterion: ND1, text: Bỏ tiêu chí này."] } },
      1,
    ],
    ["put to a criterion from the whole", { [LETTER]: { said: ["text: Bỏ."] } }, { [LETTER]: { said: ["criterion: KT1, text: Bỏ."] } }, 1],
    ["another day", { [LETTER]: was }, { [LETTER]: { ...was, date: "2025-03-13" } }, 1],
    ["another letter", { [LETTER]: { ...was, letter: "7/VT" } }, { [LETTER]: { ...was, letter: "8/VT" } }, 1],
    ["one of two files of a party that say the same gone", twoFiles, { [LETTER]: twoFiles[LETTER] as Letter }, 1],
    ["both in one new file", twoFiles, { [`${FOLDER}/comments/x.md`]: { said: twice } }, 1],
  ])("%s", (_, before, now, lost) => {
    expect(rewritten(now, before)).toHaveLength(lost);
  });

  test("what was said of a criterion follows it to another code", () => {
    const [before, now] = ["KT2", "KT4"].map((code) => ({ [LETTER]: { said: [`criterion: ${code}, text: Bỏ.`] } }));
    expect(rewritten(now ?? {}, before ?? {}, DRAFT.replace("id: KT2, group", "id: KT4, group"))).toEqual([]);
  });
});

describe("who was asked, and when", () => {
  const period = (asked: string, until = "2025-03-31") =>
    SET.replace("consultations:", `commentPeriod: { from: 2025-02-01, until: ${until}, asked: [ ${asked} ] }\nconsultations:`);
  const agreed = (who: string, date: string) => fileOf({ who, date, said: [] });

  test.each<readonly [what: string, set: string, letters: readonly string[], found: readonly string[]]>([
    ["who was asked is silent", period("{ agency: BSM }"), [], ["consultation-silent"]],
    ["who took over has answered", period("{ agency: BSM }"), [agreed("agency: BMT", "2025-03-20")], ["consultation-doubtful"]],
    [
      "an answer to an earlier draft",
      period("{ agency: BSM }"),
      [agreed("agency: BSM", "2025-01-20")],
      ["comment-late", "consultation-silent"],
    ],
    ["asked twice, told once", period("{ agency: BSM }, { agency: BSM }"), [], ["consultation-silent", "consultation-twice"]],
    [
      "issued while comments come",
      period("{ agency: BSM }", "2025-04-10"),
      [agreed("agency: BSM", "2025-03-20")],
      ["consultation-missing"],
    ],
    ["issued on the last day", period("{ agency: BSM }", "2025-04-01"), [agreed("agency: BSM", "2025-03-20")], ["consultation-missing"]],
  ])("%s", (_, set, letters, found) => {
    const files = letters.map((text, at) => [`${FOLDER}/comments/form-${at}.md`, text] as const);
    expect(told({ [`${FOLDER}.md`]: set, ...Object.fromEntries(files) }).sort()).toEqual(found);
  });
});

const WAIVERS =
  "waivers:\n  - { criterion: DL1, reason: { vi: Thử, en: Test }, decidedBy: BMT, document: { number: 84/BMT-NTS, date: 2026-04-29 }, from: 2026-05-01, until: 2026-12-31 }\n";

test("who issues a draft answers for what is published of its comments, and decides where that is to be another", () => {
  const files = readRoot(ROOTS.demo);
  const [letter, form] = ["31-blx-kt-2026-11-18.md", "form-12.md"].map((name) => `criteria/san-thuong-mai-so-du-thao/comments/${name}`);
  const recordsOf = (path = "", edit = (text: string) => text, of = files) =>
    collectRecords(
      of.map((file) => parseFile(file.path === path ? { ...file, bytes: Buffer.from(edit(Buffer.from(file.bytes).toString())) } : file)),
    );
  const base = recordsOf();
  const asked = (path: string | undefined, from: string | RegExp, to: string) => {
    const head = recordsOf(path, (text) => {
      expect(text.search(from)).toBeGreaterThan(-1);
      return text.replace(from, to);
    });
    return openDecisions({ base, head, paths: [path ?? ""], otherFiles: 0, today: "2026-11-24" }).map(({ subject, owner }) => [
      subject,
      owner,
    ]);
  };
  const issuer = base.criteria.get("san-thuong-mai-so-du-thao")?.data.issuer;
  expect(asked(form, /theo lô\.\n/, "theo lô.\n    answer: { result: accepted, date: 2026-11-24 }\n")).toEqual([]);
  expect(asked(form, /\n---\n$/, "\n  - criterion: DL4\n    text: Bỏ tiêu chí này.\n---\n")).toEqual([["criteria", issuer]]);
  expect(asked(letter, "Văn bản kèm", "Văn bản không kèm")).toEqual([["criteria", issuer]]);
  expect(asked(letter, "result: partly", "result: rejected")).toEqual([["criteria", issuer]]);
  expect(asked(form, "issue:", "letter: 99/XX\nissue:")).toEqual([["criteria", issuer]]);
  // A waiver that comes with it decides nothing of it.
  const waived = files.map((file) =>
    file.path === "criteria/san-thuong-mai-so-du-thao.md"
      ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace("groups:", `${WAIVERS}groups:`)) }
      : file,
  );
  const head = recordsOf(letter, (text) => text.replace("Văn bản kèm", "Văn bản không kèm"), waived);
  const both = openDecisions({ base, head, paths: [letter ?? ""], otherFiles: 0, today: "2026-11-24" });
  expect(both.map(({ subject }) => subject)).toEqual(["waiver", "criteria"]);
});
