/** Sections of a long page, and the menu that leads to them. */

import { type AddressWord, anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { type Children, keptIn } from "../html/jsx-runtime.ts";

interface SectionProps {
  readonly id: AddressWord;
  /** Of several sections of a kind: which. */
  readonly of?: string | number;
  readonly title: string;
  readonly children: Children;
}

export const Section = ({ id, of, ...section }: SectionProps) => <SectionAt place={anchor(id, of)} {...section} />;

/** One whose place is called as the key of what it holds. */
export const SectionAt = ({ place, title, children }: { place: string } & Pick<SectionProps, "title" | "children">) => (
  <section aria-labelledby={place}>
    <h2 id={place}>{title}</h2>
    {children}
  </section>
);

export interface PageSection {
  readonly id: AddressWord;
  readonly title: string;
  readonly content: Children;
}

/** What leads to the sections of a page. */
export const SectionMenu = ({ locale, sections }: { locale: Locale; sections: readonly Titled[] }) =>
  menuIn(locale, JSON.stringify(sections.map(({ id, title }): Titled => ({ id, title }))));

type Titled = Pick<PageSection, "id" | "title">;

/** Most records of a kind have the same sections. */
const menuIn = keptIn(
  (locale: Locale, told) => (
    <nav class="section-menu" aria-label={locale.words.platform.onThisPage}>
      <ul>
        {(JSON.parse(told) as readonly Titled[]).map(({ id, title }) => (
          <li>
            <a href={`#${anchor(id)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  ),
  500,
);

/** A menu of the sections, and the sections. */
export const Sections = ({ locale, sections }: { locale: Locale; sections: readonly PageSection[] }) => (
  <>
    <SectionMenu locale={locale} sections={sections} />
    {sections.map(({ id, title, content }) => (
      <Section id={id} title={title}>
        {content}
      </Section>
    ))}
  </>
);
