/** Who acts next, to do what, and by when. */
import { actingAgency } from "../../scripts/catalogue/acting-agency.ts";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { sayProcessIsOlder } from "../views/lists.ts";
import { AgencyLink } from "./agency-link.tsx";
import { AlertIcon, ClockIcon } from "./icons.tsx";

export function NextStep({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { names, platform: words } = locale.words;
  const { next, due, overdue } = entry.lifecycle;
  const agency = actingAgency(locale.site.catalogue, entry);
  const caution = next.actor === "nobody" ? undefined : sayProcessIsOlder(locale, [entry]);
  return (
    <section class={overdue ? "next next-overdue" : "next"} aria-labelledby={anchor("tiep-theo")}>
      <h2 id={anchor("tiep-theo")}>{words.next}</h2>
      <p>
        <strong>{names.actor[next.actor]}</strong>
        {agency && (
          <>
            {" "}
            (<AgencyLink locale={locale} code={agency} />)
          </>
        )}
        {next.actor === "owning-enterprise" && ` (${owningEnterprises(entry).join(", ")})`}
        {next.actor === "nobody" ? ". " : ": "}
        {names.task[next.task]}
      </p>
      {caution && <p class="quiet">{caution}</p>}
      {due && (
        <p class="due">
          {overdue ? <AlertIcon /> : <ClockIcon />} {overdue ? words.dueOverdue(locale.date(due)) : words.due(locale.date(due))}
        </p>
      )}
    </section>
  );
}

const owningEnterprises = ({ data }: PlatformEntry): string[] =>
  (data.enterprises ?? []).flatMap(({ name, role }) => (role === "owner" ? [name] : []));
