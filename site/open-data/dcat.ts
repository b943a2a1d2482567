/**
 * The catalogue of the open data itself, by DCAT-AP 3 (SEMIC, 3.0.1): what there is, under which licence, how often it
 * changes, where to get it. One description, printed as JSON-LD and as Turtle. Mandatory and recommended properties
 * are all there, and every object has the class that the official shapes ask for.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import { firstDay } from "../../scripts/text/dates.ts";
import { inAll } from "../i18n/words.ts";
import { to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { keywordsOf, titleOf } from "./dataset-words.ts";
import { DATASETS, type Dataset, ENDINGS, endingOf, OSCAL_FILE } from "./datasets.ts";
import { both, code, mediaType, scheme } from "./dcat-codes.ts";
import { type Common, commonParts, node, xsdDate } from "./dcat-common.ts";
import type { LinkedData } from "./linked-data.ts";
import { OSCAL_STANDARD, OSCAL_VERSION } from "./oscal/parts.ts";

/** What the description rests on beside the catalogue. */
interface DcatFacts {
  readonly repository?: string | undefined;
  /** SHA-1 of the files, by path, as far as known: the one algorithm that the shapes of all 3.0 releases take. */
  readonly checksums?: ReadonlyMap<string, string>;
  /** Name of the build. */
  readonly build?: string;
}

interface Parts {
  readonly catalogue: Catalogue;
  readonly addresses: Addresses;
  readonly common: Common;
  readonly checksums: ReadonlyMap<string, string>;
  readonly build: string | undefined;
  /** Address of a part of the description. */
  readonly part: (name: string) => string;
}

/** The whole description, its parts nested where they are first used. */
export function dcatCatalogue(
  catalogue: Catalogue,
  addresses: Addresses,
  { repository, checksums = new Map(), build }: DcatFacts,
): LinkedData {
  const { settings, today } = catalogue;
  const part = (name: string) => `${addresses.absolute(to("dcat"))}#${name}`;
  const common = commonParts(catalogue, addresses, { repository, part });
  const parts = { catalogue, addresses, common, checksums, build, part };
  return node("dcat:Catalog", part("catalogue"), {
    "dct:title": both(settings.title),
    "dct:description": both(settings.description ?? settings.title),
    ...common,
    "foaf:homepage": node("foaf:Document", addresses.absolute(to("home"))),
    "dct:issued": xsdDate(settings.catalogueSince),
    "dct:modified": xsdDate(today),
    "dcat:themeTaxonomy": scheme("theme"),
    "dcat:dataset": DATASETS.map((dataset) => datasetNode(dataset, parts)),
    "dcat:service": serviceNode(parts),
    "dcat:record": [...DATASETS.map(({ id }) => id), "api"].map((id) => recordNode(id, parts)),
  });
}

function datasetNode({ id, files }: Dataset, parts: Parts): LinkedData {
  const { catalogue, addresses, common, part } = parts;
  return node(["dcat:Dataset", "dcat:Resource"], part(id), {
    "dct:title": both(titleOf(id, catalogue.settings)),
    "dct:description": both(inAll(({ datasets }) => datasets[id].description)),
    "dct:identifier": { "@value": part(id) },
    ...(parts.build ? { "dcat:version": { "@value": parts.build } } : {}),
    "dcat:keyword": keywordsOf(id, catalogue.settings).flatMap(both),
    ...common,
    "dct:issued": xsdDate(catalogue.settings.catalogueSince),
    "dct:modified": xsdDate(catalogue.today),
    "dct:accessRights": code("access", "PUBLIC"),
    "dct:accrualPeriodicity": code("frequency", "DAILY"),
    "dcat:theme": code("theme", "GOVE"),
    "dcat:landingPage": node("foaf:Document", addresses.absolute(to("data"))),
    "dct:temporal": node("dct:PeriodOfTime", part(`${id}-period`), {
      "dcat:startDate": xsdDate(oldestDay(catalogue)),
      "dcat:endDate": xsdDate(catalogue.today),
    }),
    "dcat:distribution": files.map((file) => distributionNode(file, id, parts)),
  });
}

