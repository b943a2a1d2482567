/**
 * markdown-it for the browser: the reader of Markdown weighs a fifth of the whole editor and is needed only when a
 * description holds more than plain words, so it is fetched then. Until it is there a text has no tokens; `onMarkdown`
 * says when to ask again.
 */
import type MarkdownIt from "markdown-it";

type Real = typeof MarkdownIt;
type Reader = InstanceType<Real>;
type Options = { readonly html?: boolean; readonly linkify?: boolean; readonly typographer?: boolean };
type Token = ReturnType<Reader["parse"]>[number];

let real: Real | undefined;
let asked: Promise<void> | undefined;
const waiting = new Set<() => void>();

/** Calls back once, when the reader has come. */
export function onMarkdown(call: () => void): void {
  if (real) call();
  else waiting.add(call);
}

/** Fetches the reader; the same promise for all who ask. */
export function loadMarkdown(): Promise<void> {
  asked ??= import("./real-markdown.ts").then(({ default: loaded }) => {
    real = loaded as unknown as Real;
    for (const call of waiting) call();
    waiting.clear();
  });
  return asked;
}

/** The part of markdown-it that the core uses, kept as it was set up and handed to the real one. */
export default class LazyMarkdown {
  readonly renderer = { rules: {} as Record<string, unknown> };
  validateLink: ((url: string) => boolean) | undefined;
  normalizeLink: ((url: string) => string) | undefined;
  private readonly disabled: string[] = [];
  private made: Reader | undefined;

  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  disable(rule: string): this {
    this.disabled.push(rule);
    return this;
  }

  parse(text: string, env: Parameters<Reader["parse"]>[1]): Token[] {
    return this.reader()?.parse(text, env) ?? [];
  }

  render(text: string): string {
    return this.reader()?.render(text) ?? "";
  }

  private reader(): Reader | undefined {
    if (!real) {
      void loadMarkdown();
      return undefined;
    }
    if (!this.made) {
      this.made = new real(this.options).disable(this.disabled);
      Object.assign(this.made.renderer.rules, this.renderer.rules);
      if (this.validateLink) this.made.validateLink = this.validateLink;
      if (this.normalizeLink) this.made.normalizeLink = this.normalizeLink;
    }
    return this.made;
  }
}
