/**
 * js-yaml's place in the browser, taken by `yaml`, which the editor needs anyhow to keep comments: what is checked here
 * was printed by it. On the command line js-yaml reads, ten times faster; a test holds both against every fixture.
 */
import { LineCounter, parseDocument } from "yaml";

export const CORE_SCHEMA = "core";

/** What front-matter.ts looks at in js-yaml's own error. */
export class YAMLException extends Error {
  readonly reason: string;
  readonly mark: { readonly line: number; readonly column: number };

  constructor(reason: string, line: number, column: number) {
    super(reason);
    this.reason = reason;
    this.mark = { line, column };
  }
}

/** @throws YAMLException at the first thing that is not YAML */
export function load(text: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: CORE_SCHEMA, logLevel: "silent", prettyErrors: false, lineCounter });
  // A tag that nobody knows is only a warning there; js-yaml refuses it.
  const [error] = [...document.errors, ...document.warnings];
  if (!error) return document.toJS({ maxAliasCount: 10 });
  const { line, col } = lineCounter.linePos(error.pos[0]);
  throw new YAMLException(error.code === "DUPLICATE_KEY" ? "duplicated mapping key" : error.message, line - 1, col - 1);
}
