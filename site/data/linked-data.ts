/** Linked data as one tree, printed as JSON-LD and as Turtle. The only file that knows n3. */
import { DataFactory, Writer } from "n3";
import { readableJson } from "./json.ts";

/** Expanded but for prefixes: nodes have `@id` and `@type`, literals `@value` with `@language` or `@type`. */
export interface LinkedData {
  readonly [key: string]: string | LinkedData | readonly LinkedData[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

export const jsonLd = (tree: LinkedData): string => readableJson({ "@context": PREFIXES, ...tree });

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
  if (node["@type"]) yield { subject, predicate: expand("rdf:type"), object: { "@id": expand(String(node["@type"])) } };
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
