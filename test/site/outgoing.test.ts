/** Every way that a draft leaves the page by, read back as the other side reads it: what arrives is the draft, whole. */
import { beforeAll, expect, test } from "vitest";
import { dataOf, documentOf } from "../../scripts/authoring/draft/document.ts";
import { carriedFile } from "../../scripts/authoring/intake/carried-file.ts";
import { answerHeading, type FormId, ISSUE_FORMS } from "../../scripts/authoring/intake/forms.ts";
import { makeFile } from "../../scripts/authoring/intake/make-file.ts";
import { readIssue } from "../../scripts/authoring/intake/read-issue.ts";
import { checkFiles } from "../../scripts/check/check.ts";
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import { splitFrontMatter } from "../../scripts/records/front-matter.ts";
import { DRAFT_KINDS, type DraftKind } from "../../scripts/records/kinds.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { carriedWay, formWay, pullWay, sendSteps, type Way, waysOf } from "../../site/browser/editor/ways.ts";
import { ROOTS, type Root } from "./built.ts";
import { eachRoot } from "./each-root.ts";
import { deskOf, onDesk, TODAY } from "./on-paper.ts";

const REPOSITORY = "https://github.com/example/demo";

/** A catalogue as the page knows it and as the bot does. */
function catalogueIn(root: Root) {
  const files = readRoot(ROOTS[root]);
  const texts = new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]));
  return { desk: deskOf(files), known: { records: checkFiles(files, { today: TODAY }).records, texts } };
}
type Here = ReturnType<typeof catalogueIn>;
let kept: Here | undefined;
const demo = () => (kept ??= catalogueIn("demo"));

interface Out {
  readonly name: string;
  readonly task: DraftTask;
  readonly kind: DraftKind;
  readonly entry?: string;
  readonly date?: string;
  readonly member?: string;
  readonly text: string;
  readonly published?: Map<string, string>;
}

const FIGURE = `  - { date: 2026-10-01, metric: users, value: 15500000, approximate: true, hedge: over, source: { title: Quý III, url: "https://example.vn/q3" } }\n`;

/** The jobs that write a published file: anew, as a correction, with a figure more. */
function jobsOf({ desk }: Here, [path, text]: readonly [string, string]): Out[] {
  const { kind, id = "", date, key } = readPath(path) ?? {};
  const known = DRAFT_KINDS.find((one) => one === kind);
  if (!known) return [];
  const parts = { kind: known, entry: id, text, ...(date ? { date } : {}), ...(key ? { member: key } : {}) };
  if (known === "criteria") return [{ name: path, task: known, ...parts }];
  if (known !== "platform")
    return [{ name: path, task: known, ...parts, published: new Map([...desk.published(id)].filter(([one]) => one !== path)) }];
  const published = desk.published(id);
  const usage = /^usage:\n(?: .*\n)*/m;
  const more = usage.test(text) ? text.replace(usage, (list) => list + FIGURE) : text.replace(/^(sources:)/m, `usage:\n${FIGURE}$1`);
  return [
    { name: `${path} anew`, task: "platform", ...parts },
    {
      name: `${path} corrected`,
      task: "correct",
      ...parts,
      text: text.replace(/^name:/m, "abbreviation: ĐỔI\nname:").replace(/^abbreviation: (?!ĐỔI).*\n/m, ""),
      published,
    },
    { name: `${path} with a figure`, task: "usage", ...parts, text: more, published },
  ];
}

/** What GitHub makes of a form that was filled in by address and sent. */
function issueBody({ searchParams }: URL): string {
  const [id] = (Object.keys(ISSUE_FORMS) as FormId[]).filter((one) => ISSUE_FORMS[one].file === searchParams.get("template"));
  return ISSUE_FORMS[id as FormId].questions
    .map((field) => `### ${answerHeading(field)}\n\n${searchParams.get(field.id) || "_No response_"}`)
    .join("\n\n");
}

const partsOf = (text: string) => {
  const split = splitFrontMatter(text);
  if (typeof split === "string") throw new Error(split);
  return { data: dataOf(documentOf(split.yaml)), body: split.body.trim() };
};

