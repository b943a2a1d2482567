/** GraphQL as far as the bot speaks it: a question read and answered from values, each field held against GitHub's own schema. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Contract = Readonly<Record<string, Readonly<Record<string, { readonly type: string; readonly args: readonly string[] }>>>>;
const CONTRACT = JSON.parse(readFileSync(join(import.meta.dirname, "../contract/github-graphql.trim.json"), "utf8")) as Contract;

export type Arguments = Readonly<Record<string, unknown>>;

interface Field {
  readonly field: string;
  readonly as: string;
  readonly args: Arguments;
  readonly of: Selection | undefined;
}
/** Fields under the type that they are for; "" for any. */
type Selection = readonly { readonly on: string; readonly fields: readonly Field[] }[];

/** @throws Error where the question is none, or asks for what GitHub has not */
export function answerQuestion(text: string, variables: Arguments, root: object): object {
  const parser = new Parser(text, variables);
  return select(parser.document(), "Query", root) as object;
}

/** Reads one document: a query and its fragments. */
class Parser {
  private readonly tokens: string[];
  private readonly fragments = new Map<string, Selection>();
  private readonly variables: Arguments;
  private at = 0;

  constructor(text: string, variables: Arguments) {
    this.tokens = text.match(/[A-Za-z_]\w*|\.\.\.|[{}()[\]:!$=]|"[^"]*"|-?\d+/g) ?? [];
    this.variables = variables;
    const starts = this.tokens.flatMap((token, index) => (token === "fragment" ? index : []));
    for (const start of starts) {
      this.at = start + 4;
      this.fragments.set(this.tokens[start + 1] ?? "", this.selection(this.tokens[start + 3]));
    }
    this.at = 0;
  }

  document(): Selection {
    while (this.tokens[this.at] !== "{") this.at++;
    return this.selection();
  }

  private take(expected?: string): string {
    const token = this.tokens[this.at++];
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Error(`expected ${expected}, not ${token}`);
    return token;
  }

  private is(token: string): boolean {
    const found = this.tokens[this.at] === token;
    if (found) this.at++;
    return found;
  }

  private selection(on = ""): Selection {
    this.take("{");
    const parts: { on: string; fields: Field[] }[] = [{ on, fields: [] }];
    while (!this.is("}")) {
      if (!this.is("...")) parts[0]?.fields.push(this.field());
      else if (this.is("on")) parts.push(...(this.selection(this.take()) as typeof parts));
      else parts.push(...((this.fragments.get(this.take()) ?? []) as typeof parts));
    }
    return parts;
  }

  private field(): Field {
    const first = this.take();
    const field = this.is(":") ? this.take() : first;
    const args = this.is("(") ? this.values(")") : {};
    return { field, as: first, args, of: this.tokens[this.at] === "{" ? this.selection() : undefined };
  }

  private values(end: string): Arguments {
    const values: Record<string, unknown> = {};
    while (!this.is(end)) {
      const name = this.take();
      this.take(":");
      values[name] = this.value();
    }
    return values;
  }

  private listed(): unknown[] {
    const values: unknown[] = [];
    while (!this.is("]")) values.push(this.value());
    return values;
  }

  private value(): unknown {
    if (this.is("{")) return this.values("}");
    if (this.is("[")) return this.listed();
    if (this.is("$")) return this.variables[this.take()];
    const token = this.take();
    return /^-?\d+$/.test(token) ? Number(token) : token.replaceAll('"', "");
  }
}

/** A value that an object has of a field: itself, or made from what was asked. */
type Resolver = (args: Arguments) => unknown;

function select(selection: Selection, type: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((one) => select(selection, type, one));
  const holder = value as Readonly<Record<string, unknown>>;
  const concrete = String(holder.__typename ?? type);
  const out: Record<string, unknown> = {};
  for (const { on, fields } of selection) {
    if (on && on !== concrete) continue;
    for (const field of fields) out[field.as] = field.field === "__typename" ? concrete : resolve(field, concrete, holder);
  }
  return out;
}

function resolve({ field, args, of }: Field, type: string, holder: Readonly<Record<string, unknown>>): unknown {
  const known = CONTRACT[type]?.[field];
  if (!known) throw new Error(`Field '${field}' doesn't exist on type '${type}'`);
  const unknown = Object.keys(args).find((name) => !known.args.includes(name));
  if (unknown) throw new Error(`Field '${field}' doesn't accept argument '${unknown}'`);
  const value = typeof holder[field] === "function" ? (holder[field] as Resolver)(args) : holder[field];
  if ((value === null || value === undefined) && known.type.endsWith("!")) throw new Error(`${type}.${field} may not be null`);
  const bare = known.type.replace(/[[\]!]/g, "");
  if (of) return select(of, bare, value);
  if (typeof value === "object" && value !== null) throw new Error(`Field '${field}' must have a selection of subfields`);
  return value ?? null;
}
