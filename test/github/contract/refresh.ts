/**
 * Trims GitHub's own OpenAPI description to the operations in operations.ts. Run it when one is added:
 *   cd "$(mktemp -d)" && npm init -y && npm i --ignore-scripts @octokit/openapi@23.0.2     (385 MB: never a dependency)
 *   npx tsx test/github/contract/refresh.ts …/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS } from "./operations.ts";

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type Part = { [key: string]: Json };

const source = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Part;

/** Words and examples are for people; a property may be called "description", and stays. */
function strip(value: Json, inProperties = false): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== "object" || value === null) return value;
  const dropped = inProperties ? [] : ["description", "summary", "example", "examples", "x-github", "externalDocs"];
  const kept = Object.entries(value).filter(([key]) => !dropped.includes(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, strip(item, key === "properties")]));
}

const paths: Part = {};
const wanted = new Set<string>(OPERATIONS);
for (const [path, methods] of Object.entries(source.paths as Part)) {
  for (const [method, operation] of Object.entries(methods as Part)) {
    const { operationId, parameters, requestBody, responses } = operation as Part;
    if (!wanted.delete(String(operationId))) continue;
    const kept = JSON.parse(JSON.stringify({ operationId, parameters, requestBody, responses })) as Json;
    paths[path] = { ...(paths[path] as Part | undefined), [method]: strip(kept) };
  }
}
if (wanted.size > 0) throw new Error(`not in the description: ${[...wanted].join(", ")}`);

const components: Part = {};
function follow(value: Json): void {
  if (typeof value !== "object" || value === null) return;
  const [, , kind = "", name = ""] = !Array.isArray(value) && typeof value.$ref === "string" ? value.$ref.split("/") : [];
  const group = (components[kind] ?? {}) as Part;
  if (name && !(name in group)) {
    group[name] = strip(((source.components as Part)[kind] as Part)[name] as Json);
    components[kind] = group;
    follow(group[name] as Json);
  }
  Object.values(value).forEach(follow);
}
follow(paths);
const { title, version, license } = source.info as Part;
const trimmed = { openapi: source.openapi, info: { title, version, license }, paths, components };
writeFileSync(join(import.meta.dirname, "github-openapi.trim.json"), `${JSON.stringify(trimmed)}\n`);
