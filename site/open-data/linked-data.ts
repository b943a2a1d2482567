/** Linked data as one tree, printed as JSON-LD and as Turtle. The only file that knows n3. */
import { DataFactory, Writer } from "n3";
import { readableJson } from "./json.ts";

/** Expanded but for prefixes: nodes have `@id` and one or more `@type`, literals `@value` with `@language` or `@type`. */
export interface LinkedData {
  readonly [key: string]: string | readonly string[] | LinkedData | readonly LinkedData[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  geo: "http://www.opengis.net/ont/geosparql#",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  spdx: "http://spdx.org/rdf/terms#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export const jsonLd = (tree: LinkedData): string => readableJson({ "@context": PREFIXES, ...(once(tree, new Set()) as LinkedData) });

/** The same tree with each node described where it comes first, and only named after that. */
function once(value: LinkedData[string], described: Set<string>): LinkedData[string] {
  if (Array.isArray(value)) return value.map((item) => once(item, described)) as LinkedData[];
  if (typeof value === "string") return value;
  const node = value as LinkedData;
  const id = node["@id"];
  if (id !== undefined && described.has(String(id))) return { "@id": id };
  if (id !== undefined && Object.keys(node).length > 1) described.add(String(id));
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, once(item, described)]));
}

/** The same statements, each once. */
export function turtle(tree: LinkedData): string {
  const writer = new Writer({ prefixes: { ...PREFIXES } });
  const said = new Set<string>();
  for (const { subject, predicate, object } of statements(tree)) {
    const key = JSON.stringify([subject, predicate, object]);
    if (said.has(key)) continue;
    said.add(key);
    writer.addQuad(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), term(object));
  }
  let text = "";
  writer.end((error, result: string) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: LinkedData;
}

function* statements(node: LinkedData): Iterable<Statement> {
  const subject = String(node["@id"]);
  for (const type of [node["@type"] ?? []].flat()) {
    yield { subject, predicate: expand("rdf:type"), object: { "@id": expand(String(type)) } };
  }
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("@")) continue;
    for (const object of Array.isArray(value) ? value : [value as LinkedData]) {
      yield { subject, predicate: expand(key), object };
      if (object["@id"]) yield* statements(object);
    }
  }
}

function term(object: LinkedData) {
  if (object["@id"]) return DataFactory.namedNode(String(object["@id"]));
  const value = String(object["@value"]);
  if (object["@language"]) return DataFactory.literal(value, String(object["@language"]));
  return object["@type"] ? DataFactory.literal(value, DataFactory.namedNode(expand(String(object["@type"])))) : DataFactory.literal(value);
}

function expand(name: string): string {
  const [prefix = "", local = ""] = name.split(":");
  return `${PREFIXES[prefix] ?? `${prefix}:`}${local}`;
}
