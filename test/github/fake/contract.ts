/** GitHub's OpenAPI description as a judge: which operation a request is, and whether request and answer keep to it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { OperationId } from "../contract/operations.ts";

type Part = { [key: string]: unknown };

export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: RegExp;
  readonly parameters: readonly string[];
  /** Undefined when the operation takes no body. */
  readonly body?: ValidateFunction;
  readonly query: readonly { readonly name: string; readonly type: unknown; readonly check: ValidateFunction }[];
  /** By status; null where an answer has no body. */
  readonly answers: ReadonlyMap<number, ValidateFunction | null>;
}

const FILE = join(import.meta.dirname, "../contract/github-openapi.trim.json");
/** Parameters that hold slashes. */
const DEEP = ["path", "ref"];

/** Reads the trimmed description; the operations with the most fixed parts first, so that a path finds its own. */
export function readContract(): Operation[] {
  const description = JSON.parse(readFileSync(FILE, "utf8")) as { paths: Part; components: Part };
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "github", components: openapiToJsonSchema(description.components) });
  const compile = (schema: unknown) =>
    ajv.compile(JSON.parse(JSON.stringify(openapiToJsonSchema(schema)).replaceAll('"$ref":"#/', '"$ref":"github#/')));
  const resolve = (value: unknown): Part => {
    const ref = (value as { $ref?: string }).$ref;
    return ref
      ? (ref
          .slice(2)
          .split("/")
          .reduce<unknown>((at, key) => (at as Part)[key], description) as Part)
      : (value as Part);
  };
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods as Part).map(([method, operation]) => readOperation(path, method, operation as Part, compile, resolve)),
  );
  return operations.sort((a, b) => fixedParts(b) - fixedParts(a));
}

const fixedParts = ({ path }: Operation): number => path.source.split("/").filter((part) => !part.includes("(")).length;

function readOperation(
  path: string,
  method: string,
  operation: Part,
  compile: (schema: unknown) => ValidateFunction,
  resolve: (value: unknown) => Part,
): Operation {
  const names: string[] = [];
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return DEEP.includes(name) ? "(.+)" : "([^/]+)";
  });
  const body = jsonSchemaOf(operation.requestBody as Part | undefined);
  const parameters = ((operation.parameters ?? []) as unknown[]).map(resolve);
  return {
    id: operation.operationId as OperationId,
    method: method.toUpperCase(),
    path: new RegExp(`^${pattern}$`),
    parameters: names,
    ...(body ? { body: compile(body) } : {}),
    query: parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, schema }) => ({ name: String(name), type: (schema as Part).type, check: compile(schema) })),
    answers: new Map(
      Object.entries(operation.responses as Part).map(([status, answer]) => {
        const schema = jsonSchemaOf(resolve(answer));
        return [Number(status), schema ? compile(schema) : null];
      }),
    ),
  };
}

const jsonSchemaOf = (holder: Part | undefined): unknown =>
  ((holder?.content as Part | undefined)?.["application/json"] as Part | undefined)?.schema;

/** OpenAPI 3.0 says `nullable` where JSON Schema needs a type that may be null. */
function openapiToJsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(openapiToJsonSchema);
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, openapiToJsonSchema(item)])) as Part;
  if (schema.nullable !== true) return schema;
  const { nullable: _, ...rest } = schema;
  if (Array.isArray(rest.enum)) return { ...rest, nullable: true, enum: [...new Set([...rest.enum, null])] };
  return rest.type ? schema : { anyOf: [rest, { type: "null" }] };
}
