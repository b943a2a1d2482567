/** What most readers of a platform's page came for, in few lines: whose it is, on which list, since when in use, and its newest number. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { isJoined } from "../../scripts/catalogue/stage-standing.ts";
import { planStateOf } from "../../scripts/catalogue/use.ts";
import { fieldsOf, fieldValue, isKnown, type SchemaField } from "../../scripts/records/schema/fields.ts";
import { type Platform, platformSchema } from "../../scripts/records/schema/platform.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { lowerFirst } from "../../scripts/text/text.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { otherGroups } from "../views/list-groups.ts";
import { listStandingOf, listsNow, sayListMark } from "../views/platform-lists.ts";
import { taskHref } from "../views/task-href.ts";
import { newestRecord, saySince, sayWhen } from "../views/use.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Lines } from "./facts.tsx";
import { OutLink, showAddress } from "./links.tsx";
import { ListLink } from "./list-coverage.tsx";
import { AsWritten, Say } from "./say.tsx";
import { Amount } from "./usage.tsx";

interface Part {
  readonly locale: Locale;
  readonly entry: PlatformEntry;
}

/** The way to the platform itself. */
export function OpenIt({ locale, entry: { data } }: Part) {
  if (!data.website) return null;
  return (
    <p class="open-it">
      <OutLink href={data.website}>{locale.words.platform.open(showAddress(data.website))}</OutLink>
    </p>
  );
}

export function Glance({ locale, entry }: Part) {
  const { known, platform: words, lists } = locale.words;
  const { data, use } = entry;
  const rows: readonly (readonly [label: string, value: Children])[] = [
    [words.owner, ownersOf(locale, data)],
    [lists.memberships, listOf(locale, entry)],
    [known.use.title, use.basis !== "unknown" && saySince(use, known.use, locale.lang)],
    [words.newest, newestOf(locale, entry)],
  ];
  return (
    <dl class="glance">
      {rows.map(
        ([label, value]) =>
          value && (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The agency; where none is known, the enterprises that own it. */
function ownersOf(locale: Locale, { owner, enterprises = [] }: Platform): Children {
  if (owner) return <AgencyLink locale={locale} code={owner} />;
  const owners = enterprises.filter(({ role }) => role === "owner");
  return owners.length > 0 && <Lines items={owners.map(({ name, url }) => <OutLink href={url}>{name}</OutLink>)} />;
}

/** Each list that names it and is in force, else how it stands with those that are not. */
function listOf(locale: Locale, entry: PlatformEntry): Children {
  const standing = listStandingOf(entry, locale.site);
  if (!standing) return null;
  const named = listsNow(entry, locale.site).map((list) => (
    <>
      <ListLink locale={locale} view={{ list }} /> ({list.document.number})
    </>
  ));
  const mark = sayListMark(locale, entry);
  const said = standing === "in-force" ? undefined : (mark ?? locale.words.lists.standing[standing]);
  return (
    <>
      {named.length > 0 && <Lines items={named} />}
      {said && (named.length > 0 ? <span class="quiet">{said}</span> : said)}
    </>
  );
}

/** A number with its day; what it counts, over which period, and who says so: without that it would be read as the site's own. */
function newestOf(locale: Locale, { data, use }: PlatformEntry): Children {
  const record = newestRecord(use, data.usage);
  if (!record) return null;
  const { basis, source } = record;
  return (
    <>
      <Amount locale={locale} record={record} />, <time dateTime={record.date}>{locale.words.platform.asOf(locale.date(record.date))}</time>{" "}
      <span class="quiet">({sayWhen(use, locale.words.known.use, locale.site.catalogue.today)})</span>
      <p class="quiet">
        {basis && (
          <>
            <Say locale={locale} text={withoutDot(basis)} />;{" "}
          </>
        )}
        {locale.words.known.use.by} “<AsWritten locale={locale}>{source.title}</AsWritten>”
      </p>
    </>
  );
}

const withoutDot = (text: Text): Text =>
  Object.fromEntries(Object.entries(text).map(([lang, said]) => [lang, said.replace(/\.$/, "")])) as unknown as Text;

/** What is not known of it, in one line, and the way to supply it. */
export function Missing({ locale, entry }: Part) {
  const words = locale.words.platform;
  const missing = missingOf(locale, entry);
  if (missing.length === 0) return null;
  return (
    <p class="missing quiet">
      {words.missingFacts} {missing.map((title) => lowerFirst(title)).join(", ")}.{" "}
      <a href={taskHref(locale, "correct", entry.id)}>{words.supply}</a> {words.noCost}
    </p>
  );
}

/** Titles of the fields that are counted as gaps, and of what stands beside them. One that has been merged is not looked after. */
function missingOf(locale: Locale, { data, lifecycle, plan, use }: PlatformEntry): string[] {
  if (isJoined(lifecycle.stage)) return [];
  const isKnownHere = (field: SchemaField) =>
    isKnown(fieldValue(data, field)) || (field.key === "group" && otherGroups(locale, data).length > 0);
  const fields = fieldsOf(platformSchema).filter((field) => (field.show.expected || field.show.complete) && !isKnownHere(field));
  return [
    ...fields.map(({ title }) => locale.text(title)),
    ...(use.basis === "unknown" && isUsed("usage") ? [locale.words.platform.whetherUsed] : []),
    ...(isUsedHere("plan") && planStateOf(plan, data.events) === "unknown" ? [locale.words.platform.plan] : []),
  ];
}
