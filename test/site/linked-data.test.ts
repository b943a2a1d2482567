/** The DCAT description read by real RDF libraries: both forms say the same, and it conforms to DCAT-AP's shapes. The API description holds of the files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { expect, test } from "vitest";
import { DATASETS } from "../../site/open-data/datasets.ts";
import { openDataFiles } from "../../site/open-data/open-data.ts";
import { to } from "../../site/routes.ts";
import { BASE_URL, catalogueOf } from "./built.ts";
import { eachRoot } from "./each-root.ts";

const build = { baseUrl: BASE_URL, repository: "https://github.com/example/demo", workbook: new Uint8Array() };
const SHAPES = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, "shapes/dcat-ap.ttl"), "utf8")));

/** No context is fetched: all are in the file. */
const documentLoader = async (url: string): Promise<never> => {
  throw new Error(`would fetch ${url}`);
};

eachRoot("of %s", (root) => {
  const files = new Map<string, string>([...openDataFiles(catalogueOf(root), build)].map(({ path, content }) => [path, content]));
  const read = (path: string) => files.get(path) ?? "";
  const json = (path: string) => JSON.parse(read(path));

  test("JSON-LD and Turtle are the same graph", async () => {
    // Its types are older than it is.
    const canonize = jsonld.canonize as unknown as (input: unknown, options: object) => Promise<string>;
    const canon = { algorithm: "RDFC-1.0", format: "application/n-quads", documentLoader };
    const fromJson = await canonize(json("/api/v1/catalogue.jsonld"), canon);
    const quads = new Parser().parse(read("/api/v1/catalogue.ttl"));
    expect(quads.length).toBeGreaterThan(100);
    const lines = (await canonize(await jsonld.fromRDF(quads as never), canon)).split("\n");
    expect(lines.sort()).toEqual(fromJson.split("\n").sort());
  });

  test("it conforms to the mandatory and recommended properties of DCAT-AP", async () => {
    const data = new Store(new Parser().parse(read("/api/v1/catalogue.ttl")));
    const report = (await new SHACLValidator(SHAPES as never).validate(data as never)) as unknown as {
      conforms: boolean;
      results: { path: { value: string }; focusNode: { value: string }; message: { value: string }[] }[];
    };
    // Of what kind the publisher is the settings say, or nobody: it is only recommended, and nothing is made up.
    const unsaid = catalogueOf(root).settings.metadata?.publisher?.type ? [] : ["http://purl.org/dc/terms/type"];
    expect(report.results.map(({ path }) => path?.value)).toEqual(unsaid);
    expect(report.conforms).toBe(unsaid.length === 0);
  });

  test("the shapes can fail: without its publisher the catalogue does not conform", { tags: ["release"] }, async () => {
    const quads = new Parser().parse(read("/api/v1/catalogue.ttl")).filter(({ predicate }) => !predicate.value.endsWith("publisher"));
    const report = await new SHACLValidator(SHAPES as never).validate(new Store(quads) as never);
    expect(report.conforms).toBe(false);
  });

  test("every distribution is a file that is there, and so is where the service is reached", () => {
    const addresses = new Parser()
      .parse(read("/api/v1/catalogue.ttl"))
      .filter(({ predicate }) => /#(?:downloadURL|endpoint(?:URL|Description))$/.test(predicate.value))
      .map(({ object }) => object.value.replace(BASE_URL, "/"));
    // And two of the service.
    expect(addresses.length).toBe(DATASETS.flatMap(({ files }) => files).length + 2);
    // The workbook is made beside these.
    expect(addresses.filter((path) => !files.has(path))).toEqual([to("workbook")]);
  });

  test("OpenAPI stands alone: a generator of clients follows no address, and has a name for each operation", () => {
    const api = json("/api/v1/openapi.json");
    const refs: string[] = [];
    const foreign: string[] = [];
    JSON.stringify(api, (key, value) => {
      if (key === "$ref") refs.push(value);
      if (["$id", "$schema"].includes(key) && typeof value === "string") foreign.push(value);
      return value;
    });
    expect(foreign).toEqual([]);
    expect(refs.length).toBeGreaterThan(20);
    const schemas = Object.keys(api.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refs.filter((ref) => !schemas.includes(ref))).toEqual([]);
    const ids = Object.values<{ get: { operationId: string } }>(api.paths).map(({ get }) => get.operationId);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z][\w-]*$/i.test(id))).toEqual([]);
    const given = Object.entries<{ parameters?: { name: string }[] }>(api.paths).map(([path, { parameters = [] }]) => [
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      parameters.map(({ name }) => name),
    ]);
    for (const [named, said] of given) expect(said).toEqual(named);
  });

  test("the files are what OpenAPI says", () => {
    const api = json("/api/v1/openapi.json");
    const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } });
    ajv.addSchema({ $id: "api", ...api });
    const found = new Set<string>([to("workbook").slice("/api/v1".length)]);
    for (const [path, content] of files) {
      if (!path.startsWith("/api/v1/")) continue;
      const short = path.slice("/api/v1".length);
      const templates = [short, ...["{id}", "{year}"].map((place) => short.replace(/[^/]+(\.json|\.csv)$/, `${place}$1`))];
      const template = templates.find((one) => api.paths[one]) ?? short;
      if (short === "/openapi.json") continue;
      expect(api.paths[template], path).toBeDefined();
      found.add(template);
      const media = api.paths[template].get.responses[200].content["application/json"];
      if (!media?.schema.$ref) continue;
      const validate = ajv.getSchema(`api${media.schema.$ref}`);
      expect([path, validate?.(JSON.parse(content)), validate?.errors]).toEqual([path, true, null]);
    }
    // A catalogue may have none of a kind of records yet.
    const described = Object.keys(api.paths).filter((path) => root === "demo" || found.has(path) || !path.includes("{"));
    expect([...found].sort()).toEqual(described.sort());
  });

  test("lines are the records, and a hash changes with its record only", () => {
    for (const kind of ["platforms", "criteria", "agencies", "documents"]) {
      const lines = read(`/api/v1/${kind}.jsonl`)
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      const summaries = json(`/api/v1/${kind}.json`)[kind];
      expect(lines.map(({ id, hash }) => [id, hash])).toEqual(summaries.map(({ id, hash }: { id: string; hash: string }) => [id, hash]));
      expect(new Set(lines.map(({ hash }) => hash)).size).toBe(lines.length);
      expect(lines).toEqual(summaries.map(({ id }: { id: string }) => json(`/api/v1/${kind}/${id}.json`)));
    }
  });
});
