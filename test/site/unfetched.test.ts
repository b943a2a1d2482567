/** What lies beside a record, members' sheets and comments: the page for proposals says of it what the command line does, and nothing before it is fetched. */
import { expect, test } from "vitest";
import { checkFiles } from "../../scripts/check/check.ts";
import { BESIDE_KINDS } from "../../scripts/records/kinds.ts";
import type { RawFile } from "../../scripts/records/parse.ts";
import { type FileRecord, pathOf, readPath } from "../../scripts/records/paths.ts";
import { hasBeside } from "../../site/browser/editor/known.ts";
import { overlaid } from "../overlay.ts";
import { deskOf, onDesk, TODAY } from "./on-paper.ts";

const isBeside = (path: string) => BESIDE_KINDS.some((kind) => kind === readPath(path)?.kind);
const without = (files: readonly RawFile[]) => files.filter(({ path }) => !isBeside(path));
const told = (files: readonly RawFile[], path: string) =>
  checkFiles(files, { today: TODAY, only: (one) => one === path })
    .problems.map(({ rule }) => rule)
    .sort();

/** Single sheets are public. */
const withNames = (files: readonly RawFile[]): RawFile[] =>
  files.map((file) =>
    file.path === pathOf("settings") ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from("council: { shown: names }\n")]) } : file,
  );

/** A sheet that was changed since it was counted, and a comment on a day on which the set says that it was agreed. */
const CASES: readonly (readonly [string, RawFile[], FileRecord, string, string])[] = [
  [
    "sheets that are public",
    withNames(changed()),
    { kind: "platform", id: "to-chim" },
    "platforms/to-chim/assessments/2026-11-20.md",
    "ballot-changed",
  ],
  ["comments", overlaid("warning/consultation-twice"), { kind: "criteria", id: "bo-thu" }, "criteria/bo-thu.md", "consultation-twice"],
];

function changed(): RawFile[] {
  const files = overlaid("valid/council");
  const last = files.findLast(({ path }) => readPath(path)?.kind === "ballot")?.path;
  return files.map((file) => (file.path === last ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from("\n")]) } : file));
}

test.each(CASES)("%s are told of once they are fetched, as on the command line", (_, files, record, path, rule) => {
  const desk = deskOf(files);
  const published = new Map([...desk.published(record.id), [path, desk.text(path)] as const].filter(([one]) => !isBeside(one)));
  const kind = record.kind === "criteria" ? "criteria" : "assessment";
  const draft = { task: kind, kind, entry: record.id, date: readPath(path)?.date, text: desk.text(path), published } as const;
  const said = (beside?: ReadonlyMap<string, string>) => {
    const { errors, warnings } = onDesk(desk, { ...draft, beside }).judged;
    return [...errors, ...warnings].map((one) => one.rule).sort();
  };
  expect(hasBeside(desk.known, record)).toBe(true);
  expect(said(desk.beside(record))).toEqual(told(files, path));
  expect(said(desk.beside(record))).toContain(rule);
  // Of what is not there the command line says that it is gone, which would be wrong of what was only not fetched.
  expect(said()).not.toContain(rule);
  expect(said().length).toBeLessThanOrEqual(told(without(files), path).length);
});

test.each([
  ["by name", withNames(overlaid("valid/council")), true],
  ["not singly", overlaid("valid/council"), false],
] as const)("sheets that the settings show %s: the page asks for what the site has, and for nothing else", (_, files, areThere) => {
  const desk = deskOf([...files]);
  const records: FileRecord[] = [
    ...desk.known.platforms.map(({ id }): FileRecord => ({ kind: "platform", id })),
    ...Object.keys(desk.known.criteria).map((id): FileRecord => ({ kind: "criteria", id })),
  ];
  const having = (has: (record: FileRecord) => boolean) => records.filter(has).map(({ kind, id }) => `${kind} ${id}`);
  expect(having((record) => hasBeside(desk.known, record))).toEqual(having((record) => desk.beside(record) !== undefined));
  expect(having((record) => record.kind === "platform" && hasBeside(desk.known, record))).toEqual(areThere ? ["platform to-chim"] : []);
});
