/** Git asked about something that is not there, or failed; `status` is its exit code. Apart: whoever only says so need not load what asks git. */
export class GitError extends Error {
  override name = "GitError" as const;
  readonly status: number;
  readonly stdout: string;
  constructor(message: string, status: number, stdout: string) {
    super(message);
    this.status = status;
    this.stdout = stdout;
  }
}
