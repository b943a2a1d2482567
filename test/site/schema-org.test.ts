/** The JSON-LD of built pages, read by a real JSON-LD processor: each kind of page says what it is, in words that schema.org has. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import { scriptJson } from "../../site/components/data-script.tsx";
import { createContext } from "../../site/context.ts";
import { platformThing, schemaOrg } from "../../site/open-data/schema-org.ts";
import { BASE_URL, catalogueOf, PREFIX, sharedSite } from "./built.ts";

interface Thing {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

let folder: string;
beforeAll(async () => {
  folder = await sharedSite("demo");
});

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const html = (path: string) => readFileSync(join(folder, path, "index.html"), "utf8");
const thingsOf = (path: string): Thing[] => [...html(path).matchAll(BLOCK)].flatMap(([, text = ""]) => JSON.parse(text)["@graph"]);

/** Properties of each type that are used, from the vocabulary at schema.org; those of Thing belong to all. */
const THING = ["@id", "@type", "identifier", "name", "alternateName", "description", "url", "sameAs", "mainEntityOfPage"];
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  WebSite: ["inLanguage", "license", "potentialAction"],
  SearchAction: ["target", "query-input"],
  EntryPoint: ["urlTemplate"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "item"],
  GovernmentService: ["serviceOperator", "provider"],
  SoftwareApplication: ["maintainer", "author"],
  Organization: ["foundingDate", "dissolutionDate"],
  GovernmentOrganization: ["foundingDate", "dissolutionDate"],
  Legislation: ["legislationIdentifier", "legislationType", "legislationDate", "legislationPassedBy", "inLanguage"],
  DefinedTermSet: ["hasDefinedTerm", "publisher", "datePublished"],
  DefinedTerm: ["termCode", "inDefinedTermSet"],
  DataCatalog: ["dataset", "publisher", "license", "dateModified", "inLanguage", "isAccessibleForFree"],
  Dataset: ["creator", "distribution", "keywords", "license", "dateModified", "inLanguage", "isAccessibleForFree"],
  DataDownload: ["encodingFormat", "contentUrl"],
};

function* nested(value: unknown): Iterable<Thing> {
  if (Array.isArray(value)) for (const item of value) yield* nested(item);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if ("@type" in value) yield value as Thing;
  for (const item of Object.values(value)) yield* nested(item);
}

test.each([
  ["", "WebSite"],
  ["nen-tang/nen-tang-ve-duong-sat-tren-may/", "GovernmentService"],
  ["nen-tang/nen-tang-giao-hang-thung-chai/", "SoftwareApplication"],
  ["tieu-chi/phuc-vu-nguoi-dan-2024/", "DefinedTermSet"],
  ["co-quan/bmt/", "GovernmentOrganization"],
  ["van-ban/18-qd-bsm-2024-05-20/", "Legislation"],
  ["du-lieu/", "DataCatalog"],
])("/%s is about a %s, in both languages one and the same", (path, type) => {
  const [vi, en] = [thingsOf(path), thingsOf(`en/${path}`)].map((things) => things.find((thing) => thing["@type"] === type));
  expect(vi?.name).toBeTruthy();
  expect(en?.["@id"]).toBe(vi?.["@id"]);
});

describe("every page", () => {
  const pages = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("index.html") && !name.includes("nhung/"))
      .map((name) => name.slice(0, -"index.html".length))
      .filter((path) => !html(path).includes('content="noindex"'));

  test("but the home page says where it stands, and its last name is its title", () => {
    for (const path of pages()) {
      const trail = thingsOf(path).find((thing) => thing["@type"] === "BreadcrumbList") as { itemListElement: Thing[] } | undefined;
      if (path === "" || path === "en/") expect(trail).toBeUndefined();
      else
        expect([path, trail?.itemListElement.length, trail?.itemListElement.at(-1)?.item]).toEqual([path, expect.any(Number), undefined]);
    }
  });

  test("uses types and properties that schema.org has, and no empty value", () => {
    for (const path of pages()) {
      for (const thing of nested(thingsOf(path))) {
        const known = [...THING, ...(VOCABULARY[thing["@type"]] ?? [])];
        expect([path, thing["@type"], Object.keys(thing).filter((key) => !known.includes(key))]).toEqual([path, thing["@type"], []]);
        expect(VOCABULARY).toHaveProperty(thing["@type"]);
        expect(Object.values(thing).filter((value) => value === null || value === "")).toEqual([]);
      }
    }
  });

  test("is read by a JSON-LD processor without loss", async () => {
    const documentLoader = async () => ({
      document: { "@context": { "@vocab": "https://schema.org/" } },
      documentUrl: "",
      contextUrl: undefined,
    });
    for (const path of ["", "du-lieu/", "tieu-chi/phuc-vu-nguoi-dan-2024/", "nen-tang/nen-tang-ve-duong-sat-tren-may/"]) {
      const things = thingsOf(path);
      const expanded = await jsonld.expand(schemaOrg(things as never) as never, { documentLoader } as never);
      expect(expanded).toHaveLength(things.length);
      expect(JSON.stringify(expanded)).toContain("https://schema.org/");
    }
  });
});

test("a name can not end the script, and comes back as it was", () => {
  const catalogue = catalogueOf("demo");
  const [entry] = catalogue.platforms;
  if (!entry) throw new Error("no platform");
  const context = createContext({ catalogue, baseUrl: BASE_URL, pathPrefix: PREFIX, branch: "main" }, { css: "", mark: "" });
  const evil = "</script><script>alert(1)</script><!-- ";
  const thing = platformThing(context.locales.vi, { ...entry, data: { ...entry.data, name: { vi: evil } } });
  const text = scriptJson(schemaOrg([thing]));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)["@graph"][0].name).toBe(evil);
});

test("the search of the site answers at the address that the home page names", () => {
  const [website] = thingsOf("en/") as unknown as { potentialAction: { target: { urlTemplate: string } } }[];
  expect(website?.potentialAction.target.urlTemplate).toBe(`${BASE_URL}en/tim-kiem/?q={search_term_string}`);
});
