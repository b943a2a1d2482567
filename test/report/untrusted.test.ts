/** Untrusted text cannot forge workflow commands, terminal escapes or lines. */
import { describe, expect, test } from "vitest";
import type { Problem } from "../../scripts/problems/problem.ts";
import { problemsAnnotations, problemsText } from "../../scripts/report/problems.ts";
import { asIs } from "../../scripts/text/bilingual.ts";
import { logLine, visible } from "../../scripts/text/untrusted.ts";

/** What actions/runner reads as a command: "::" at the start of a line, or "##[" anywhere (ActionCommand.cs). */
const isCommand = (line: string) => /^\s*::[^:]+::/.test(line) || /^\s*::/.test(line) || /##\[/.test(line);

const HOSTILE = [
  "::error file=x::forged",
  "  ::set-output name=x::y",
  "a\n::error::forged",
  "a\r\n::stop-commands::x",
  "##[error]forged",
  "x ##[add-mask]y",
  "\u001b[2Jcleared",
  "\u202egnp.exe",
  "a%0A::error::x",
  "\u2028::error::x",
  "#\u200b#[error]",
];

const problem = (text: string): Problem => ({
  level: "error",
  rule: "key-unknown",
  path: `platforms/${text}/platform.md`,
  line: 1,
  column: 2,
  message: asIs(text),
  fix: asIs(text),
});

describe.each(HOSTILE)("%j", (text) => {
  test("in a log", () => {
    const lines = problemsText([problem(text)], "vi").split(/\r\n|\r|\n/);
    expect(lines.filter(isCommand)).toEqual([]);
    expect(lines.length).toBe(3);
    expect(isCommand(logLine(text))).toBe(false);
  });
  test("in an annotation", () => {
    const [line, ...rest] = problemsAnnotations([problem(text)], "vi").split("\n");
    expect(rest).toEqual([""]);
    expect(line?.startsWith("::error file=platforms/")).toBe(true);
    expect(line?.slice(1)).not.toMatch(/##\[|[\r\u001b\u202e\u2028]/);
    const [, properties = ""] = /^::error (.*?)::/.exec(line ?? "") ?? [];
    expect(properties.split(",").map((part) => part.split("=")[0])).toEqual(["file", "line", "col", "title"]);
  });
});

test("errors come before warnings, for the runner keeps ten of a kind", () => {
  const shown = problemsAnnotations([{ ...problem("a"), level: "warning" }, problem("b")], "en", "sub/");
  expect(shown).toBe(
    "::error file=sub/platforms/b/platform.md,line=1,col=2,title=key-unknown::b b\n::warning file=sub/platforms/a/platform.md,line=1,col=2,title=key-unknown::a a\n",
  );
});

test("control characters are shown", () => expect(visible("a\u200bb\u001b")).toBe("a<U+200B>b<U+001B>"));
