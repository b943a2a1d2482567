/** What changed, step by step: the day, what it did, the reason, the sentences, who, and the way to the diff. */
import type { HistoryStep } from "../../scripts/history/history.ts";
import type { RecordChange, RecordName } from "../../scripts/history/record-change.ts";
import { textOfId } from "../../scripts/records/texts.ts";
import { timeZoneOf } from "../../scripts/records/time-zone.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { commitAddress, pullAddress } from "../views/github-addresses.ts";
import {
  alike,
  hasPages,
  headingOf,
  historyPath,
  indexOf,
  type PagedRecord,
  type Past,
  recordPage,
  shownReason,
  stepId,
  stepsOf,
} from "../views/history.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Joined } from "./facts.tsx";
import { OutLink } from "./links.tsx";
import { AsWritten } from "./say.tsx";

/** The import of a catalogue touches every record at once: the commit has them all. */
const RECORDS_SHOWN = 10;
const SENTENCES_SHOWN = 40;

interface StepsProps {
  readonly locale: Locale;
  readonly steps: readonly HistoryStep[];
  /** The record whose page it is: its changes need no name. */
  readonly own?: RecordName;
}

export function Steps({ locale, steps, own }: StepsProps) {
  const words = locale.words.history;
  return (
    <>
      {locale.site.history?.shallow && <p class="absent">{words.shallow}</p>}
      {steps.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="timeline">
          {steps.map((step) => (
            <li id={stepId(step)}>
              <time dateTime={step.time}>{locale.date(step.time.slice(0, 10))}</time>
              <Step locale={locale} step={step} {...(own ? { own } : {})} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** In which time zone the days of the steps are. */
export function DaysIn({ locale }: { locale: Locale }) {
  const { name } = timeZoneOf(locale.site.catalogue.settings);
  return <>{fill(locale.words.history.days, { zone: locale.text(name) })}</>;
}

function Step({ locale, step, own }: { locale: Locale; step: HistoryStep; own?: RecordName }) {
  const words = locale.words.history;
  const { many, single } = together(step.changes);
  const shown = single.slice(0, RECORDS_SHOWN);
  const rest = single.length - shown.length;
  const reason = shownReason(step);
  return (
    <div>
      <strong>
        <AsWritten locale={locale}>{headingOf(step, locale.lang)}</AsWritten>
      </strong>
      {reason && (
        <p class="quiet">
          {words.reason} <AsWritten locale={locale}>{reason}</AsWritten>
        </p>
      )}
      {many.map((changes) => (
        <Together locale={locale} changes={changes} />
      ))}
      <Folded locale={locale} count={count(shown, locale.lang)}>
        {shown.map((change) => (
          <Change locale={locale} change={change} isOwn={own?.kind === change.kind && own.kind !== "agency"} />
        ))}
        {rest > 0 && <p>{words.moreRecords(rest)}</p>}
      </Folded>
      <Origin locale={locale} step={step} />
    </div>
  );
}

/** So many sentences of a step are read at a glance; of more the heading says what they come to. */
const OPEN = 6;

const count = (changes: readonly RecordChange[], lang: Lang): number =>
  changes.reduce((sum, { sentences }) => sum + told(sentences, lang).slice(0, SENTENCES_SHOWN).length, 0);

function Folded({ locale, count, children }: { locale: Locale; count: number; children: Children }) {
  if (count <= OPEN) return children;
  return (
    <details>
      <summary>
        {locale.words.history.details} ({locale.number(count)})
      </summary>
      {children}
    </details>
  );
}

/** Records that were all added, or all removed, at once: from so many on they are one line. */
const TOGETHER = 4;

function together(changes: readonly RecordChange[]): { many: readonly (readonly RecordChange[])[]; single: readonly RecordChange[] } {
  const whole = changes.filter(({ action }) => action === "added" || action === "removed");
  const many = alike(whole).filter(({ length }) => length >= TOGETHER);
  const told = new Set(many.flat());
  return { many, single: changes.filter((change) => !told.has(change)) };
}

function Together({ locale, changes }: { locale: Locale; changes: readonly RecordChange[] }) {
  const words = locale.words.history;
  const [first] = changes;
  const rest = changes.length - RECORDS_SHOWN;
  if (!first) return null;
  return (
    <p>
      {upperFirst(words.some(first.action, first.kind, changes.length))}:{" "}
      <Joined items={changes.slice(0, RECORDS_SHOWN).map((change) => <RecordLink locale={locale} change={change} />)} />
      {rest > 0 && `, ${words.moreRecords(rest)}`}
    </p>
  );
}

function Change({ locale, change, isOwn }: { locale: Locale; change: RecordChange; isOwn: boolean }) {
  const all = told(change.sentences, locale.lang);
  const shown = all.slice(0, SENTENCES_SHOWN);
  const rest = all.length - shown.length;
  return (
    <>
      {!isOwn && (
        <p>
          {locale.words.history.before[change.kind]}
          <RecordLink locale={locale} change={change} />
        </p>
      )}
      <ul>
        {shown.map((sentence) => (
          <li>
            <Sentence locale={locale} text={sentence} />
          </li>
        ))}
        {rest > 0 && <li>{locale.words.history.moreChanges(rest)}</li>}
      </ul>
    </>
  );
}

/** What reads the same in a language is said once. */
const told = (sentences: readonly Bilingual[], lang: Lang): readonly Bilingual[] => [
  ...new Map(sentences.map((sentence) => [sentence[lang], sentence])).values(),
];

/** The page that the record has now; its name alone when it has none any more. */
function RecordLink({ locale, change }: { locale: Locale; change: RecordChange }) {
  const { history } = locale.site;
  const name = <AsWritten locale={locale}>{change.name[locale.lang]}</AsWritten>;
  const text = change.kind === "text" && textOfId(change.id);
  if (text)
    return locale.site.catalogue.texts.some((one) => one.name === text.name) ? <a href={locale.href(to(text.name))}>{name}</a> : name;
  const present = { kind: change.kind, id: (history && indexOf(history).presentId(change)) ?? change.id };
  return hasPages(present) && isThere(locale, present) ? <a href={locale.href(recordPage(present))}>{name}</a> : name;
}

function isThere({ site: { find, catalogue } }: Locale, { kind, id }: PagedRecord): boolean {
  if (kind === "platform") return find.platforms.has(id);
  if (kind === "criteria") return find.criteria.has(id);
  return (kind === "agency" ? catalogue.agencies : catalogue.documents).some(({ slug }) => slug === id);
}

/** A sentence; what it quotes is in the language of the record. */
function Sentence({ locale, text }: { locale: Locale; text: Bilingual }) {
  return text[locale.lang]
    .split(/(?<=“)([^”]*)(?=”)/u)
    .map((part, index) => (index % 2 ? <AsWritten locale={locale}>{part}</AsWritten> : part));
}

function Origin({ locale, step: { agency, pull, hash } }: { locale: Locale; step: HistoryStep }) {
  const words = locale.words.history;
  const { site } = locale;
  return (
    <p class="quiet">
      {agency ? (
        <>
          {words.by} <AgencyLink locale={locale} code={agency} />
        </>
      ) : (
        words.byOther
      )}
      {pull !== undefined && (
        <>
          {" · "}
          <OutLink href={pullAddress(site, pull)}>
            {words.pull} #{pull}
          </OutLink>
        </>
      )}
      {" · "}
      <OutLink href={commitAddress(site, hash)}>
        {site.repository ? words.diff : words.commit} <code>{hash.slice(0, 7)}</code>
      </OutLink>
    </p>
  );
}

/** On the page of a record: one line that leads to its history; nothing where the history is not known. */
export function HistoryLine({ locale, record }: { locale: Locale; record: Pick<Past, "kind" | "id"> }) {
  const { history } = locale.site;
  if (!history) return null;
  const steps = stepsOf(history, record);
  const last = steps[0]?.time.slice(0, 10);
  return (
    <p class="quiet">
      <a href={locale.href(historyPath(record))}>{locale.words.history.history}</a>
      {last && `: ${locale.words.history.timesChanged(steps.length, locale.date(last))}`}
    </p>
  );
}
