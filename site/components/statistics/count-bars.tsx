/** How many platforms each of something has, as bars that lead to them: what the chart shows is its heading. */
import type { PlatformCount } from "../../../scripts/catalogue/statistics/counts.ts";
import { asIs, type Text } from "../../../scripts/text/bilingual.ts";
import { quote } from "../../../scripts/text/quote.ts";
import { lowerFirst } from "../../../scripts/text/text.ts";
import type { Locale } from "../../context.ts";
import type { Facet } from "../../discovery/kinds.ts";
import type { Children } from "../../html/jsx-runtime.ts";
import { fill } from "../../i18n/fill.ts";
import type { StatisticsFile } from "../../open-data/statistics.ts";
import { to } from "../../routes.ts";
import { Say } from "../say.tsx";
import { BARS_SHOWN, BarsFigure, moreOf } from "./figure.tsx";

/** The filter of the list of platforms that takes the keys of a table. */
const FILTERS: Partial<Record<StatisticsFile, Facet>> = {
  stages: "stage",
  use: "use",
  groups: "group",
  agencies: "agency",
  domains: "domain",
};
type CountFile = "stages" | "groups" | "use" | "plans" | "agencies" | "domains";

interface CountBarsProps<Key extends string> {
  readonly locale: Locale;
  readonly file: CountFile;
  readonly head: string;
  readonly title?: string;
  /** Rows of the table alone: they count what the others count too. */
  readonly also?: readonly (readonly [Children, number])[];
  /** What the numbers do not say of themselves. */
  readonly note?: string | undefined;
  readonly counts: readonly PlatformCount<Key>[];
  readonly nameOf: (key: Key) => Text;
  /** What has no key, where that is not for want of a source. */
  readonly unsourced?: string;
  /** In the picture, where the name is too long for it. */
  readonly shortOf?: (key: Key) => string | undefined;
}

export function CountBars<Key extends string>({
  locale,
  file,
  head,
  title,
  note,
  also = [],
  counts,
  nameOf,
  unsourced,
  shortOf,
}: CountBarsProps<Key>) {
  const words = locale.words.statistics;
  const shown = shownFirst(counts);
  const label = (key: Key | undefined) => (key === undefined ? asIs(unsourced ?? locale.words.site.notSourced) : nameOf(key));
  return (
    <BarsFigure
      locale={locale}
      file={file}
      title={title ?? words[file]}
      finding={findingOf(locale, title ?? words[file], counts, (key) => said(file, locale.text(nameOf(key))))}
      note={[note, shown.length < counts.length && moreOf(locale, shown.length, counts.length)].filter(Boolean).join(" ") || undefined}
      bars={shown.map(({ key, count }) => ({
        label: (key && shortOf?.(key)) ?? locale.text(label(key)),
        amount: count > 0 ? locale.number(count) : words.noneRecorded,
        value: count,
        unsourced: key === undefined || key === "unknown",
        href: count > 0 ? listOf(locale, file, key) : undefined,
      }))}
      table={{
        head: [head, words.platforms],
        rows: [
          ...counts.map(({ key, count }) => [
            <CountName locale={locale} file={file} code={count > 0 ? key : undefined} name={label(key)} />,
            count > 0 ? count : <span class="absent">{words.noneRecorded}</span>,
          ]),
          ...also,
        ],
      }}
    />
  );
}

/** The platforms that are counted, where the list of platforms has a filter of their kind. */
function listOf(locale: Locale, file: CountFile, code: string | undefined): string | undefined {
  const filter = FILTERS[file];
  return code === undefined || filter === undefined ? undefined : `${locale.href(to("platforms"))}?${filter}=${encodeURIComponent(code)}`;
}

/** The name of a row, which leads to its platforms where it has some. */
function CountName({ locale, file, code, name }: { locale: Locale; file: CountFile; code: string | undefined; name: Text }) {
  const href = listOf(locale, file, code);
  if (href === undefined) return <Say locale={locale} text={name} />;
  return (
    <a href={href}>
      <Say locale={locale} text={name} />
    </a>
  );
}

/** How a name stands within a sentence: that of a body as it is, one that the settings write as a quote, a word of this site small. */
const WITHIN: Readonly<Record<CountFile, "as-is" | "quoted" | "small">> = {
  agencies: "as-is",
  ...{ groups: "quoted", domains: "quoted" },
  ...{ stages: "small", use: "small", plans: "small" },
};

/** A name within a sentence: "Bộ Công an" stays what it is. */
function said(file: CountFile, name: string): string {
  if (WITHIN[file] === "quoted") return quote(name);
  return WITHIN[file] === "small" ? lowerFirst(name) : name;
}

/** "Theo tình trạng: nhiều nhất là đã công nhận (12/19)": what a chart shows, where one count is more than all others. */
function findingOf<Key extends string>(
  locale: Locale,
  title: string,
  counts: readonly PlatformCount<Key>[],
  sayName: (key: Key) => string,
) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!first || first.key === undefined || first.count === second?.count) return undefined;
  return fill(locale.words.statistics.finding, {
    ...{ title, name: sayName(first.key) },
    ...{ count: locale.number(first.count), all: locale.number(all) },
  });
}

/** The first of a long list, and always what has no source. */
function shownFirst<Key extends string>(counts: readonly PlatformCount<Key>[]): PlatformCount<Key>[] {
  const unsourced = counts.filter(({ key }) => key === undefined);
  return [...counts.filter(({ key }) => key !== undefined).slice(0, BARS_SHOWN), ...unsourced];
}
