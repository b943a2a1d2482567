/** The words of every rule, as text: both languages, whole sentences, Vietnamese with its accents. */
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../../scripts/catalogue/score.ts";
import { PLATFORM_TASKS } from "../../scripts/catalogue/tasks.ts";
import { OUTCOME_NAMES, STAGE_NAMES } from "../../scripts/catalogue/words/stages.ts";
import { TASK_NAMES } from "../../scripts/catalogue/words/tasks.ts";
import { WORDS } from "../../scripts/problems/fault.ts";
import { FILE_KINDS, KINDS } from "../../scripts/records/kinds.ts";
import { STAGES } from "../../scripts/records/schema/events.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";

const isVietnamese = (text: string) => /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/i.test(text);

test.each(Object.entries(WORDS))("title of %s", (_, { title }) => {
  expect(isVietnamese(title.vi)).toBe(true);
  expect(isVietnamese(title.en)).toBe(false);
  expect(title.vi).toBe(title.vi.normalize("NFC"));
});

test("stages, outcomes and tasks have names in both languages", () => {
  for (const name of [
    ...STAGES.map((stage) => STAGE_NAMES[stage]),
    ...OUTCOMES.map((one) => OUTCOME_NAMES[one]),
    ...PLATFORM_TASKS.map((task) => TASK_NAMES[task]),
  ]) {
    expect(isVietnamese(name.vi)).toBe(true);
    expect(name.en).not.toBe("");
  }
});

/** Every key of a schema with its path. */
function keys(node: SchemaNode, path = ""): [string, SchemaNode][] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]): [string, SchemaNode][] => [
    [`${path}/${key}`, child],
    ...keys(child, `${path}/${key}`),
  ]);
  const extra = typeof node.additionalProperties === "object" ? keys(node.additionalProperties, `${path}/*`) : [];
  return [...own, ...(node.items ? keys(node.items, `${path}[]`) : []), ...extra];
}

describe.each(FILE_KINDS)("schema of %s", (kind) => {
  test("every key has a title and a help in Vietnamese and English", () => {
    const bare = keys(KINDS[kind].schema).filter(
      ([, node]) => !(node["x-title"]?.vi && node["x-title"].en && node["x-help"]?.vi && node["x-help"].en),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(KINDS[kind].title.vi).not.toBe("");
  });
});
