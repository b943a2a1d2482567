/** What stands above a letter and where it is signed, as the settings of the catalogue lay it out; without them a plain letter. */
import type { Settings } from "../../../scripts/records/schema/settings.ts";
import { asIs, inLang } from "../../../scripts/text/bilingual.ts";
import type { HeadLine, PageLayout } from "./paper.ts";
import type { Pen } from "./values.ts";

type LetterSettings = NonNullable<Settings["letter"]>;
type PrintedLine = NonNullable<LetterSettings["left"]>[number];
type PaperKind = NonNullable<PrintedLine["on"]>;

/** What is filled into the lines; what is not known is a dotted line. */
export type Filled = Readonly<Partial<Record<string, string>>>;

const PLAIN: PageLayout = { paper: "A4", font: "Times New Roman", size: 12, margins: { top: 25, right: 25, bottom: 25, left: 25 } };

export function layoutOf({ letter }: Pick<Settings, "letter">): PageLayout {
  const { paper = PLAIN.paper, font = PLAIN.font, size = PLAIN.size, margins = PLAIN.margins } = letter ?? {};
  return { paper, font, size, margins };
}

/** Both sides of the heading, of a paper of no kind what stands on all; undefined where it has none. */
export function letterheadOf(kind: PaperKind | undefined, filled: Filled, pen: Pen) {
  const { left, right } = headingFor(kind, pen);
  const [one, other] = [printed(left, kind, filled, pen), printed(right, kind, filled, pen)];
  return one.length + other.length > 0 ? { left: one, right: other } : undefined;
}

/** Settings that say nothing of decisions say of letters how they begin. */
function headingFor(kind: PaperKind | undefined, pen: Pen): Pick<LetterSettings, "left" | "right"> {
  const own: Pick<LetterSettings, "left" | "right"> = pen.known.settings.letter ?? plainHeading(pen);
  if (kind !== "decision" || [...(own.left ?? []), ...(own.right ?? [])].some(({ on }) => on === kind)) return own;
  const asLetter = (lines: readonly PrintedLine[] = []) =>
    lines.flatMap((line) =>
      line.on !== "letter" ? [line] : inLang(line.text, pen.lang).includes("{subject}") ? [] : [{ ...line, on: kind }],
    );
  return { left: asLetter(own.left), right: asLetter(own.right) };
}

/** Who writes, and when. */
const plainHeading = ({ words }: Pen) => ({
  left: [{ text: asIs("{agency}"), bold: true } as const],
  right: [{ text: asIs(words.date), on: "letter" } as const],
});

/** Whether the subject stands in the heading. */
export const namesSubject = ({ letter }: Pick<Settings, "letter">, { lang }: Pen): boolean =>
  [...(letter?.left ?? []), ...(letter?.right ?? [])].some(({ text }) => inLang(text, lang).includes("{subject}"));

function printed(lines: readonly PrintedLine[] | undefined, kind: PaperKind | undefined, filled: Filled, { lang, words }: Pen): HeadLine[] {
  return (lines ?? [])
    .filter(({ on }) => on === undefined || on === kind)
    .map(({ text, capitals, on: _, ...look }) => {
      const said = inLang(text, lang).replace(/\{(\w+)\}/g, (_, place: string) => filled[place] ?? words.dots);
      return { ...look, text: capitals ? said.toLocaleUpperCase(lang) : said };
    });
}

/** Of the lines below “Copies” one that says so otherwise than on a letter, and what stands first in its place. */
interface OwnCopies {
  readonly isDropped: (copy: string) => boolean;
  readonly first: string;
}

/** Who gets it, and who signs: room for the hand above the last line. */
export function signedBy(filled: Filled, pen: Pen, own?: OwnCopies) {
  const { lang, known, words } = pen;
  const { copies: all = [], signature } = known.settings.letter ?? {};
  const copies = all.map((copy) => inLang(copy, lang)).filter((copy) => !own?.isDropped(copy));
  if (own && all.length > 0) copies.unshift(own.first);
  const left: HeadLine[] =
    copies.length === 0
      ? []
      : [
          { text: words.copies, bold: true, italic: true, size: SMALL + 1 },
          ...copies.map((copy): HeadLine => ({ text: words.copy.replace("{copy}", () => copy), size: SMALL })),
        ];
  const lines = printed(signature, "letter", filled, pen);
  const right = lines.length > 0 ? lines : [{ text: words.signHere, italic: true }, { text: words.dots }];
  return { left, right: right.map((line, index) => (index > 0 && index === right.length - 1 ? { ...line, room: SIGNING_ROOM } : line)) };
}

/** Of the lines below “Copies”, in points. */
const SMALL = 11;
/** In lines. */
export const SIGNING_ROOM = 4;
