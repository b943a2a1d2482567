/** What is known of the use of a platform, beside its stage. */
import type { Use } from "../../scripts/catalogue/use.ts";
import type { Locale } from "../context.ts";
import { sayNewest, saySince } from "../views/use.ts";

export function UseLine({ locale, use }: { locale: Locale; use: Use }) {
  const { known, names } = locale.words;
  const { lang, site } = locale;
  const newest = sayNewest(use, { words: known.use, metrics: names.metric, lang, today: site.catalogue.today });
  return (
    <p class="use-line">
      <strong>{known.use.title}:</strong> {saySince(use, known.use, lang)}.{newest && <span class="quiet"> {newest}.</span>}
    </p>
  );
}
