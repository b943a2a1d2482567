/** Headings of a body, put under the heading the body stands under without leaving a level out: people start with # or ## as they like. */

/** @param html as renderMarkdown makes it: headings carry no attribute but their id */
export function fitHeadings(html: string, under: number): string {
  let [shift, previous] = [0, under];
  return html.replace(/<(\/?)h([1-6])( id="[^"]*")?>/g, (_, slash: string, found: string, id = "") => {
    if (!slash) {
      if (previous === under) shift = under + 1 - Number(found);
      previous = Math.min(6, previous + 1, Math.max(under + 1, Number(found) + shift));
    }
    return `<${slash}h${previous}${id}>`;
  });
}
