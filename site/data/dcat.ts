/**
 * The catalogue of the open data itself, by DCAT-AP 3 (SEMIC, 3.0.0): what there is, under which licence, how often it
 * changes, where to get it. One description, printed as JSON-LD and as Turtle. Codes are the EU Publications Office's
 * authority tables, which DCAT-AP asks for. Pure.
 */
import type { Catalogue } from "../../scripts/domain/catalogue.ts";
import type { Text } from "../../scripts/domain/schema/common.ts";
import { DATASETS } from "../i18n/datasets.ts";
import type { Addresses } from "./addresses.ts";
import type { LinkedData } from "./linked-data.ts";

const CODES = "http://publications.europa.eu/resource/authority";
const MEDIA = "https://www.iana.org/assignments/media-types";

/** Formats of distributions, by the ending of the file. */
const FORMATS = {
  json: { code: "JSON", media: "application/json" },
  jsonl: { code: "JSON", media: "application/json" },
  csv: { code: "CSV", media: "text/csv" },
} as const;

/** What the description rests on beside the catalogue. */
export interface DcatFacts {
  readonly repository?: string | undefined;
}

const node = (type: string, id: string, more: LinkedData = {}): LinkedData => ({ "@id": id, "@type": type, ...more });
const code = (type: string, table: string, value: string): LinkedData => node(type, `${CODES}/${table}/${value}`);
const day = (date: string) => ({ "@value": date, "@type": "xsd:date" });
const words = ({ vi, en }: Text) => [
  { "@value": vi, "@language": "vi" },
  ...(en === undefined ? [] : [{ "@value": en, "@language": "en" }]),
];

/** The whole description, its parts nested where they are first used. */
export function dcatCatalogue(catalogue: Catalogue, addresses: Addresses, { repository }: DcatFacts): LinkedData {
  const { settings, today } = catalogue;
  const here = addresses.absolute("/api/v1/catalogue.jsonld");
  const common = commonParts(catalogue, addresses, repository);
  const datasets = DATASETS.map((dataset) => datasetNode(dataset, catalogue, addresses, common));
  return node("dcat:Catalog", `${here}#catalogue`, {
    "dct:title": words(settings.title),
    "dct:description": words(settings.description ?? settings.title),
    ...common,
    "foaf:homepage": node("foaf:Document", addresses.absolute("/")),
    "dct:issued": day(settings.catalogueSince),
    "dct:modified": day(today),
    "dcat:themeTaxonomy": node("skos:ConceptScheme", `${CODES}/data-theme`, {
      "dct:title": [{ "@value": "Data theme", "@language": "en" }],
    }),
    "dcat:dataset": datasets,
    "dcat:service": serviceNode(catalogue, addresses, common),
  });
}

type Common = Readonly<Record<"dct:publisher" | "dct:license" | "dct:language" | "dct:spatial", LinkedData | readonly LinkedData[]>> & {
  readonly "dcat:contactPoint"?: LinkedData;
};

function commonParts({ settings }: Catalogue, addresses: Addresses, repository: string | undefined): Common {
  const here = addresses.absolute("/api/v1/catalogue.jsonld");
  const contact = repository && {
    "dcat:contactPoint": node("vcard:Kind", `${here}#contact`, {
      "vcard:fn": words(settings.title),
      "vcard:hasURL": { "@id": `${repository}/issues` },
    }),
  };
  return {
    "dct:publisher": node("foaf:Agent", `${here}#publisher`, {
      "foaf:name": words(settings.title),
      "foaf:homepage": node("foaf:Document", addresses.absolute("/")),
    }),
    "dct:license": node("dct:LicenseDocument", settings.dataLicence.url),
    "dct:language": [code("dct:LinguisticSystem", "language", "VIE"), code("dct:LinguisticSystem", "language", "ENG")],
    "dct:spatial": code("dct:Location", "country", "VNM"),
    ...(contact || {}),
  };
}

type Dataset = (typeof DATASETS)[number];

function datasetNode(
  { id, title, description, keywords, files }: Dataset,
  catalogue: Catalogue,
  addresses: Addresses,
  common: Common,
): LinkedData {
  const here = addresses.absolute("/api/v1/catalogue.jsonld");
  return node("dcat:Dataset", `${here}#${id}`, {
    "dct:title": words(title),
    "dct:description": words(description),
    "dct:identifier": { "@value": id },
    "dcat:keyword": keywords.flatMap(words),
    ...common,
    "dct:issued": day(catalogue.settings.catalogueSince),
    "dct:modified": day(catalogue.today),
    "dct:accessRights": code("dct:RightsStatement", "access-right", "PUBLIC"),
    "dct:accrualPeriodicity": code("dct:Frequency", "frequency", "DAILY"),
    "dcat:theme": code("skos:Concept", "data-theme", "GOVE"),
    "dcat:landingPage": node("foaf:Document", addresses.absolute("/du-lieu/")),
    "dct:temporal": node("dct:PeriodOfTime", `${here}#${id}-period`, {
      "dcat:startDate": day(firstDay(catalogue)),
      "dcat:endDate": day(catalogue.today),
    }),
    "dcat:distribution": files.map((file) => distributionNode(file, title, catalogue, addresses)),
  });
}

/** The day of the oldest event: from when on the data says something. */
function firstDay({ platforms, today }: Catalogue): string {
  return [...platforms.flatMap(({ data }) => data.events.map(({ date }) => date)), today].sort()[0] ?? today;
}

function distributionNode(file: string, title: Text, { settings, today }: Catalogue, addresses: Addresses): LinkedData {
  const address = addresses.absolute(`/api/v1/${file}`);
  const ending = file.slice(file.lastIndexOf(".") + 1) as keyof typeof FORMATS;
  const format = FORMATS[ending];
  return node("dcat:Distribution", `${address}#distribution`, {
    "dct:title": words({ vi: `${title.vi} (${file})`, en: `${title.en} (${file})` }),
    "dct:description": words(title),
    "dcat:accessURL": node("rdfs:Resource", address),
    "dcat:downloadURL": node("rdfs:Resource", address),
    "dct:format": code("dct:MediaTypeOrExtent", "file-type", format.code),
    "dcat:mediaType": node("dct:MediaType", `${MEDIA}/${format.media}`),
    "dct:license": node("dct:LicenseDocument", settings.dataLicence.url),
    "dct:modified": day(today),
    "dcatap:availability": code("skos:Concept", "planned-availability", "STABLE"),
  });
}

function serviceNode({ settings }: Catalogue, addresses: Addresses, common: Common): LinkedData {
  const here = addresses.absolute("/api/v1/catalogue.jsonld");
  return node("dcat:DataService", `${here}#api`, {
    "dct:title": words({ vi: `API tĩnh: ${settings.title.vi}`, en: `Static API: ${settings.title.en ?? settings.title.vi}` }),
    "dcat:endpointURL": node("rdfs:Resource", addresses.absolute("/api/v1/")),
    "dcat:endpointDescription": node("rdfs:Resource", addresses.absolute("/api/v1/openapi.json")),
    "dct:license": common["dct:license"],
    "dct:publisher": common["dct:publisher"],
    ...(common["dcat:contactPoint"] ? { "dcat:contactPoint": common["dcat:contactPoint"] } : {}),
    "dcat:servesDataset": DATASETS.map(({ id }) => ({ "@id": `${here}#${id}` })),
  });
}
