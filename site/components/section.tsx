/** Sections of a long page, and the menu that leads to them. */
import type { ComponentChildren } from "preact";
import type { Locale } from "../context.ts";

export const Section = ({ id, title, children }: { id: string; title: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

export interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

/** A menu of the sections, and the sections. */
export const Sections = ({ locale, sections }: { locale: Locale; sections: readonly PageSection[] }) => (
  <>
    <nav class="section-menu" aria-label={locale.words.platform.onThisPage}>
      <ul>
        {sections.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
    {sections.map(({ id, title, content }) => (
      <Section id={id} title={title}>
        {content}
      </Section>
    ))}
  </>
);