/** What arrives by each way. */
function arrived({ desk, known: main }: Here, job: Out) {
  const { draft, judged, config, known } = onDesk(desk, job);
  const here = { ...config, repository: REPOSITORY, folder: "" };
  const asPasted = (way: Way, name: string) => way.paste ?? new URL(way.address).searchParams.get(name) ?? "";
  const asIssue = carriedWay(draft, judged, here);
  const carried = asIssue && carriedFile(asPasted(asIssue, "body"));
  const form = formWay(draft, judged, here, known);
  const answers = form && readIssue(issueBody(new URL(form.address)));
  // As the bot reads it where the record is new.
  const made = answers && makeFile(answers, job.task === "usage" ? main : { ...main, texts: new Map() });
  return { judged, pull: asPasted(pullWay(draft, judged, here), "value"), carried, form: made };
}

function holds(here: Here, job: Out): void {
  const { judged, pull, carried, form } = arrived(here, job);
  expect(pull, job.name).toBe(judged.text);
  expect(carried, job.name).toMatchObject({ path: judged.path, text: `${judged.text.trimEnd()}\n` });
  if (!form) return;
  expect(form.path, job.name).toBe(judged.path);
  expect(form.problems, job.name).toEqual([]);
  expect(partsOf(form.text ?? ""), job.name).toEqual(partsOf(judged.text));
}

/** A proposal that a form has room for. */
const small = (name: string, more = ""): Out => ({
  name,
  task: "platform",
  kind: "platform",
  text: `---\nname: { vi: "${name}" }\nsummary: { vi: Cho mượn dù ở mọi bến tàu. }\n${more}events:\n  - { date: 2026-03-05, type: proposed, document: { number: 88/BĐX-CĐS, date: 2023-11-20 } }\nsources:\n  - { title: Công văn, url: https://example.vn/a }\n---\n`,
});

eachRoot("what leaves is the draft, in the %s catalogue", (root) => {
  let here: Here;
  let all: Out[];
  beforeAll(() => {
    here = catalogueIn(root);
    all = [...here.known.texts].flatMap((file) => jobsOf(here, file));
  });

  test("one of each job", () => {
    const first = new Map(all.map((job) => [job.task, job]));
    expect(first.size).toBeGreaterThan(3);
    for (const job of first.values()) holds(here, job);
  });

  test("each published file, by each job that writes it", { tags: ["release"] }, () => {
    expect(all.length).toBeGreaterThan(60);
    for (const job of all) holds(here, job);
    // Figures go by their form.
    expect(all.filter((job) => job.task === "usage" && arrived(here, job).form).length).toBeGreaterThan(10);
  });

  test("long ones go by the clipboard, whatever is in them", { tags: ["release"] }, () => {
    const texts = [...here.known.texts].filter(([path]) => path.endsWith("/platform.md")).slice(0, 10);
    const lines = ["Đoạn `mã` và \\u0000 dấu ``` ba.", "---", "<!-- catalogue:file x new -->", "````yaml", "&amp; %20 +"];
    for (const [at, [path, text]] of texts.entries()) {
      const body = Array.from({ length: 400 + at }, (_, line) => lines[line % lines.length]).join("\n\n");
      for (const job of jobsOf(here, [path, `${text.trimEnd()}\n\n${body}\n`])) holds(here, job);
    }
  });
});

test.each([
  small("Nền tảng mượn dù Mưa Bóng Mây"),
  small("Nền tảng “dù” & nắng + 100 %", "owner: BĐX\n"),
  small("Nền tảng số #1: mưa", "group: state\npillars: [digital-society]\nwebsite: https://example.vn/?a=1&b=2\n"),
])("a form holds $name", (job) => {
  const here = demo();
  expect(arrived(here, job).form?.text).toBeDefined();
  holds(here, job);
});

test("a proposal whose id was chosen goes by no form, which would give it that of its name", () => {
  const here = demo();
  const job = { ...small("Nền tảng mượn dù Mưa Bóng Mây"), entry: "muon-du" };
  expect(arrived(here, job).form).toBeUndefined();
  holds(here, job);
});

