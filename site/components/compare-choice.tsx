/**
 * Choosing platforms to compare, wherever they are listed: a checkbox in each card and one button below the list, as a
 * plain form, so that choosing needs no script.
 */

import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { MOST_COMPARED } from "../views/compared.ts";

/** The form that the checkboxes belong to, wherever in the page they stand. */
const COMPARE_FORM = "so-sanh";

/** @param props.children name of the platform, for those who hear the checkbox without its card */
export const ChooseToCompare = ({ locale, id, children }: { locale: Locale; id: string; children: Children }) => (
  <label class="choose">
    <input type="checkbox" name="p" value={id} form={COMPARE_FORM} /> {locale.words.compare.choose}
    <span class="unseen">: {children}</span>
  </label>
);

/** Once on each page with such cards. */
export function CompareButton({ locale }: { locale: Locale }) {
  const words = locale.words.compare;
  return (
    <form
      id={COMPARE_FORM}
      class="compare-form"
      aria-label={locale.words.pages.compare}
      action={locale.href(to("compare"))}
      data-most={MOST_COMPARED}
    >
      <button type="submit">{words.chooseButton}</button> <span class="quiet">{words.chooseHelp}</span>{" "}
      <strong role="status" data-chosen={fill(words.chosen, { most: MOST_COMPARED })} />
    </form>
  );
}
