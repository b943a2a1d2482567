/**
 * Codes of the vocabularies that DCAT-AP asks for: the EU Publications Office's authority tables, ADMS, IANA. Each
 * with its label and its scheme in the data, for the official shapes look for both and load no tables.
 */
import type { Settings } from "../../scripts/records/schema/settings.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { DcatWords } from "../i18n/vi/dcat.ts";
import { inAll } from "../i18n/words.ts";
import type { LinkedData } from "./linked-data.ts";

const EU = "http://publications.europa.eu/resource/authority";
const ADMS = "http://purl.org/adms";

type Codes = DcatWords["codes"];
type Place = NonNullable<NonNullable<Settings["metadata"]>["place"]>;

interface Table {
  readonly scheme: string;
  /** What a code of it is, beside a SKOS concept. */
  readonly type?: string;
}

const TABLES = {
  language: { scheme: `${EU}/language`, type: "dct:LinguisticSystem" },
  country: { scheme: `${EU}/country`, type: "dct:Location" },
  theme: { scheme: `${EU}/data-theme` },
  access: { scheme: `${EU}/access-right`, type: "dct:RightsStatement" },
  frequency: { scheme: `${EU}/frequency`, type: "dct:Frequency" },
  format: { scheme: `${EU}/file-type`, type: "dct:MediaTypeOrExtent" },
  availability: { scheme: `${EU}/planned-availability` },
  publisher: { scheme: `${ADMS}/publishertype/1.0` },
  licence: { scheme: `${ADMS}/licencetype/1.0` },
  change: { scheme: `${ADMS}/changetype/1.0` },
} satisfies Readonly<Record<keyof Codes, Table>>;

/** A text in the languages it is in. */
export const both = (text: Text): LinkedData[] =>
  LANGS.flatMap((lang) => (text[lang] === undefined ? [] : [{ "@value": text[lang], "@language": lang }]));

/** A code as a node, typed, labelled, and in its scheme. */
export function code<Name extends keyof Codes>(name: Name, value: keyof Codes[Name]["codes"] & string): LinkedData {
  const { scheme: of, type }: Table = TABLES[name];
  return {
    "@id": `${of.replace(/\/1\.0$/, "")}/${value}`,
    "@type": type ? [type, "skos:Concept"] : "skos:Concept",
    "skos:prefLabel": both(inAll(({ dcat }) => (dcat.codes[name].codes as Readonly<Record<string, string>>)[value] ?? value)),
    "skos:inScheme": scheme(name),
  };
}

export const scheme = (name: keyof Codes): LinkedData => ({
  "@id": TABLES[name].scheme,
  "@type": "skos:ConceptScheme",
  "dct:title": both(inAll(({ dcat }) => dcat.codes[name].title)),
});

export const mediaType = (media: string): LinkedData => ({
  "@id": `https://www.iana.org/assignments/media-types/${media}`,
  "@type": "dct:MediaType",
});

/** The place that the data is about, as the settings say; the box is a frame on a map, and states no border. */
export function placeNode({ uri, name, box }: Place): LinkedData {
  const table = uri.startsWith(`${TABLES.country.scheme}/`);
  return {
    "@id": uri,
    "@type": [TABLES.country.type, "skos:Concept"],
    "skos:prefLabel": both(name),
    ...(table ? { "skos:inScheme": scheme("country") } : {}),
    ...(box ? boxOf(box) : {}),
  };
}

function boxOf([west = 0, south = 0, east = 0, north = 0]: readonly number[]): LinkedData {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const wkt = (text: string): LinkedData => ({ "@value": text, "@type": "geo:wktLiteral" });
  return {
    "dcat:bbox": wkt(`POLYGON((${corners.map((corner) => corner.join(" ")).join(", ")}))`),
    "dcat:centroid": wkt(`POINT(${(west + east) / 2} ${(south + north) / 2})`),
  };
}
