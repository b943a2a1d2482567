/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
import type { ComponentChildren } from "preact";

export const ScrollTable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="scroll" aria-label={label} tabIndex={0}>
    <table>{children}</table>
  </section>
);
