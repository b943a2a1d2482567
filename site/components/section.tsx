/** Sections of a long page, and the menu that leads to them. */
import type { ComponentChildren } from "preact";
import type { Locale } from "../context.ts";

export const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

export function SectionMenu({
  locale,
  sections,
}: {
  locale: Locale;
  sections: readonly { readonly id: string; readonly title: string }[];
}) {
  const label = locale.words.platform.onThisPage;
  return (
    <nav class="section-menu" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
