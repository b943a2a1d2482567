/** The legal history of a platform, oldest first: what happened, on which day, by which document. */
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";
import { documentLabel } from "../views/document.ts";
import { sayOperation } from "../views/lists.ts";
import { EVENT_TONES } from "../views/tones.ts";
import { AgencyLink } from "./agency-link.tsx";
import { DocumentLink, PlatformLink } from "./links.tsx";
import { Day, Remark, Say } from "./say.tsx";

export function Events({
  locale,
  events,
  unbacked,
}: {
  locale: Locale;
  events: readonly PlatformEvent[];
  unbacked: ReadonlySet<PlatformEvent>;
}) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li class={`tone-${EVENT_TONES[event.type]}`}>
          <Day locale={locale} date={event.date} />
          <div>
            <strong>{locale.words.names.event[event.type]}</strong>
            {unbacked.has(event) && <span class="mark">{locale.words.platform.unpublishedAssessment}</span>}
            <EventDetails locale={locale} event={event} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function EventDetails({ locale, event }: { locale: Locale; event: PlatformEvent }) {
  const words = locale.words.platform;
  const { from, to, previousName, into, reason, note, document, listGroup, item, operation, confidence } = event;
  const { known, lists, names } = locale.words;
  return (
    <>
      {from && to && (
        <p>
          <AgencyLink locale={locale} code={from} /> → <AgencyLink locale={locale} code={to} />
        </p>
      )}
      <Remark label={words.previousName} quiet={false}>
        {previousName && <Say locale={locale} text={previousName} />}
      </Remark>
      <Remark label={words.into} quiet={false}>
        {into && <PlatformLink locale={locale} id={into} />}
      </Remark>
      <Remark label={words.reason} quiet={false}>
        {reason && <Say locale={locale} text={reason} />}
      </Remark>
      {(listGroup ?? item) && <p>{lists.place(listGroup, item)}</p>}
      <Remark label={known.use.operation}>{operation && sayOperation(locale, operation)}</Remark>
      <p class="quiet">
        {document ? (
          <>
            {documentLabel(locale, document)} <DocumentLink locale={locale} document={document} />
          </>
        ) : (
          <span class="absent">{words.noDocument}</span>
        )}
      </p>
      {confidence && <p class="quiet">{names.confidence[confidence]}</p>}
      {note && (
        <p class="quiet">
          <Say locale={locale} text={note} />
        </p>
      )}
    </>
  );
}
