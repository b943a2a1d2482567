/** A part of the core that the page fetches when there is need of it. */

export interface Lazy<Part> {
  /** Undefined until it has come. */
  readonly get: () => Part | undefined;
  /** Fetches it; the same promise for all who ask. */
  readonly load: () => Promise<void>;
  /** Calls back once, when it has come. */
  readonly on: (call: () => void) => void;
}

const failed = new Set<() => void>();

/** Calls back whenever a part can not be fetched; what is handed back ends that. */
export function onFailure(call: () => void): () => void {
  failed.add(call);
  return () => void failed.delete(call);
}

/** To those who wait for it, that a part can not be fetched. */
export function sayFailed(): void {
  for (const call of failed) call();
}

export function lazily<Part>(fetch: () => Promise<Part>): Lazy<Part> {
  let part: Part | undefined;
  let asked: Promise<void> | undefined;
  const waiting = new Set<() => void>();
  return {
    get: () => part,
    load: () => {
      asked ??= fetch().then(
        (loaded) => {
          part = loaded;
          for (const call of waiting) call();
          waiting.clear();
        },
        (error: unknown) => {
          // Asked for again with the next key.
          asked = undefined;
          sayFailed();
          throw error;
        },
      );
      // Who only wants it there some time is told as above.
      asked.catch(() => {});
      return asked;
    },
    on: (call) => void (part ? call() : waiting.add(call)),
  };
}
