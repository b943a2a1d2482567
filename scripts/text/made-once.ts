/** Made when it is first asked for, and then kept. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function of an object that never changes, which keeps what it made of each for as long as that is there. */
export function onceEach<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}

/** A function of a text that keeps what it made, of as many texts as are given: what strangers ask beyond that is made each time. */
export function madeOnce<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}

/** A function of a text that keeps what it made of the last few: of what is soon asked for again, and then no more. */
export function keptLast<T>(make: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.value;
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    const value = make(text);
    kept.set(text, { value });
    return value;
  };
}
