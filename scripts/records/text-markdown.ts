/** The Markdown of texts: as of other bodies (`markdown.ts`), with references in double brackets, and headings that are linked to: `## Steps {#steps}`. */
import { createMarkdown } from "./markdown.ts";
import { type Reference, readReference } from "./references.ts";

const INNER = /\[\[([^[\]\n]+)\]\]/y;
const ANCHOR = /(?<!\s)\s*\{#([a-z0-9-]+)\}\s*$/;

type Markdown = ReturnType<typeof createMarkdown>;
let made: Markdown | undefined;

/** Made when it is first asked for: pages in the browser that show no text have no reader of Markdown at hand. */
function reader(): Markdown {
  made ??= withReferences(createMarkdown());
  return made;
}

function withReferences(markdown: Markdown): Markdown {
  markdown.inline.ruler.before("link", "reference", (state, silent) => {
    INNER.lastIndex = state.pos;
    const [whole, inner = ""] = INNER.exec(state.src) ?? [];
    if (whole === undefined) return false;
    if (!silent) state.push("reference", "", 0).content = inner;
    state.pos += whole.length;
    return true;
  });
  markdown.renderer.rules.reference = (tokens, index, _, env) => {
    const { show, under } = env as unknown as Env;
    return show(readReference(tokens[index]?.content ?? ""), under);
  };
  markdown.renderer.rules.heading_open = (tokens, index, _, given) => {
    const env = given as unknown as Env;
    const inline = tokens[index + 1];
    const last = inline?.children?.at(-1);
    const anchor = ANCHOR.exec(last?.content ?? "")?.[1];
    if (last && anchor) last.content = last.content.replace(ANCHOR, "");
    // A heading below the third level is a part of what stands above it.
    if (Number(tokens[index]?.tag.slice(1)) <= 3) env.under = (inline?.content ?? "").replace(ANCHOR, "");
    if (!anchor || env.taken.has(anchor)) return `<${tokens[index]?.tag}>`;
    env.taken.add(anchor);
    return `<${tokens[index]?.tag} id="${anchor}">`;
  };
  markdown.renderer.rules.heading_close = (tokens, index) => `</${tokens[index]?.tag}>\n`;
  return markdown;
}

/** Shows a reference as HTML; `under` is the heading of at most the third level that it stands under, as it is written. */
type ShowReference = (reference: Reference, under: string) => string;

interface Env {
  readonly show: ShowReference;
  /** Ids that the page has already. */
  readonly taken: Set<string>;
  under: string;
}

/** HTML of a checked text, its headings as they were written; `taken`: ids that the page has elsewhere. */
export const renderText = (body: string, show: ShowReference, taken: Iterable<string> = []): string =>
  reader().render(body, { show, taken: new Set(taken), under: "" } satisfies Env);

export interface ReferenceAt {
  readonly inner: string;
  readonly reference: Reference;
  /** Line of the body, from 0, and column, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The references of a text, those in code aside. */
export function referencesIn(body: string): ReferenceAt[] {
  if (!body.includes("[[")) return [];
  const lines = body.split("\n");
  return reader()
    .parse(body, {})
    .flatMap(({ map, children }) => {
      let [line, from] = [map?.[0] ?? 0, 0];
      return (children ?? []).flatMap(({ type, content }) => {
        if (type === "softbreak" || type === "hardbreak") [line, from] = [line + 1, 0];
        if (type !== "reference") return [];
        const at = Math.max(0, lines[line]?.indexOf(`[[${content}]]`, from) ?? 0);
        from = at + 1;
        return [{ inner: content, reference: readReference(content), line, column: at + 1 }];
      });
    });
}
