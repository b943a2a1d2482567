/** The facts of a framework or criteria set: who issued it, how it stands to others, when platforms are assessed again. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { isConsulted, sayCommentCounts } from "../views/consulted.ts";
import { consultationHref } from "../views/task-href.ts";
import { AgencyLink } from "./agency-link.tsx";
import { sayStanding, WhoSaid } from "./consulted.tsx";
import { type Fact, Facts, Lines, present } from "./facts.tsx";
import { otherFacts } from "./field-facts.tsx";
import { CriteriaLink, DocumentLink } from "./links.tsx";
import { Day } from "./say.tsx";

export const CriteriaFacts = ({ locale, entry }: { locale: Locale; entry: CriteriaEntry }) => (
  <Facts locale={locale} facts={factsOf(locale, entry)} />
);

/** A draft on which nobody was asked for comments yet, in a catalogue that records them. */
const isOpenable = ({ data: { kind, document } }: CriteriaEntry): boolean =>
  kind === "set" && !document && "commentPeriod" in criteriaSchema.properties;

const ToOpen = ({ locale, entry }: { locale: Locale; entry: CriteriaEntry }) => (
  <a href={consultationHref(locale.href(to("propose")), "criteria", { set: entry.id, field: "commentPeriod" })}>
    {locale.words.consulted.toOpen}
  </a>
);

/** In the title, the facts and the sections below. */
const PLACED = [
  ...([
    "title",
    "kind",
    "issuer",
    "document",
    "effectiveFrom",
    "extends",
    "replaces",
    "periods",
    "commentPeriod",
    "consultations",
  ] as const),
  ...(["potentialTrack", "groups", "criteria", "dropped", "waivers", "sources"] as const),
];

function factsOf(locale: Locale, entry: CriteriaEntry): Fact[] {
  const { data, extendedBy, replacedBy } = entry;
  const { names, registers } = locale.words;
  const words = registers.criteria;
  const link = (id: string) => <CriteriaLink locale={locale} id={id} />;
  return [
    { label: words.kind, value: names.criteriaKind[data.kind] },
    { label: words.issuer, value: data.issuer && <AgencyLink locale={locale} code={data.issuer} /> },
    { label: words.document, value: data.document ? <DocumentLink locale={locale} document={data.document} /> : words.draft },
    {
      label: words.effectiveFrom,
      value: data.effectiveFrom && <Day locale={locale} date={data.effectiveFrom} />,
    },
    ...present([
      { label: words.extends, value: data.kind === "framework" ? undefined : data.extends ? link(data.extends) : words.noFramework },
      { label: words.extendedBy, value: extendedBy.length > 0 ? <Lines items={extendedBy.map(link)} /> : undefined },
      { label: words.replaces, value: data.replaces && link(data.replaces) },
      { label: words.replacedBy, value: replacedBy && link(replacedBy) },
      { label: words.periods, value: showPeriods(locale, data.periods ?? {}) },
      {
        label: words.consultations,
        value: isConsulted(entry) ? (
          <Consulting locale={locale} entry={entry} />
        ) : (
          isOpenable(entry) && <ToOpen locale={locale} entry={entry} />
        ),
      },
      {
        label: isConsulted(entry) || isOpenable(entry) ? locale.words.consulted.opinions : words.consultations,
        value: data.consultations && <Consultations locale={locale} consultations={data.consultations} />,
      },
    ]),
    ...otherFacts(locale, criteriaSchema, data, PLACED),
  ];
}

type Periods = NonNullable<CriteriaEntry["data"]["periods"]>;

function showPeriods(
  locale: Locale,
  { reassessmentMonths: months, renewalWindowDays: days, coversPotential: covers }: Periods,
): string | undefined {
  const words = locale.words.registers.criteria;
  const parts = [
    months === undefined ? undefined : words.everyMonths(months),
    days === undefined ? undefined : words.windowDays(days),
    covers && words.coversPotential,
  ];
  return parts.filter(Boolean).join("; ") || undefined;
}

/** Where it stands, how many comments there are, and the page that has them. */
const Consulting = ({ locale, entry }: { locale: Locale; entry: CriteriaEntry }) => (
  <>
    {sayStanding(locale, entry)} {entry.comments.length > 0 && `${sayCommentCounts(locale, entry)}.`}{" "}
    <a href={locale.href(to("criteriaComments", { id: entry.id }))}>{locale.words.consulted.see}</a>
  </>
);

function Consultations({ locale, consultations }: { locale: Locale; consultations: NonNullable<CriteriaEntry["data"]["consultations"]> }) {
  const items = consultations.map(({ date, opinion, document, ...who }) => (
    <>
      <WhoSaid locale={locale} who={who} />, {locale.date(date)}: {locale.words.names.opinion[opinion]}
      {document && (
        <>
          {" "}
          (<DocumentLink locale={locale} document={document} />)
        </>
      )}
    </>
  ));
  return <Lines items={items} />;
}
