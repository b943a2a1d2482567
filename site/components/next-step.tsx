/** Who acts next, to do what, and by when. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { CRITERIA_AGENCY, convenerOf } from "../../scripts/catalogue/responsible.ts";
import type { Actor } from "../../scripts/catalogue/tasks.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { keptBy } from "../views/keeper.ts";
import { sayProcessIsOlder } from "../views/lists.ts";
import { AgencyLink } from "./agency-link.tsx";
import { AlertIcon, ClockIcon } from "./icons.tsx";

export function NextStep({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const { names, platform: words } = locale.words;
  const { next, due, overdue } = entry.lifecycle;
  const agency = actingAgency(locale, entry);
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

function actingAgency(locale: Locale, { data, lifecycle: { next } }: PlatformEntry): string | undefined {
  return AGENCY_OF[next.actor](locale, data);
}

/** The agency that an actor is, where the register can say. */
const AGENCY_OF: Readonly<Record<Actor, (locale: Locale, data: Platform) => string | undefined>> = {
  owner: (_, { owner }) => owner,
  "owning-enterprise": () => undefined,
  convener: ({ site }, data) => convenerOf(data, keptBy(site.catalogue)),
  keeper: ({ site }) => keptBy(site.catalogue),
  assessor: () => undefined,
  "criteria-issuer": () => CRITERIA_AGENCY,
  nobody: () => undefined,
};