/** What each step says of where the text is, and of what has to be done with it, in both languages. */
const SAYS = {
  filled: { vi: /đã điền sẵn/, en: /filled in/ },
  copied: { vi: /được chép vào bộ nhớ tạm.*chưa có nội dung này/, en: /copied to the clipboard.*without it/ },
  byHand: { vi: /^Chọn tất cả.*“Nội dung cần dán”.*chưa có nội dung này/, en: /^Select all of “Text to paste”.*does not have this text/ },
  paste: { vi: /dán vào ô .*còn trống/, en: /paste it into the empty/ },
  replace: { vi: /nội dung cũ: chọn tất cả .*dán đè lên/, en: /old text: select all .*paste over it/ },
  pull: { vi: /Create pull request/, en: /Create pull request/ },
  form: { vi: /bấm nút gửi .*lập hồ sơ/, en: /submit it .*creates the record/ },
  issue: { vi: /Bấm nút gửi .*lập đề xuất/, en: /Submit it .*makes the proposal/ },
} as const;
type Said = keyof typeof SAYS;

const PLACE_OF_RAILWAY = "platforms/nen-tang-ve-duong-sat-tren-may/platform.md";
const LONG = "Đoạn văn rất dài. ".repeat(200);

test("what an issue has no room for is not offered as one", () => {
  const { desk } = demo();
  const { draft, judged, config, known } = onDesk(desk, {
    ...small("Nền tảng vé"),
    text: `${small("Nền tảng vé").text}${LONG.repeat(20)}`,
  });
  const ways = waysOf(draft, judged, { ...config, repository: REPOSITORY, folder: "" }, { known, isByTouch: true });
  expect([judged.text.length > 70_000, ways.map(({ name }) => name)]).toEqual([true, ["pull"]]);
});

test.each<[string, { long?: boolean; exists?: boolean; isRefused?: boolean; isByTouch?: boolean }, Record<string, readonly Said[]>]>([
  ["a new record that fits", {}, { pull: ["filled", "pull"], issue: ["filled", "form"] }],
  ["a long one", { long: true }, { pull: ["copied", "paste", "pull"], letter: ["copied", "paste", "issue"] }],
  ["without clipboard", { long: true, isRefused: true }, { pull: ["byHand", "paste", "pull"], letter: ["byHand", "paste", "issue"] }],
  ["a correction", { exists: true }, { edit: ["copied", "replace", "pull"], letter: ["filled", "issue"] }],
  ["by touch", { exists: true, isByTouch: true }, { letter: ["filled", "issue"], edit: ["copied", "replace", "pull"] }],
  ["without clipboard", { exists: true, isRefused: true }, { edit: ["byHand", "replace", "pull"], letter: ["filled", "issue"] }],
])("what is done on the code host is said as it is there: %s, %j", (_, { long, exists, isRefused = false, isByTouch = false }, wanted) => {
  const { desk } = demo();
  const isLong = long ? LONG : "";
  const job = exists
    ? {
        ...small("Nền tảng vé"),
        task: "correct" as const,
        entry: "nen-tang-ve-duong-sat-tren-may",
        published: new Map([[PLACE_OF_RAILWAY, "x"]]),
      }
    : small("Nền tảng mượn dù");
  for (const lang of ["vi", "en"] as const) {
    const { draft, judged, config, known } = onDesk(desk, { ...job, text: job.text + isLong }, lang);
    const here = { ...config, repository: REPOSITORY, folder: "" };
    const ways = waysOf(draft, judged, here, { known, isByTouch });
    expect(ways.map(({ name }) => name)).toEqual(Object.keys(wanted));
    for (const way of ways) {
      const steps = sendSteps(way, here.words, isRefused);
      const said = (wanted[way.name] ?? []).map((one) => expect.stringMatching(SAYS[one][lang]));
      expect(steps).toEqual(said);
      // What is said to be filled in is; of a file that is there the code host takes no text by address.
      if (way.name === "edit") continue;
      const address = new URL(way.address).searchParams;
      expect(address.has("value") || address.has("body") || address.has("template"), way.name).toBe(way.paste === undefined);
    }
  }
});
