/** Assessments of a platform that await members' sheets: how far that is, and who is to be reminded. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../context.ts";
import { sayAwaited } from "../views/awaited-sheets.ts";
import { WhoseSheets } from "./whose-sheets.tsx";

export const OpenAssessments = ({ locale, entry }: { locale: Locale; entry: PlatformEntry }) => (
  <>
    {(entry.open ?? []).map((one) => (
      <section class="group">
        <p>{sayAwaited(locale, one)}.</p>
        <WhoseSheets locale={locale} entry={entry} one={one} />
      </section>
    ))}
  </>
);
