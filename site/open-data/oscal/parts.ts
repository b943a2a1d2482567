/** What every OSCAL document (NIST, version 1.2.1) is made of: identities, metadata, properties, text. */
import { hash } from "node:crypto";
import { inLang, type Text } from "../../../scripts/text/bilingual.ts";
import { firstDay } from "../../../scripts/text/dates.ts";
import { MAIN_LANG, otherLangs } from "../../../scripts/text/languages.ts";

export const OSCAL_VERSION = "1.2.1";
export const OSCAL_STANDARD = "https://pages.nist.gov/OSCAL/";

export interface Property {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly class?: string;
  readonly remarks?: string;
}

/** Version 5 (RFC 9562): the same name always has the same one. @param name an absolute address, with a fragment for a part */
export function uuidOf(name: string): string {
  const bytes = Buffer.allocUnsafe(URL_NAMESPACE.length + MOST_BYTES * name.length);
  URL_NAMESPACE.copy(bytes);
  const end = URL_NAMESPACE.length + bytes.write(name, URL_NAMESPACE.length);
  const hex = hash("sha1", bytes.subarray(0, end), "hex");
  // The version stands in place of four bits, the variant in place of two.
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
/** Of a character in UTF-8, by the units that the length of a text counts. */
const MOST_BYTES = 3;
const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** OSCAL takes moments alone, so a day, or the first of a month or year, stands for its start. */
export const momentAt = (date: string): string => `${firstDay(date)}T00:00:00Z`;

/** Plain words where Markdown is read: nothing in them is markup, and a line is one line. */
export const plainMarkdown = (words: string): string => line(words).replace(/[\\`*_{}[\]<>|#~]/g, "\\$&");
const line = (words: string): string => (NO_LINE.test(words) ? words.replace(/[\p{Cc}\s]+/gu, " ").trim() : words);
const NO_LINE = /\p{Cc}|[^\S ]| {2}|^ | $/u;

/** The main language; the others are properties or parts beside it, because a text of OSCAL has one. */
export const mainText = (text: Text): string => plainMarkdown(inLang(text, MAIN_LANG));

/** A text as parts of a control, one a language, the others with the language as their class. */
export function partsOf(name: string, text: Text | undefined, id?: string) {
  if (!text) return [];
  const others = otherLangs(MAIN_LANG).flatMap((lang) => {
    const words = text[lang];
    return words ? [{ name, class: lang, prose: plainMarkdown(words) }] : [];
  });
  return [{ ...(id ? { id } : {}), name, prose: mainText(text) }, ...others];
}

/**
 * The fields of a record as properties, named by their path in it; a text has one for each language. Empty ones are left out.
 * @param ns address of the published schema that says what the names mean
 */
export function propertiesOf(fields: Readonly<Record<string, unknown>>, ns: string): Property[] {
  return Object.entries(fields).flatMap(([name, value]) => flat(name, value, ns));
}

function flat(name: string, value: unknown, ns: string): Property[] {
  if (value === undefined || value === null) return [];
  // What belongs together keeps a number in common: consultations.1.agency, consultations.1.date.
  if (Array.isArray(value)) return value.flatMap((one, index) => flat(typeof one === "object" ? `${name}.${index + 1}` : name, one, ns));
  if (typeof value === "object") return Object.entries(value).flatMap(([key, part]) => flat(`${name}.${key}`, part, ns));
  const words = line(String(value));
  return words ? [{ name, ns, value: words }] : [];
}

/** Lists of OSCAL have at least one member. */
export const some = <Key extends string, One>(key: Key, list: readonly One[]) =>
  (list.length > 0 ? { [key]: list } : {}) as { readonly [K in Key]?: readonly One[] };

export interface Organisation {
  readonly code: string;
  readonly name: Text;
}

interface About {
  /** Absolute address of this document. */
  readonly address: string;
  readonly title: Text;
  /** Day it was issued, decided or last changed. */
  readonly day: string;
  readonly version: string;
  readonly published?: string | undefined;
  /** Pages that show it to people. */
  readonly pages: readonly string[];
  readonly properties: readonly Property[];
  /** Who answers for it. */
  readonly organisation?: Organisation | undefined;
}

/** Identity and metadata: the start of every document. */
export function headOf({ address, title, day, version, published, pages, properties, organisation }: About) {
  const party = organisation && uuidOf(`${address}#party-${organisation.code}`);
  return {
    uuid: uuidOf(address),
    metadata: {
      title: mainText(title),
      ...(published ? { published: momentAt(published) } : {}),
      "last-modified": momentAt(day),
      version,
      "oscal-version": OSCAL_VERSION,
      ...some("props", properties),
      ...some(
        "links",
        pages.map((href) => ({ href, rel: "alternate" })),
      ),
      ...(organisation && party
        ? {
            roles: [{ id: ROLE, title: "Publisher" }],
            parties: [
              { uuid: party, type: "organization", name: line(inLang(organisation.name, MAIN_LANG)), "short-name": organisation.code },
            ],
            "responsible-parties": [{ "role-id": ROLE, "party-uuids": [party] }],
          }
        : {}),
    },
  };
}
const ROLE = "publisher";
