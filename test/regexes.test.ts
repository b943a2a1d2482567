/**
 * Every regular expression of the sources takes time by the length of what it reads, or reads only what is short. A detector finds
 * those that could take more; each file that has one stands here with what bounds it. Texts of 64 and 128 KiB of one thing again and
 * again (braces, brackets, blanks, quotes, dashes, addresses) were timed through check, fmt, opener, forms and CSV: below 2 s each.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenizer } from "acorn";
import { transformSync } from "esbuild";
import { isSafe } from "redos-detector";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const OWN = "reads what the project itself wrote";
const LINE = "begins at the start of a line, and each part ends where the next begins";
const SHORT = "reads a name, number or address, whose length the schema or its caller bounds";
const BOUNDED: Readonly<Record<string, string>> = {
  "scripts/authoring/draft/pieces.ts": LINE,
  "scripts/authoring/draft/recover-scalar.ts": "one value of a file of 32 KiB; anchored at both ends",
  "scripts/authoring/draft/tidy-lines.ts": "the first 120 characters of a line",
  "scripts/authoring/intake/read-issue.ts":
    "an issue of 64 KiB; a fence begins at the start of the text, a run of # where none is before it",
  "scripts/authoring/intake/answers.ts": "begins at the start of an answer; what stands before a bracket or stroke has none in it",
  "scripts/catalogue/words-in-texts.ts": "what stands between [[ and ]], with no bracket in it",
  "scripts/cli/doctor.ts": OWN,
  "scripts/cli/file-fault.ts": "what the disk says of one file",
  "scripts/cli/schema-files.ts": OWN,
  "scripts/github/callers.ts": OWN,
  "scripts/github/writers.ts": LINE,
  "scripts/history/origin.ts": SHORT,
  "scripts/links/meaning.ts": "texts of less than 800 characters, which the sentences stand in",
  "scripts/package/about.ts": OWN,
  "scripts/package/stack-places.mjs": "one line of a stack",
  "scripts/records/absurd-yaml.ts": "counted repetitions, each part ending where the next begins",
  "scripts/records/documents.ts": SHORT,
  "scripts/records/former-words.ts": "the settings; each match begins at a colon, and each part ends where the next begins",
  "scripts/records/paths.ts": OWN,
  "scripts/records/quick-scalar.ts": "from one place to the end of its line, each part ending where the next begins",
  "scripts/records/read-yaml.ts": "the parser's own message, or the source of one number",
  "scripts/records/references.ts": "what stands between [[ and ]] on one line",
  "scripts/records/schema/common.ts": OWN,
  "scripts/records/unexpected.ts": SHORT,
  "scripts/records/svg.ts": "a picture of 64 KiB; alternatives that begin with letters of their own",
  "scripts/records/text-markdown.ts": "at one place at a time, and behind no blank",
  "scripts/report/markdown.ts": OWN,
  "scripts/report/pull/comment.ts": "a comment of at most 65,536 characters, the bot's own",
  "scripts/start/fill.ts": OWN,
  "scripts/start/template.ts": OWN,
  "scripts/authoring/intake/read-code.ts": SHORT,
  "scripts/authoring/intake/read-lines.ts": "a line of 2,000 characters, or one paragraph, each line by itself",
  "scripts/authoring/intake/read-url.ts": SHORT,
  "scripts/text/address-encoding.ts": SHORT,
  "scripts/text/character-faults.ts": SHORT,
  "scripts/text/entities.ts": "a mark of HTML has at most eight letters",
  "scripts/text/tags.ts": "counted repetitions; what is never shown goes to its end, or that of the text, and is read once",
  "scripts/text/plain-text.ts": "alternatives of one to six signs, none repeated",
  "scripts/text/old-encodings.ts": "words of 40 characters",
  "scripts/text/typed/addresses.ts": SHORT,
  "scripts/text/typed/dates.ts": SHORT,
  "scripts/text/typed/document-numbers.ts": SHORT,
  "scripts/text/typed/numbers.ts": SHORT,
  "scripts/text/typed/personal.ts": "counted repetitions, each part beginning with a sign of its own",
  "scripts/text/typed/words.ts": "an answer of 60 characters, or one line by itself",
  "scripts/text/csv.ts": "a quote begins where the one before it ended",
  "scripts/text/keyed.ts": "a word of 16 characters",
  "scripts/text/names.ts": SHORT,
  "scripts/text/typed/answers.ts": "an answer of 60 characters",
  "scripts/text/plain-line.ts": "eight times the limit of characters",
  "scripts/text/text.ts": SHORT,
  "scripts/text/web-address.ts": SHORT,
  "site/browser/editor/journal.ts": "what the page itself kept, one quoted value",
  "site/browser/editor/preview.ts": OWN,
  "site/browser/editor/ui/draft-form.tsx": "the help of a field",
  "site/browser/editor/ui/typed.ts": SHORT,
  "site/browser/finder/query.ts": SHORT,
  "site/build/editor/browser-core.ts": OWN,
  "site/build/editor/left-out-of-drafts.ts": OWN,
  "site/build/editor/left-out-of-pages.ts": OWN,
  "site/build/editor/bundle-editor.ts": OWN,
  "site/build/fonts.ts": OWN,
  "site/build/look.ts": OWN,
  "site/components/say.tsx": OWN,
  "site/build/words-in-scripts.ts": OWN,
  "site/context.ts": OWN,
  "scripts/authoring/intake/read-field.ts": "anchored at both ends; behind its last digit stand at most 30 signs",
  "scripts/github/commands.ts": "anchored at the start of a text; each part ends where the next begins",
  "scripts/records/agencies.ts": SHORT,
  "scripts/records/other-numbers.ts": SHORT,
  "scripts/text/without-marks.ts": "a body of 128 KiB; what begins with a bracket ends at the next",
  "scripts/check/rules/settings-rules.ts": "a line of the settings; a place ends at the next brace",
  "scripts/history/changes/text-changes.ts": "anchored at the start of a line, or a place that ends at the next brace",
  "site/browser/proposal/by-hand-form.tsx": OWN,
  "site/browser/proposal/by-hand.ts": SHORT,
  "site/discovery/agency-names.ts": SHORT,
  "site/discovery/records.ts": SHORT,
  "site/discovery/search-text.ts": "no repetition; the detector does not read what stands before",
  "site/views/papers/heading.ts": OWN,
  "site/i18n/fill.ts": OWN,
  "site/open-data/addresses.ts": OWN,
  "site/open-data/openapi.ts": OWN,
  "site/routes.ts": OWN,
  "site/views/fit-headings.ts": "HTML that was rendered here",
  "site/views/papers/page.ts": "HTML that was rendered here",
  "site/views/papers/minutes.ts": OWN,
  "site/build/live-pages.ts": OWN,
  "site/build/papers.ts": SHORT,
  "scripts/check/rules/ballot-rules.ts": SHORT,
};

/** Literals of a source, each once. */
function literalsIn(path: string): RegExp[] {
  const loader = path.endsWith("x") ? "tsx" : "ts";
  const { code } = transformSync(readFileSync(join(ROOT, path), "utf8"), { loader, target: "esnext" });
  return [...tokenizer(code, { ecmaVersion: "latest", sourceType: "module" })].flatMap((token) => {
    const { pattern, flags } = (("value" in token ? token.value : undefined) ?? {}) as { pattern?: string; flags?: string };
    return token.type.label === "regexp" && pattern !== undefined ? [new RegExp(pattern, flags)] : [];
  });
}

/** In doubt it is not: what the detector can not read, or is not done with in time, is looked at by people. */
function isLinear(pattern: RegExp): boolean {
  try {
    return isSafe(pattern, { maxScore: 200, timeout: 2000 }).safe;
  } catch {
    return false;
  }
}

test("each is linear, or its file says what bounds it", { tags: ["release"], timeout: 600_000 }, () => {
  const paths = ["scripts", "site"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.startsWith("templates"))
      .map((name) => `${folder}/${name}`),
  );
  const unbounded = paths
    .filter((path) => !(path in BOUNDED))
    .flatMap((path) =>
      literalsIn(path)
        .filter((one) => !isLinear(one))
        .map((one) => `${path}: ${one}`),
    );
  expect(unbounded).toEqual([]);
});

test("no file is excused that is gone", { tags: ["release"] }, () => {
  const gone = Object.keys(BOUNDED).filter((path) => !/[=(,:[\s|]\/(?![/*])/.test(readFileSync(join(ROOT, path), "utf8")));
  expect(gone).toEqual([]);
});
