/** One request, carried out or refused as GitHub would. What leaves the contract is a violation, and so is a crash. */

import type { Call, Handler } from "./context.ts";
import { checkRequest, type Found, problemOf } from "./contract.ts";
import { HttpError, notFound, type Repository, type Token } from "./state.ts";
import type { World } from "./world.ts";

export interface Request {
  readonly address: URL;
  readonly text: string;
  readonly accept: string;
  readonly authorization: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing is sent: the connection breaks, or nothing ever comes. */
  readonly lost?: "reset" | "silence";
}

export function answer(world: World, { operation, parameters }: Found, handler: Handler, request: Request, violations: string[]): Answer {
  const made = carryOut(() => {
    const call = callOf(world, parameters, request);
    checkRequest(operation, call.body, call.query);
    const [status, body] = handler(call);
    return { status, headers: call.answerHeaders, ...(body === undefined ? {} : { body }) };
  });
  const problem = made.crash ? `${operation.id} crashed: ${made.crash}` : problemOf(operation, made.status, made.body);
  if (problem) violations.push(problem);
  return made;
}

function carryOut(work: () => Answer): Answer & { readonly crash?: string } {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    const { status, errors } = error instanceof HttpError ? error : { status: 500, errors: undefined };
    const body = { message, documentation_url: "https://docs.github.com/rest", status: String(status), ...(errors ? { errors } : {}) };
    return { status, body, ...(error instanceof HttpError ? {} : { crash: message }) };
  }
}

function callOf(world: World, parameters: Found["parameters"], { address, text, accept, authorization }: Request): Call {
  const token = tokenOf(world.tokens, authorization);
  const repository = world.repositories.get(`${parameters.owner}/${parameters.repo}`);
  if (parameters.owner && !repository) throw notFound();
  return {
    world,
    token,
    repository: repository as Repository,
    parameters,
    query: Object.fromEntries(address.searchParams),
    body: parse(text),
    address,
    accept,
    answerHeaders: {},
  };
}

function tokenOf(tokens: World["tokens"], header: string | undefined): Token | undefined {
  const text = /^(?:token|bearer)\s+(.+)$/i.exec(header ?? "")?.[1];
  if (text !== undefined && !tokens[text]) throw new HttpError(401, "Bad credentials");
  return text === undefined ? undefined : tokens[text];
}

function parse(text: string): unknown {
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    throw new HttpError(400, "Problems parsing JSON");
  }
}
