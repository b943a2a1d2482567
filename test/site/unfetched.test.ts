/** What the page for proposals says of a record whose sheets or comments it has not fetched: nothing that only they could tell. */
import { expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { BESIDE_KINDS } from "../../scripts/records/kinds.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { overlaid } from "../overlay.ts";
import { deskOf, onDesk, TODAY } from "./on-paper.ts";

const files = overlaid("valid/council");
const isBeside = (path: string) => BESIDE_KINDS.some((kind) => kind === readPath(path)?.kind);
const [assessment = ""] = files.map(({ path }) => path).filter((path) => path.endsWith("/assessments/2026-11-20.md"));

test("an assessment whose sheets were put together is corrected without them", () => {
  const desk = deskOf(files);
  const published = new Map([...desk.published("to-chim")].filter(([path]) => !isBeside(path)));
  const of = { task: "assessment", kind: "assessment", entry: "to-chim", date: "2026-11-20" } as const;
  const { judged } = onDesk(desk, { ...of, text: desk.text(assessment), published });
  expect([judged.errors, judged.warnings]).toEqual([[], []]);
});

test("the command line, which reads all, says that they are gone", () => {
  const { problems } = checkFiles(
    files.filter(({ path }) => !isBeside(path)),
    { today: TODAY },
  );
  expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["ballot-changed", "ballot-result"]));
});
