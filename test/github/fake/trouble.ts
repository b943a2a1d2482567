/** What goes wrong on purpose: failing answers, lost ones, and what others do between two requests. */
import type { OperationId } from "../contract/operations.ts";

/** All of GraphQL is one operation. */
export const QUESTION = "graphql";

/** What goes wrong with the next request of an operation. */
export interface Diagnostic {
  readonly operation: OperationId | typeof QUESTION;
  readonly status: number;
  readonly times?: number;
  /** How many requests of the operation go well before. */
  readonly skip?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is. */
  readonly body?: object | string;
  /** The work is done, and only its answer is lost. */
  readonly after?: boolean;
  /** No answer at all: the connection breaks, or nothing ever comes; or a list as it was when it was empty. */
  readonly instead?: "reset" | "silence" | "stale";
}

export class Trouble {
  private readonly diagnostics: { readonly problem: Diagnostic; left: number; skip: number }[] = [];
  private readonly events: { readonly operation: string; readonly happens: () => void | Promise<void>; skip: number }[] = [];

  failNext(problem: Diagnostic): void {
    this.diagnostics.push({ problem, left: problem.times ?? 1, skip: problem.skip ?? 0 });
  }

  before(operation: OperationId, happens: () => void | Promise<void>, skip = 0): void {
    this.events.push({ operation, happens, skip });
  }

  /** Lets happen what was to happen before this request, once. */
  async happen(operation: string): Promise<void> {
    const index = this.events.findIndex((event) => event.operation === operation);
    const event = this.events[index];
    if (!event || event.skip-- > 0) return;
    this.events.splice(index, 1);
    await event.happens();
  }

  /** Takes back what was to go wrong or to happen; how much of what was to go wrong has not been asked for. */
  forget(): number {
    this.events.length = 0;
    return this.diagnostics.splice(0).filter(({ left }) => left > 0).length;
  }

  /** The problem of this request, used up. */
  take(operation: string): Diagnostic | undefined {
    const found = this.diagnostics.find(({ problem, left }) => problem.operation === operation && left > 0);
    if (found && found.skip-- > 0) return undefined;
    if (found) found.left--;
    return found?.problem;
  }
}
