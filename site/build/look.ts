/** The colours that a catalogue has of its own, laid over the style sheet. */
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { readableOn } from "../../scripts/text/contrast.ts";

interface Styles {
  readonly css: string;
  readonly mark: string;
}

/** The style sheet with its colours; the mark, by which browsers keep it, changes with them. */
export function withLook(styles: Styles, { accent, link }: NonNullable<Settings["look"]> = {}): Styles {
  if (!accent && !link) return styles;
  const colours = (scheme: "light" | "dark") => [
    ...(accent ? [`--brand:${accent[scheme]}`, `--on-brand:${readableOn(accent[scheme])}`] : []),
    ...(link ? [`--link:${link[scheme]}`, `--focus:${link[scheme]}`] : []),
  ];
  const root = (list: readonly string[]) => `:root{${list.join(";")}}`;
  // Who asks for more contrast gets the colours of text: those of the style sheet are another catalogue's.
  const plain = accent ? "{--brand:var(--ink);--on-brand:var(--paper)}" : "{}";
  const more = `:root[data-contrast="more"]${plain}@media (prefers-contrast:more){:root:not([data-contrast="normal"])${plain}}`;
  const own = `${root(colours("light"))}@media (prefers-color-scheme:dark){${root(colours("dark"))}}${accent ? more : ""}`;
  return { css: `${styles.css}@layer base{${own}}`, mark: styles.mark + markOf(colours("light").concat(colours("dark"))) };
}

const markOf = (colours: readonly string[]): string => colours.map((one) => one.replace(/.*#/, "").slice(0, 6)).join("");
