/** What a form says while a record is written: rules of meaning have their say of what is there, though its form is not right yet. */
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { diagnosticsOf } from "../../scripts/check/check.ts";
import { levelOf } from "../../scripts/problems/diagnostic.ts";
import { DRAFT_KINDS } from "../../scripts/records/kinds.ts";
import { parseFile, type RawFile } from "../../scripts/records/parse.ts";
import { readPath } from "../../scripts/records/paths.ts";
import { changedFiles, fixturesOf, overlaid, parsingOnce } from "../overlay.ts";

const TODAY = "2026-11-24";
const parseOnce = parsingOnce(parseFile);
const isRecord = ({ path }: RawFile) => DRAFT_KINDS.some((kind) => kind === readPath(path)?.kind);
const BASE = overlaid("base");

/** What is said of a file among others, written otherwise. */
function said(files: readonly RawFile[], path: string, write: (text: string) => string) {
  const parsed = files.map((file) =>
    file.path === path ? parseFile({ path, bytes: Buffer.from(write(Buffer.from(file.bytes).toString())) }) : parseOnce(file),
  );
  return diagnosticsOf(path, parsed, { today: TODAY })
    .filter(({ rule }) => levelOf(rule) === "error")
    .map(({ rule, pointer }) => `${rule} ${JSON.stringify(pointer)}`);
}

const withUnknown = (text: string) => text.replace("---\n", "---\nno-such-field: 1\n");

/** What is an error of meaning in a fixture and no longer said where its record has an unknown field too. */
function hiddenIn(fixture: string): string[] {
  const files = overlaid(fixture);
  return changedFiles(fixture)
    .filter(isRecord)
    .flatMap(({ path }) => {
      const also = said(files, path, withUnknown);
      return said(files, path, (text) => text).filter((one) => !also.includes(one));
    });
}

test.each(["invalid/event-order", "invalid/assessment-criteria"])("%s: an unknown field hides nothing else that is wrong", (fixture) =>
  expect(hiddenIn(fixture)).toEqual([]),
);
test("the same of all that is wrong in fixtures", { tags: ["release"] }, () =>
  expect(fixturesOf("invalid").flatMap((fixture) => hiddenIn(fixture).map((one) => `${fixture} ${one}`))).toEqual([]),
);

/** Every place in a value, the outermost first. */
const placesIn = (value: unknown): (readonly (string | number)[])[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => [[key], ...placesIn(part).map((place) => [key, ...place])]);

test.each(BASE.filter(isRecord).map(({ path }) => path))(
  "%s: no value that is left out or of another kind stops the rules",
  {
    tags: ["release"],
  },
  (path) => {
    const text = Buffer.from(BASE.find((file) => file.path === path)?.bytes ?? "").toString();
    const [, yaml = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const others = BASE.filter((file) => file.path !== path).map(parseFile);
    for (const place of placesIn(parse(yaml)))
      for (const broken of [undefined, { no: 1 }, [], "?", null]) {
        const data = parse(yaml);
        const last = place.at(-1) ?? "";
        const at = place.slice(0, -1).reduce((inside, step) => inside[step], data);
        if (broken === undefined && Array.isArray(at)) at.splice(Number(last), 1);
        else if (broken === undefined) delete at[last];
        else at[last] = broken;
        const own = parseFile({ path, bytes: Buffer.from(`---\n${stringify(data)}---\n${body}`) });
        expect(() => diagnosticsOf(path, [...others, own], { today: TODAY }), JSON.stringify(place)).not.toThrow();
      }
  },
);
