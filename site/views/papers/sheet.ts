/** A member's own sheet on paper: whose it is, what is declared, what is said of each criterion, and where it is signed. No letter goes with it. */
import { ballotSchema } from "../../../scripts/records/schema/ballot.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import type { AnnexOf } from "./annex.ts";
import { signing, unfinished } from "./minutes.ts";
import { bold, type Paper, unmarked } from "./paper.ts";
import { recordBlocks } from "./record.ts";
import { memberBlocks } from "./results.ts";
import { type Pen, partValues } from "./values.ts";

export interface SheetOf extends AnnexOf {
  /** What its assessment is by, where that is known. */
  readonly set: CriteriaSet | undefined;
  /** By role and organisation. */
  readonly seat: string;
}

export function sheetPaper({ title = "", name, data, body, date, open, set, seat }: SheetOf, pen: Pen): Paper {
  const { words, lang } = pen;
  const { results, ...rest } = data as Readonly<Record<string, unknown>>;
  // What is none of the set, or all where that is not known, is a list as any other.
  const known = new Set(set?.criteria.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(partValues(results)).filter(([code]) => !known.has(code)));
  const table = set ? [[words.results, memberBlocks(set, data, pen)] as const] : [];
  return {
    titles: [{ text: title, bold: true }, { text: name, bold: true }, ...unfinished(open, pen)],
    blocks: [
      { kind: "paragraph", line: unmarked(`${words.assessedOn}: ${date ? showDate(date, lang) : words.dots}`) },
      { kind: "paragraph", line: [{ text: `${words.sheetOf}: ` }, ...bold(seat || words.dots)] },
      ...recordBlocks({ schema: ballotSchema, values: { now: { ...rest, results: others } }, body: { now: body }, more: table }, pen),
    ],
    signed: { left: [], right: signing(words.sheetSigner, pen), isCentred: true },
  };
}
