/** What goes wrong on purpose: failing answers, lost ones, and what others do between two requests. */
import type { OperationId } from "../contract/operations.ts";

/** What goes wrong with the next request of an operation. */
export interface Diagnostic {
  readonly operation: OperationId;
  readonly status: number;
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The work is done, and only its answer is lost. */
  readonly after?: boolean;
}

export class Trouble {
  private readonly diagnostics: { readonly problem: Diagnostic; left: number }[] = [];
  private readonly events: { readonly operation: string; readonly happens: () => void | Promise<void> }[] = [];

  failNext(problem: Diagnostic): void {
    this.diagnostics.push({ problem, left: problem.times ?? 1 });
  }

  before(operation: OperationId, happens: () => void | Promise<void>): void {
    this.events.push({ operation, happens });
  }

  /** Lets happen what was to happen before this request, once. */
  async happen(operation: string): Promise<void> {
    const index = this.events.findIndex((event) => event.operation === operation);
    const [event] = index < 0 ? [] : this.events.splice(index, 1);
    await event?.happens();
  }

  /** The problem of this request, used up. */
  take(operation: string): Diagnostic | undefined {
    const found = this.diagnostics.find(({ problem, left }) => problem.operation === operation && left > 0);
    if (found) found.left--;
    return found?.problem;
  }
}
