/** The root can not be read at all: wrong usage, not bad data. */
export class UnreadableRootError extends Error {
  override name = "UnreadableRootError" as const;
  readonly root: string;
  readonly reason: string;
  constructor(root: string, reason: string) {
    super(`${root}: ${reason}`);
    this.root = root;
    this.reason = reason;
  }
}
