/** What changed before that which a page of history tells: on its first page, a line each. */
import type { HistoryStep } from "../../scripts/history/history.ts";
import type { Locale } from "../context.ts";
import { pageNumber } from "../routes.ts";
import { headingOf, stepId } from "../views/history.ts";
import { FEW, pageOf, type Slice } from "../views/slices.ts";
import { AsWritten } from "./say.tsx";

/**
 * Those on the later pages. An address that was taken from this page when the change was new
 * still finds it here, and leads to the page that it has moved on to.
 */
export function Older({ locale, slice: { number, items, first }, all }: OlderProps) {
  const later = number === 1 ? all.slice(items.length) : [];
  if (later.length === 0) return null;
  const page = (index: number) => locale.href(pageNumber(first, pageOf(items.length + index, FEW)));
  return (
    <details>
      <summary>
        {locale.words.history.older} ({locale.number(later.length)})
      </summary>
      <ol class="lines">
        {later.map((step, index) => (
          <li id={stepId(step)}>
            <time dateTime={step.time}>{locale.date(step.time.slice(0, 10))}</time>{" "}
            <a href={`${page(index)}#${stepId(step)}`}>
              <AsWritten locale={locale}>{headingOf(step, locale.lang)}</AsWritten>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

interface OlderProps {
  readonly locale: Locale;
  readonly slice: Slice<HistoryStep>;
  /** Of all pages. */
  readonly all: readonly HistoryStep[];
}
