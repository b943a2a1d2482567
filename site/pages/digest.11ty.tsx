/** The digest of one month: what was done in it, and what was due next as of its last day. */
import { Digest } from "../components/digest.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { fill } from "../i18n/fill.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("digest");

export function render({ item }: { item: PageItem<"digest"> }): string {
  const { locale, digest } = item;
  const words = locale.words.digest;
  const title = fill(words.title, { month: locale.date(digest.month) });
  return renderPage(
    <Layout page={item} title={title} description={`${title}. ${words.describe}`} label={locale.date(digest.month)}>
      <Digest locale={locale} digest={digest} title={title} />
    </Layout>,
  );
}
