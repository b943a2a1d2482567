/** A part of the core that the page fetches when there is need of it. */

export interface Lazy<Part> {
  /** Undefined until it has come. */
  readonly get: () => Part | undefined;
  /** Fetches it; the same promise for all who ask. */
  readonly load: () => Promise<void>;
  /** Calls back once, when it has come. */
  readonly on: (call: () => void) => void;
}

export function lazily<Part>(fetch: () => Promise<Part>): Lazy<Part> {
  let part: Part | undefined;
  let asked: Promise<void> | undefined;
  const waiting = new Set<() => void>();
  return {
    get: () => part,
    load: () => {
      asked ??= fetch().then((loaded) => {
        part = loaded;
        for (const call of waiting) call();
        waiting.clear();
      });
      return asked;
    },
    on: (call) => void (part ? call() : waiting.add(call)),
  };
}
