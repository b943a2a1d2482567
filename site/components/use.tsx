/** What is known of the use of a platform, beside its stage. */
import type { Use } from "../../scripts/catalogue/use.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";
import { sayNewest, saySince } from "../views/use.ts";
import { AsWritten, Say } from "./say.tsx";

export function UseLine({ locale, use, usage = [] }: { locale: Locale; use: Use; usage?: readonly UsageRecord[] | undefined }) {
  // Where no figures of use are kept, that none is known says nothing of the platform.
  if (use.basis === "unknown" && !isUsed("usage")) return null;
  const { known, names } = locale.words;
  const { lang, site } = locale;
  const newest = sayNewest(use, { words: known.use, metrics: names.metric, lang, today: site.catalogue.today });
  return (
    <p class="use-line">
      <strong>{known.use.title}:</strong> {saySince(use, known.use, lang)}.
      {newest && (
        <span class="quiet">
          {" "}
          {newest}
          <Count locale={locale} record={usage.find((one) => isSame(one, use.newest))} />.
        </span>
      )}
    </p>
  );
}

/** What a value counts, over which period, and who says so: without that it would be read as of its day, and as the site's own. */
function Count({ locale, record }: { locale: Locale; record: UsageRecord | undefined }) {
  if (!record) return null;
  const { basis, source } = record;
  return (
    <>
      {basis && (
        <>
          {"; "}
          <Say locale={locale} text={withoutDot(basis)} />
        </>
      )}
      ; {locale.words.known.use.by} “<AsWritten locale={locale}>{source.title}</AsWritten>”
    </>
  );
}

const withoutDot = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, said.replace(/\.$/, "")])) as unknown as Text;

const isSame = (one: UsageRecord, newest: Use["newest"]): boolean =>
  newest !== undefined && one.date === newest.date && one.metric === newest.metric && one.value === newest.value;
