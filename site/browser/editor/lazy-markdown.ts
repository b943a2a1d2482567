/**
 * markdown-it for the browser: the reader of Markdown weighs a fifth of the whole editor and is needed only when a
 * description holds more than plain words, so it is fetched then. Until it is there a text has no tokens; `onMarkdown`
 * says when to ask again.
 */
import type MarkdownIt from "markdown-it";
import { lazily } from "./lazily.ts";

type Real = typeof MarkdownIt;
type Reader = InstanceType<Real>;
type Options = { readonly html?: boolean; readonly linkify?: boolean; readonly typographer?: boolean };
type Token = ReturnType<Reader["parse"]>[number];

const reader = lazily(async () => (await import("./real-markdown.ts")).default as unknown as Real);
export const { load: loadMarkdown, on: onMarkdown } = reader;

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
    const real = reader.get();
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
