/** A file that comes whole in an issue: what the page for proposals writes the bot reads, and only that. */
import { describe, expect, test } from "vitest";
import { carriedFile, carryFile } from "../../scripts/authoring/intake/carried-file.ts";
import { planIntake } from "../../scripts/github/intake-plan.ts";
import { DRAFT_KINDS } from "../../scripts/records/kinds.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { KNOWN, PLACE, typedIssue } from "../github/typed-issue.ts";

const PATH = "platforms/nen-tang-ve-duong-sat-tren-may/platform.md";
const PUBLISHED = KNOWN.texts.get(PATH) ?? "";
const CHANGED = PUBLISHED.replace("abbreviation: VeMây", "abbreviation: VMY");
const DRAFTS = [...KNOWN.texts].filter(([path]) => DRAFT_KINDS.some((kind) => kind === readPath(path)?.kind));
const doneFor = (body: string) => planIntake(typedIssue(body), KNOWN, PLACE).map((action) => action.do);

test("every published file comes back as it was", () => {
  expect(DRAFTS.length).toBeGreaterThan(30);
  for (const [path, text] of DRAFTS) {
    const body = carryFile("Lời đầu.", path, text, text);
    expect(carriedFile(`${body}\nLời cuối.`)).toMatchObject({ path, text: `${text.trimEnd()}\n` });
  }
});

test("lines that end as GitHub sends them are read", () => {
  expect(doneFor(carryFile("", PATH, CHANGED, PUBLISHED).replaceAll("\n", "\r\n"))).toEqual(["write-file", "open-pull"]);
});

test("a text with fences of its own comes back", () => {
  const text = "---\na: 1\n---\n```\nx\n```\n````\ny\n````\n";
  expect(carriedFile(carryFile("", PATH, text, undefined))?.text).toBe(text);
});

describe("what the bot does", () => {
  test.each<[string, string, string[]]>([
    ["a correction is proposed", carryFile("", PATH, CHANGED, PUBLISHED), ["write-file", "open-pull"]],
    ["one of a text that main no longer has is asked for again", carryFile("", PATH, CHANGED, `${PUBLISHED}x`), ["create-comment"]],
    ["one of what is there already is no new entry", carryFile("", PATH, CHANGED, undefined), ["create-comment"]],
    ["what is wrong in it is said", carryFile("", PATH, CHANGED.replace(/^owner: .*$/m, "owner: KHÔNG"), PUBLISHED), ["create-comment"]],
    ["a register is none", carryFile("", "platforms/_registers/settings.yml", CHANGED, undefined), ["create-comment"]],
    ["a place outside is none", carryFile("", "platforms/../plan.md", CHANGED, undefined), ["create-comment"]],
    ["a workflow is none", carryFile("", ".github/workflows/x.yml", CHANGED, undefined), ["create-comment"]],
  ])("%s", (_, body, done) => expect(doneFor(body)).toEqual(done));
});
