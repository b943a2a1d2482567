/** The legal history of a platform, oldest first: what happened, on which day, by which document. */
import { doersOf, keyOf } from "../../scripts/catalogue/lists.ts";
import { type PlatformEvent, platformSchema } from "../../scripts/records/schema/platform.ts";
import { compareDates } from "../../scripts/text/dates.ts";
import type { Locale } from "../context.ts";
import { documentLabel } from "../views/document.ts";
import { eventName, leadTitle, sayOperation } from "../views/lists.ts";
import type { ListEnd } from "../views/platform-lists.ts";
import { EVENT_TONES } from "../views/tones.ts";
import { AgencyLink } from "./agency-link.tsx";
import { OtherRemarks } from "./field-facts.tsx";
import { DocumentLink, PlatformLink } from "./links.tsx";
import { ListLink } from "./list-coverage.tsx";
import { Day, Remark, Say } from "./say.tsx";

interface EventsProps {
  readonly locale: Locale;
  readonly events: readonly PlatformEvent[];
  readonly unbacked: ReadonlySet<PlatformEvent>;
  /** The lists that ended without the platform, among its events. */
  readonly ends: readonly ListEnd[];
}

export function Events({ locale, events, unbacked, ends }: EventsProps) {
  const rows = withEnds(events, ends);
  return (
    <ol class="timeline">
      {rows.map((row) => ("list" in row ? <Ended locale={locale} end={row} /> : <Row {...{ locale, unbacked }} event={row} />))}
    </ol>
  );
}

/** The events in their order, which their dates alone may not tell, each end of a list before the first that came after it. */
function withEnds(events: readonly PlatformEvent[], ends: readonly ListEnd[]): (PlatformEvent | ListEnd)[] {
  const rows: (PlatformEvent | ListEnd)[] = [...events];
  for (const end of ends) {
    const listed = rows.findLastIndex((row) => "document" in row && row.document && keyOf(row.document) === end.list.key);
    const later = rows.findIndex((row, index) => index > listed && compareDates(row.date, end.date) > 0);
    rows.splice(later < 0 ? rows.length : later, 0, end);
  }
  return rows;
}

function Row({ locale, event, unbacked }: Pick<EventsProps, "locale" | "unbacked"> & { event: PlatformEvent }) {
  return (
    <li class={`tone-${EVENT_TONES[event.type]}`}>
      <Day locale={locale} date={event.date} />
      <div>
        <strong>{eventName(locale, event)}</strong>
        {unbacked.has(event) && <span class="mark">{locale.words.platform.unpublishedAssessment}</span>}
        <EventDetails locale={locale} event={event} />
      </div>
    </li>
  );
}

/** That a list ended without the platform: by which document, and how sure that is. */
function Ended({ locale, end: { date, list } }: { locale: Locale; end: ListEnd }) {
  const { lists, names } = locale.words;
  const { ended } = list;
  const documents = ended ? doersOf(ended).flatMap((key) => locale.site.find.documents.get(key)?.data ?? []) : [];
  const level = ended?.confidence ?? documents[0]?.confidence;
  return (
    <li>
      <Day locale={locale} date={date} />
      <div>
        <strong>{lists.listEnded}:</strong> <ListLink locale={locale} view={{ list }} /> ({list.document.number})
        {documents.map((by) => (
          <p class="quiet">
            {documentLabel(locale, by)} <DocumentLink locale={locale} document={{ number: by.number, date: by.date }} />
          </p>
        ))}
        {level && <p class="quiet">{names.confidence[level]}</p>}
      </div>
    </li>
  );
}

/** In the heading and the lines of an event. */
const PLACED = [
  ...(["type", "date", "from", "to", "previousName", "into", "reason", "note", "document"] as const),
  ...(["listGroup", "item", "operation", "lead", "confidence", "listedName"] as const),
];

const LISTED_NAME = platformSchema.properties.events.items.properties.listedName["x-title"];

function EventDetails({ locale, event }: { locale: Locale; event: PlatformEvent }) {
  const words = locale.words.platform;
  const { from, to, previousName, into, reason, note, document, listGroup, item, operation, lead, confidence, listedName } = event;
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
      <Remark label={`${locale.text(LISTED_NAME)}:`}>{listedName && <Say locale={locale} text={listedName} />}</Remark>
      <Remark label={`${leadTitle(locale, event)}:`}>{lead && <AgencyLink locale={locale} code={lead} />}</Remark>
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
      <OtherRemarks locale={locale} schema={platformSchema.properties.events.items} data={event} placed={PLACED} />
    </>
  );
}
