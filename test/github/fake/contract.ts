/** GitHub's OpenAPI description as a judge: which operation a request is, and whether request and answer keep to it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { OperationId } from "../contract/operations.ts";
import { HttpError } from "./state.ts";

type Part = { [key: string]: unknown };
type Schemas = Readonly<Record<"pull-request" | "pull-request-simple", { readonly properties: Part }>>;
type Description = { readonly paths: Part; readonly components: { readonly schemas: Schemas } };

/** What is wrong with a value; undefined when nothing is. */
type Check = (value: unknown) => readonly ErrorObject[] | undefined;

export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: RegExp;
  readonly parameters: readonly string[];
  /** Undefined when the operation takes no body. */
  readonly body?: Check;
  readonly query: readonly { readonly name: string; readonly type: unknown; readonly check: Check }[];
  /** By status; null where an answer has no body, or one that is not JSON. */
  readonly answers: ReadonlyMap<number, Check | null>;
}

const FILE = join(import.meta.dirname, "../contract/github-openapi.trim.json");
/** Parameters that hold slashes. */
const DEEP = ["path", "ref"];

let known: readonly Operation[] | undefined;

/** The operations of the trimmed description, read once. */
export const contract = (): readonly Operation[] => {
  known ??= readContract();
  return known;
};

/** The operations with the most fixed parts first, so that a path finds its own. */
function readContract(): Operation[] {
  const description = JSON.parse(readFileSync(FILE, "utf8")) as Description;
  labelsOfOne(description.components.schemas);
  // Quick to compile: most are asked a few times only, and the description is GitHub's.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false, code: { optimize: false } });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "github", components: openapiToJsonSchema(description.components) });
  /** Compiled when first asked: tests meet few of the many answers. */
  const compile = (schema: unknown): Check => {
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= ajv.compile(JSON.parse(JSON.stringify(openapiToJsonSchema(schema)).replaceAll('"$ref":"#/', '"$ref":"github#/')));
      return validate(value) ? undefined : (validate.errors ?? []);
    };
  };
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

/** GitHub says of a label, and of those of one pull request, that it may be without a description, and forgets it where it lists several. */
function labelsOfOne({ "pull-request": one, "pull-request-simple": listed }: Schemas): void {
  listed.properties.labels = one.properties.labels;
}

const fixedParts = ({ path }: Operation): number => path.source.split("/").filter((part) => !part.includes("(")).length;

function readOperation(
  path: string,
  method: string,
  operation: Part,
  compile: (schema: unknown) => Check,
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
        return [Number(status), schema ? compile(Number(status) < 400 ? schema : anyRefusal(schema)) : null];
      }),
    ),
  };
}

const jsonSchemaOf = (holder: Part | undefined): unknown =>
  ((holder?.content as Part | undefined)?.["application/json"] as Part | undefined)?.schema;

/** Of some refusals GitHub says "one of" two kinds that both hold for every refusal, so that none could be right. */
function anyRefusal(schema: unknown): unknown {
  const { oneOf, ...rest } = schema as Part;
  return oneOf ? { ...rest, anyOf: oneOf } : schema;
}

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

export interface Found {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The operation that a method and a path name. */
export function findOperation(method: string, path: string): Found | undefined {
  for (const operation of contract()) {
    const found = operation.method === method ? operation.path.exec(path) : null;
    if (!found) continue;
    const values = operation.parameters.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
    return { operation, parameters: Object.fromEntries(values) };
  }
  return undefined;
}

/** @throws HttpError 422 where GitHub would refuse a body or a query */
export function checkRequest({ body: check, query: known }: Operation, body: unknown, query: Readonly<Record<string, string>>): void {
  const errors = check?.(body);
  if (errors) throw new HttpError(422, `Invalid request.\n\n${texts(errors).join("\n")}`);
  for (const { name, type, check: fits } of known) {
    const text = query[name];
    if (text === undefined) continue;
    const value = type === "integer" ? Number(text) : type === "boolean" ? text === "true" : text;
    const wrong = fits(value);
    if (wrong) throw new HttpError(422, `Validation Failed: ${name} ${wrong[0]?.message}`);
  }
}

/** How an answer leaves the contract; undefined when it keeps to it. Some refusals are not described, and may be given. */
export function problemOf({ id, answers }: Operation, status: number, body: unknown): string | undefined {
  const check = answers.get(status);
  if (check === undefined) return status < 400 ? `${id}: status ${status} is not in the contract` : undefined;
  const errors = check === null || body instanceof Uint8Array ? undefined : check(body);
  return errors && `${id} ${status}: ${texts(errors).slice(0, 3).join("; ")}`;
}

const texts = (errors: readonly ErrorObject[]): string[] => errors.map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
