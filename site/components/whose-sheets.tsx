/** Whose sheets are missing, late, or kept from judging. Not where a change is previewed: nobody is reminded from there. */
import type { AssessmentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../context.ts";
import { whoseSheets } from "../views/whose-sheets.ts";
import { Lines } from "./facts.tsx";
import { Remark } from "./say.tsx";

export function WhoseSheets({ locale, entry, one }: { locale: Locale; entry: PlatformEntry; one: AssessmentEntry }) {
  const words = locale.words.proposals.sheets;
  const { missing, late, recused } = whoseSheets(locale, entry, one);
  return (
    <>
      {missing.length > 0 && (
        <>
          <p>{words.missing}</p>
          <Lines
            items={missing.map(({ name, href, letter }) => (
              <>
                <a href={href}>{name}</a> (
                <a href={letter}>
                  {words.remind}
                  <span class="unseen">: {name}</span>
                </a>
                )
              </>
            ))}
          />
        </>
      )}
      <Remark label={locale.words.sheets.late}>{late.length > 0 && late.join("; ")}</Remark>
      <Remark label={locale.words.sheets.conflict}>{recused.length > 0 && recused.join("; ")}</Remark>
    </>
  );
}
