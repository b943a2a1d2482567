/**
 * The pieces every schema is made of. A schema is a plain JSON Schema value; `x-title` and `x-help` carry the
 * Vietnamese and English words for a key, which messages, forms and the published schemas all use, and the other
 * `x-` keywords say what else is to be done with it (node.ts).
 */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, LANGS, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { ID_LENGTH, ID_PATTERN } from "../../text/names.ts";
import { byLetter } from "../../words/called.ts";
import { TERMS, type Terms } from "../../words/terms.ts";
import { kindWords } from "../../words/words.ts";
import type { DataOf } from "./data-of.ts";
import type { FieldNotes, FormName } from "./node.ts";
import { NUMBER_EXAMPLE } from "./numberings.ts";

/** `{owner}` is what the catalogue calls it (words/terms.ts). */
export const withTerms = (texts: Bilingual): Bilingual =>
  inEach((lang) => texts[lang].replace(/\{(\w+)\}/g, (whole, term: string) => TERMS[lang][term as keyof Terms] ?? whole));

/** Adds to the schema of one key the words for people, and what of it does not follow from its shape. */
export const key = <const S extends object>(title: Bilingual, help: Bilingual, schema: S, notes: FieldNotes = {}) =>
  ({
    ...schema,
    "x-title": withTerms(title),
    "x-help": withTerms(help),
    ...Object.fromEntries(Object.entries(notes).map(([name, note]) => [`x-${name}`, note])),
  }) as S & { readonly "x-title": Bilingual; readonly "x-help": Bilingual };

/** A group of these keys and no others. */
export const object = <const Properties extends object, const Required extends keyof Properties & string = never>(
  properties: Properties,
  required: readonly Required[] = [],
) =>
  ({ type: "object", properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false }) as GroupSchema<
    Properties,
    Required
  >;

interface GroupSchema<Properties, Required> {
  readonly type: "object";
  readonly properties: Properties;
  readonly required: readonly Required[];
  readonly additionalProperties: false;
}

/** A text of one form, which the pattern tells and the words of that name say. */
export const formed = <const Pattern extends string>(form: FormName, pattern: Pattern) =>
  ({ type: "string", pattern, "x-form": form }) as const;

/** One of a list, by the names of its values. */
export const oneOf = <const N extends Readonly<Record<string, Bilingual>>>(names: N) =>
  ({ type: "string", enum: Object.keys(names) as (keyof N & string)[], "x-names": names }) as const;

/** Agency codes as printed in document numbers, Đ kept: BTTTT, BGDĐT, TTg. */
const CODE_PATTERN = "^[A-ZĐ][A-ZĐa-z0-9]*$";

export const date = { type: "string", format: "date" } as const;
/** A day, or its month or year alone where the source says no more. */
export const partDate = { type: "string", format: "part-date" } as const;
/** A number that is read as it was written: of whole numbers beyond this, several are one to a computer. */
export const number = { type: "number", maximum: Number.MAX_SAFE_INTEGER } as const;
export const url = { type: "string", format: "url", maxLength: 2000 } as const;
export const id = { ...formed("id", ID_PATTERN), maxLength: ID_LENGTH } as const;
export const agencyCode = { ...formed("code", CODE_PATTERN), maxLength: 20, "x-control": "agency" } as const;
/** A host name without scheme or path. */
export const host = { ...formed("host", "^[a-z0-9-]+(\\.[a-z0-9-]+)+$"), maxLength: 100 } as const;
/** An account on GitHub; none in whose place it shows every account that is gone, so that nobody else speaks by it. */
export const login = formed("login", "^(?![Gg][Hh][Oo][Ss][Tt]$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$");
/** How a list by law names a group or numbers an entry: "A", "2", "14". */
export const listCode = { type: "string", minLength: 1, maxLength: 12 } as const;
export const line = { type: "string", minLength: 1, maxLength: 400 } as const;

/** Of a value for each language, those that the catalogue has. */
const inItsLanguages = <Table extends Record<Lang, object>>(table: Table): Table =>
  Object.fromEntries(LANGS.map((lang) => [lang, table[lang]])) as Table;

/** Text for people: the main language is required; what lacks another falls back to it, with a warning. */
export const text = {
  type: "object",
  properties: inItsLanguages({
    vi: key(
      { vi: "Tiếng Việt", en: "Vietnamese" },
      { vi: "Nội dung bằng tiếng Việt", en: "The text in Vietnamese" },
      { type: "string", minLength: 1, maxLength: 2000 },
    ),
    en: key(
      { vi: "Tiếng Anh", en: "English" },
      { vi: "Nội dung bằng tiếng Anh", en: "The text in English" },
      { type: "string", minLength: 1, maxLength: 2000 },
    ),
  }),
  required: [MAIN_LANG],
  additionalProperties: false,
  "x-control": "text",
} as const;
/** The same where it takes more than a line. */
export const longText = { ...text, "x-control": "long-text" } as const;

/** How sure a source is: A official text or site, or a legal portal quoting it · B press citing it · C translated, re-typed or partial · D unverified. */
export const CONFIDENCES = ["A", "B", "C", "D"] as const;

export const confidence = key(
  { vi: "Độ tin cậy", en: "Confidence" },
  inEach((lang) => Object.values(byLetter(kindWords[lang].confidences)).join(" · ")),
  { type: "string", enum: CONFIDENCES },
  { ask: false },
);

/** Who has what can be read on no site. */
const heldBy = (help: Bilingual) =>
  key(
    { vi: "Nơi lưu giữ", en: "Held by" },
    help,
    line,
    // A form asks for what can be read at once; whoever has it on paper alone writes in the editor.
    { ask: false },
  );

