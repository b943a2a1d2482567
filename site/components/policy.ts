/**
 * Content-Security-Policy of a page, in the page itself, for a static host sets no headers. Only this site's own files:
 * no other host, no inline script, no inline style. Data blocks (JSON-LD) and drawings within the page are no scripts
 * and pass; colour and place of a drawing are attributes or classes.
 */

const policy = (...directives: readonly string[]): string => ["default-src 'none'", ...directives].join("; ");

// connect-src: of the site's own files; tools that look at the page fetch its robots.txt from within it.
const OWN_FILES = ["connect-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'self'"];

export const POLICIES = {
  page: policy("script-src 'self'", ...OWN_FILES),
  /** The page has a script of its own, or fetches one when somebody starts to search (search-box.tsx): it may compile the search engine. */
  withScript: policy("script-src 'self' 'wasm-unsafe-eval'", ...OWN_FILES),
  /** Proposals: a record can not bring a script here, and nothing can be sent but by a link that is pressed. */
  editor: policy(
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ),
} as const;

/** A change request is shown: the same, and its files are read from where they are. */
export const readsFrom = (origins: readonly string[]): string =>
  POLICIES.editor.replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(" "));

/** Of a page inside other sites: its style sheet is allowed by its hash, nothing else is. */
export const styledPolicy = (sha256: string): string => policy(`style-src 'sha256-${sha256}'`, "base-uri 'none'", "form-action 'none'");
