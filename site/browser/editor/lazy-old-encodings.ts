/**
 * The reader of encodings from before Unicode for the browser, fetched when a text looks like one of them, which is seldom.
 * Until it is there nothing is in such an encoding; `onOldEncodings` says when to ask again.
 */
type Reader = typeof import("./real-old-encodings.ts");

let real: Reader | undefined;
let asked: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Calls back once, when the reader has come. */
export function onOldEncodings(call: () => void): void {
  if (real) call();
  else waiting.add(call);
}

/** As the reader's own, but for plain texts: what it needs is not fetched for these. */
export const mayBeOld: Reader["mayBeOld"] = (text) =>
  /[\u00a1-\u00bf\u00c4-\u00c7\u00ce-\u00d1\u00d6-\u00d8\u00e4-\u00e7\u00ee-\u00f1\u00f6-\u00f8]|[aeo][\^â]|[ou]\+|[êô][ÌìÒò]/i.test(text);

/** Fetches the reader; the same promise for all who ask. */
export function loadOldEncodings(): Promise<void> {
  asked ??= import("./real-old-encodings.ts").then((loaded) => {
    real = loaded;
    for (const call of waiting) call();
    waiting.clear();
  });
  return asked;
}

export const readOldEncoding: Reader["readOldEncoding"] = (text) => {
  if (!real && mayBeOld(text)) void loadOldEncodings();
  return real?.readOldEncoding(text);
};
