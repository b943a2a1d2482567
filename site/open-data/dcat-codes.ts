/**
 * Codes of the vocabularies that DCAT-AP asks for: the EU Publications Office's authority tables, ADMS, IANA. Each
 * with its label and its scheme in the data, for the official shapes look for both and load no tables. Pure.
 */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { LinkedData } from "./linked-data.ts";

const EU = "http://publications.europa.eu/resource/authority";
const ADMS = "http://purl.org/adms";

interface Table {
  readonly scheme: string;
  readonly title: Bilingual;
  /** What a code of it is, beside a SKOS concept. */
  readonly type?: string;
  readonly codes: Readonly<Record<string, Bilingual>>;
}

const TABLES = {
  language: {
    scheme: `${EU}/language`,
    title: { vi: "Ngôn ngữ", en: "Language" },
    type: "dct:LinguisticSystem",
    codes: { VIE: { vi: "Tiếng Việt", en: "Vietnamese" }, ENG: { vi: "Tiếng Anh", en: "English" } },
  },
  country: {
    scheme: `${EU}/country`,
    title: { vi: "Quốc gia", en: "Country" },
    type: "dct:Location",
    codes: { VNM: { vi: "Việt Nam", en: "Viet Nam" } },
  },
  theme: {
    scheme: `${EU}/data-theme`,
    title: { vi: "Chủ đề dữ liệu", en: "Data theme" },
    codes: { GOVE: { vi: "Chính phủ và khu vực công", en: "Government and public sector" } },
  },
  access: {
    scheme: `${EU}/access-right`,
    title: { vi: "Quyền truy cập", en: "Access right" },
    type: "dct:RightsStatement",
    codes: { PUBLIC: { vi: "công khai", en: "public" } },
  },
  frequency: {
    scheme: `${EU}/frequency`,
    title: { vi: "Tần suất", en: "Frequency" },
    type: "dct:Frequency",
    codes: { DAILY: { vi: "hằng ngày", en: "daily" } },
  },
  format: {
    scheme: `${EU}/file-type`,
    title: { vi: "Loại tệp", en: "File type" },
    type: "dct:MediaTypeOrExtent",
    codes: { JSON: { vi: "JSON", en: "JSON" }, CSV: { vi: "CSV", en: "CSV" } },
  },
  availability: {
    scheme: `${EU}/planned-availability`,
    title: { vi: "Mức sẵn có dự kiến", en: "Planned availability" },
    codes: { STABLE: { vi: "ổn định", en: "stable" } },
  },
  publisher: {
    scheme: `${ADMS}/publishertype/1.0`,
    title: { vi: "Loại cơ quan công bố", en: "Publisher type" },
    codes: { NationalAuthority: { vi: "Cơ quan nhà nước trung ương", en: "National authority" } },
  },
  licence: {
    scheme: `${ADMS}/licencetype/1.0`,
    title: { vi: "Loại giấy phép", en: "Licence type" },
    codes: { Attribution: { vi: "Ghi công", en: "Attribution" }, PublicDomain: { vi: "Phạm vi công cộng", en: "Public domain" } },
  },
  change: {
    scheme: `${ADMS}/changetype/1.0`,
    title: { vi: "Loại thay đổi", en: "Change type" },
    codes: { updated: { vi: "đã cập nhật", en: "updated" } },
  },
} as const satisfies Record<string, Table>;

type Tables = typeof TABLES;

export const both = ({ vi, en }: { readonly vi: string; readonly en?: string | undefined }): LinkedData[] => [
  { "@value": vi, "@language": "vi" },
  ...(en === undefined ? [] : [{ "@value": en, "@language": "en" }]),
];

/** A code as a node, typed, labelled, and in its scheme. */
export function code<Name extends keyof Tables>(name: Name, value: keyof Tables[Name]["codes"] & string): LinkedData {
  const table: Table = TABLES[name];
  return {
    "@id": `${table.scheme.replace(/\/1\.0$/, "")}/${value}`,
    "@type": table.type ? [table.type, "skos:Concept"] : "skos:Concept",
    "skos:prefLabel": both(table.codes[value] ?? { vi: value }),
    "skos:inScheme": scheme(name),
  };
}

export function scheme(name: keyof Tables): LinkedData {
  const { scheme, title }: Table = TABLES[name];
  return { "@id": scheme, "@type": "skos:ConceptScheme", "dct:title": both(title) };
}

export const mediaType = (media: string): LinkedData => ({
  "@id": `https://www.iana.org/assignments/media-types/${media}`,
  "@type": "dct:MediaType",
});

/**
 * Viet Nam as a place. The box is coarse on purpose: whole degrees around the mainland and the archipelagos, for
 * portals that draw a frame on a map; it states no border.
 */
export function vietNam(): LinkedData {
  const [west, south, east, north] = [102, 6, 118, 24];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const wkt = (text: string): LinkedData => ({ "@value": text, "@type": "geo:wktLiteral" });
  return {
    ...code("country", "VNM"),
    "dcat:bbox": wkt(`POLYGON((${corners.map((corner) => corner.join(" ")).join(", ")}))`),
    "dcat:centroid": wkt(`POINT(${(west + east) / 2} ${(south + north) / 2})`),
  };
}
