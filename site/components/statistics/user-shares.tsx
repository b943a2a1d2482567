/** The user share of each platform over time, small charts on one time axis, each with the line it must reach. */
import { showMeasured } from "../../../scripts/catalogue/measures.ts";
import type { PlatformShares } from "../../../scripts/catalogue/statistics/user-shares.ts";
import { compareDates } from "../../../scripts/text/dates.ts";
import { ShareLines } from "../../charts/share-lines.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { platformName } from "../../views/code-names.ts";
import { PlatformLink } from "../links.tsx";
import { Numbers } from "./figure.tsx";

const SHOWN = 12;

export function UserShareFigures({ locale, shares }: { locale: Locale; shares: readonly PlatformShares[] }) {
  const words = locale.words.statistics;
  if (shares.length === 0) return <p class="empty">{words.userSharesNone}</p>;
  const shown = shares.slice(0, SHOWN);
  const days = shown.flatMap(({ series }) => series.flat().map(({ date }) => date)).sort(compareDates);
  const span = [days[0] ?? "", days.at(-1) ?? ""] as const;
  return (
    <>
      {shares.length > SHOWN && <p>{fill(words.userSharesMore, { shown: locale.number(SHOWN), count: locale.number(shares.length) })}</p>}
      <div class="figures">
        {shown.map((each) => (
          <ShareFigure locale={locale} shares={each} span={span} />
        ))}
      </div>
      <Numbers
        locale={locale}
        title={words.userShares}
        file="user-shares"
        table={{
          head: [words.platform, words.newestShare, words.date, words.thresholdHead, words.standing],
          rows: shares.map((each) => [
            <PlatformLink locale={locale} id={each.platform} />,
            percent(locale, each.newest.share, each.threshold),
            locale.date(each.newest.date),
            each.threshold === undefined ? "" : percent(locale, each.threshold, each.threshold),
            shareSentence(locale, each),
          ]),
        }}
      />
    </>
  );
}

interface ShareFigureProps {
  readonly locale: Locale;
  readonly shares: PlatformShares;
  readonly span: readonly [string, string];
}

function ShareFigure({ locale, shares, span }: ShareFigureProps) {
  const words = locale.words.statistics;
  const id = `share-${shares.platform}`;
  const { newest, series, threshold } = shares;
  const chart = (
    <ShareLines
      id={id}
      title={locale.text(platformName(locale.site, shares.platform))}
      description={fill(words.shareDescription, {
        share: percent(locale, newest.share, threshold),
        date: locale.date(newest.date),
        standing: shareSentence(locale, shares),
      })}
      series={series}
      threshold={threshold}
      span={span}
      labels={{
        day: (date) => `${date.slice(5, 7)}/${date.slice(0, 4)}`,
        percent: (share) => percent(locale, share, threshold),
      }}
    />
  );
  return (
    <section class="tile figure" aria-labelledby={id}>
      <h3 id={id}>
        <PlatformLink locale={locale} id={shares.platform} />
      </h3>
      <div class="drawing">{chart}</div>
      <p class="quiet">
        {words.standing}: {shareSentence(locale, shares)}
      </p>
    </section>
  );
}

/** On its side of the threshold that it stands beside. */
const percent = ({ lang }: Locale, share: number, atLeast: number | undefined): string =>
  showMeasured(share, "%", lang, atLeast === undefined ? {} : { atLeast });

function shareSentence(locale: Locale, { newest, threshold, standing }: PlatformShares): string {
  const words = locale.words.statistics;
  if (threshold === undefined) return words.noThreshold;
  if (standing === "open") return words.openLine;
  return standing === "reached"
    ? words.reachedLine
    : fill(words.belowLine, { gap: locale.number(Math.max(0.01, threshold - newest.share)) });
}