/** The day of the oldest event: from when on the data says something. */
function oldestDay({ platforms, today }: Catalogue): string {
  return [...platforms.flatMap(({ data }) => data.events.map(({ date }) => firstDay(date))), today].sort()[0] ?? today;
}

function distributionNode(file: string, id: Dataset["id"], parts: Parts): LinkedData {
  const { catalogue, addresses, common, part, checksums } = parts;
  const ending = endingOf(file);
  const path = to("apiFile", { file });
  const address = node("rdfs:Resource", addresses.absolute(path));
  const checksum = checksums.get(path);
  const title = titleOf(id, catalogue.settings);
  return node("dcat:Distribution", part(file), {
    ...(file === OSCAL_FILE ? { "dct:conformsTo": standard(OSCAL_STANDARD, `OSCAL ${OSCAL_VERSION}`) } : {}),
    "dct:title": both(inAll((_, lang) => `${title[lang]} (${file})`)),
    "dct:description": both(inAll(({ datasets }, lang) => `${title[lang]}. ${datasets.endings[ending]}`)),
    "dcat:accessURL": address,
    "dcat:downloadURL": address,
    "dct:format": code("format", ENDINGS[ending].code),
    "dcat:mediaType": mediaType(ENDINGS[ending].registered),
    "dct:license": common["dct:license"],
    "dct:language": common["dct:language"],
    "dct:issued": xsdDate(catalogue.settings.catalogueSince),
    "dct:modified": xsdDate(catalogue.today),
    "dcatap:availability": code("availability", "STABLE"),
    "dcat:accessService": { "@id": part("api") },
    ...(checksum ? { "spdx:checksum": checksumNode(part(`${file}-sha1`), checksum) } : {}),
  });
}

const checksumNode = (id: string, value: string): LinkedData =>
  node("spdx:Checksum", id, {
    "spdx:algorithm": node("spdx:ChecksumAlgorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha1"),
    "spdx:checksumValue": { "@value": value, "@type": "xsd:hexBinary" },
  });

function serviceNode({ catalogue: { settings }, addresses, common, part }: Parts): LinkedData {
  return node(["dcat:DataService", "dcat:Resource"], part("api"), {
    "dct:title": both(inAll(({ dcat }, lang) => dcat.service.title(inLang(settings.title, lang)))),
    "dct:description": both(inAll(({ dcat }) => dcat.service.description)),
    "dcat:keyword": keywordsOf("platforms", settings).flatMap(both),
    "dcat:endpointURL": node("rdfs:Resource", addresses.absolute(to("status"))),
    "dcat:endpointDescription": node("rdfs:Resource", addresses.absolute(to("openApi"))),
    "dct:conformsTo": standard("https://spec.openapis.org/oas/v3.1.0", "OpenAPI 3.1"),
    "dct:format": code("format", "JSON"),
    "dct:license": common["dct:license"],
    "dct:publisher": common["dct:publisher"],
    "dcat:contactPoint": common["dcat:contactPoint"],
    "dct:accessRights": code("access", "PUBLIC"),
    "dcat:theme": code("theme", "GOVE"),
    "dcat:landingPage": node("foaf:Document", addresses.absolute(to("data"))),
    "dcat:servesDataset": DATASETS.map(({ id }) => ({ "@id": part(id) })),
  });
}

const standard = (address: string, title: string): LinkedData => node("dct:Standard", address, { "dct:title": both(inAll(() => title)) });

/** When each description came into the catalogue, and what it conforms to. */
const recordNode = (id: string, { catalogue, common, part }: Parts): LinkedData =>
  node("dcat:CatalogRecord", part(`${id}-record`), {
    "foaf:primaryTopic": { "@id": part(id) },
    "dct:issued": xsdDate(catalogue.settings.catalogueSince),
    "dct:modified": xsdDate(catalogue.today),
    "dct:language": common["dct:language"],
    "adms:status": code("change", "updated"),
    "dct:conformsTo": standard("https://semiceu.github.io/DCAT-AP/releases/3.0.1/", "DCAT-AP 3.0.1"),
  });