/** A place where a statement can be read: sources of a platform, evidence of a result, source of a value. */
const sourceGroup = object(
  {
    title: key(
      { vi: "Tên nguồn", en: "Title" },
      { vi: "Tên trang hoặc tài liệu, bằng ngôn ngữ của nó", en: "Title of the page or {document}, in its own language" },
      line,
      { ask: { address: ["url"] } },
    ),
    url: key(
      { vi: "Địa chỉ", en: "Address" },
      { vi: "Địa chỉ trang web, bắt đầu bằng https:// hoặc http://", en: "Web address, starting with https:// or http://" },
      url,
      { ask: { of: { vi: "(nguồn)", en: "(source)" } } },
    ),
    archived: key(
      { vi: "Bản lưu", en: "Archived copy" },
      {
        vi: "Địa chỉ của bản lưu trang này ở nơi khác, để đọc khi trang không còn mở được",
        en: "Address of a copy of the page kept elsewhere, to read when the page can no longer be opened",
      },
      url,
      // A form asks where the statement can be read; who looks after the record adds a copy.
      { ask: false },
    ),
    heldBy: heldBy({
      vi: "Cơ quan, đơn vị đang giữ tài liệu, khi tài liệu không có trên mạng",
      en: "Who holds it, if it is on no website",
    }),
    retrieved: key(
      { vi: "Ngày truy cập", en: "Retrieved" },
      { vi: "Ngày xem nguồn lần gần nhất", en: "Day the source was last looked at" },
      date,
      // A form asks where the statement can be read; how well it backs it is for who reviews it.
      { ask: false, past: true },
    ),
    confidence,
    note: key(
      { vi: "Ghi chú", en: "Note" },
      {
        vi: "Điều cần biết về nguồn, ví dụ nguồn trích không đầy đủ",
        en: "What should be known about the source, such as that it is a partial text",
      },
      longText,
      { ask: false },
    ),
  },
  ["title"],
);
export const source = { ...sourceGroup, "x-either": ["url", "heldBy"] } as const;

/** The same where what is said is less sure, or surer, than its source. */
export const ownConfidence = key(
  confidence["x-title"],
  {
    vi: "Chỉ ghi khi khác với độ tin cậy của nguồn hoặc {document}",
    en: "Only where it differs from that of the source or {document}",
  },
  { type: "string", enum: CONFIDENCES },
  { ask: false },
);

/** The key under which a record says where it can be read. */
export const sourcesField = (help: Bilingual, notes: FieldNotes = {}) =>
  key({ vi: "Nguồn", en: "Sources" }, help, { type: "array", items: source, minItems: 1 }, notes);

/** What else should be known. */
export const noteField = (notes: FieldNotes = {}) =>
  key({ vi: "Ghi chú", en: "Note" }, { vi: "Điều cần biết thêm", en: "What else should be known" }, longText, notes);

const HAS_BLANKS = NUMBER_EXAMPLE.includes(" ");

/** A reference to a legal document: in documents.yml by number and date, or carrying its own title and where it can be read. */
export const documentRef = {
  type: "object",
  properties: {
    number: key(
      { vi: "Số, ký hiệu", en: "Number" },
      {
        vi: `Số, ký hiệu {document}${HAS_BLANKS ? "" : ", viết liền"}, ví dụ ${NUMBER_EXAMPLE}`,
        en: `${HAS_BLANKS ? "Number" : "Number without spaces"}, such as ${NUMBER_EXAMPLE}`,
      },
      { type: "string", minLength: 1, maxLength: 60 },
      { control: "document-number", ask: { address: ["url"] } },
    ),
    // As in documents.yml, where some are known to the month or year alone: with the number it says which document is meant.
    date: key(
      { vi: "Ngày ban hành", en: "Date" },
      {
        vi: "Ngày ban hành, như trong danh sách {document}; chưa biết thì bỏ trống và ghi trích yếu, địa chỉ",
        en: "Day the {document} was issued, as in the list of {documents}; if it is not known, leave it out and give title and address",
      },
      partDate,
    ),
    title: key(
      { vi: "Trích yếu", en: "Title" },
      { vi: "Chỉ cần khi {document} chưa có trong danh sách", en: "Needed only when the {document} is not listed" },
      text,
      { ask: { only: MAIN_LANG, address: ["url"] } },
    ),
    url: key(
      { vi: "Địa chỉ", en: "Address" },
      {
        vi: "Nơi đọc {document} trên mạng, khi {document} chưa có trong danh sách",
        en: "Where to read it, if the {document} is not listed",
      },
      url,
    ),
    heldBy: heldBy({
      vi: "Cơ quan, đơn vị đang giữ {document}, khi {document} không có trên mạng",
      en: "Who holds the {document}, if it is on no website",
    }),
    issuer: key(
      { vi: "Nơi ban hành", en: "Issued by" },
      {
        vi: "Chỉ cần khi số, ký hiệu không cho biết, ví dụ của sở, doanh nghiệp",
        en: "Only where the number does not tell, such as a department of a province or an enterprise",
      },
      line,
      { ask: false },
    ),
  },
  additionalProperties: false,
  "x-control": "document",
} as const;

export const documentField = key(
  { vi: "{Document}", en: "{Document}" },
  {
    vi: "{Document} làm căn cứ: số, ký hiệu và ngày ban hành; nếu chưa có trong danh sách thì ghi thêm trích yếu và địa chỉ hoặc nơi lưu giữ",
    en: "The {document} it is based on: number and date; if not listed, add its title and its address or who holds it",
  },
  documentRef,
);

export type Source = DataOf<typeof source>;
export type DocumentRef = DataOf<typeof documentRef>;
