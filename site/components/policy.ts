/**
 * Content-Security-Policy of a page, in the page itself, for a static host sets no headers. Only this site's own files:
 * no other host, no inline script, no inline style. Data blocks (JSON-LD) and drawings within the page are no scripts
 * and pass; colour and place of a drawing are attributes or classes.
 */

/** @param hasScript the page has a script of its own, which may compile the search engine and run it in a worker */
export function contentPolicy(hasScript: boolean): string {
  const scripts = hasScript ? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'" : "script-src 'self'";
  // connect-src: of the site's own files; tools that look at the page fetch its robots.txt from within it.
  return `default-src 'none'; ${scripts}; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'`;
}
