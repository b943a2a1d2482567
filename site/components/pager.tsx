/** Links between the static pages of a long list. */
import type { Locale } from "../context.ts";
import { pageNumber } from "../routes.ts";
import { nearPages } from "../views/near-pages.ts";
import type { Slice } from "../views/slices.ts";

export function Pager({ locale, slice: { first, number, pages } }: { locale: Locale; slice: Slice<unknown> }) {
  if (pages === 1) return null;
  const words = locale.words.site;
  const href = (page: number) => locale.href(pageNumber(first, page));
  return (
    <nav class="pager" aria-label={words.pages}>
      <ul>
        {number > 1 && (
          <li>
            <a href={href(number - 1)} rel="prev">
              {words.previousPage}
            </a>
          </li>
        )}
        {nearPages(number, pages).map((page) => (
          <li>
            <a href={href(page)} aria-label={words.pageNumber(page)} {...(page === number ? { "aria-current": "page" as const } : {})}>
              {page}
            </a>
          </li>
        ))}
        {number < pages && (
          <li>
            <a href={href(number + 1)} rel="next">
              {words.nextPage}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** "Văn bản" on the first page, "Văn bản, trang 2/3" on the others. */
export function slicedTitle(locale: Locale, title: string, { number, pages }: { readonly number: number; readonly pages: number }): string {
  return number === 1 ? title : `${title}, ${locale.words.site.pageOf(number, pages)}`;
}
