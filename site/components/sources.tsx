/** Sources and evidence: title, day it was looked at, confidence with its meaning. */
import type { Source } from "../../scripts/records/schema/common.ts";
import type { Locale } from "../context.ts";
import { HeldBy, OutLink, showAddress } from "./links.tsx";
import { AsWritten, LanguageNote, Say } from "./say.tsx";

export function SourceLink({ locale, source }: { locale: Locale; source: Source }) {
  const { words } = locale;
  return (
    <>
      <OutLink href={source.url}>
        <AsWritten locale={locale}>{source.title}</AsWritten>
      </OutLink>
      {source.archived && (
        <span class="quiet">
          {" "}
          (<OutLink href={source.archived}>{words.platform.archived}</OutLink>)
        </span>
      )}
      {source.heldBy && <HeldBy locale={locale} who={source.heldBy} />}
      {source.confidence && <ConfidenceMark locale={locale} level={source.confidence} />}
      {source.note && (
        <span class="quiet">
          {" "}
          <Say locale={locale} text={source.note} />
        </span>
      )}
      {source.retrieved && <span class="quiet"> {words.platform.retrieved(locale.date(source.retrieved))}</span>}
    </>
  );
}

/** The letter alone, with its meaning for those who hover: the page says it in words too. */
export function ConfidenceMark({ locale, level }: { locale: Locale; level: NonNullable<Source["confidence"]> }) {
  const meaning = locale.words.names.confidence[level];
  return (
    <abbr class="confidence" title={meaning}>
      {level}
    </abbr>
  );
}

/** In words, where the legend is far. */
export const Grade = ({ locale, level }: { locale: Locale; level: Source["confidence"] }) =>
  level ? (
    <span class="quiet">
      {" "}
      ({locale.words.platform.grade} {locale.words.names.confidence[level]})
    </span>
  ) : null;

/** The list at the foot of a page; says what the letters mean, for those who can not hover. */
export function Sources({ locale, sources }: { locale: Locale; sources: readonly Source[] }) {
  const levels = [...new Set(sources.flatMap(({ confidence }) => confidence ?? []))].sort();
  return (
    <>
      <LanguageNote locale={locale} of={sources.map(({ title }) => title)} ofSources />
      <ul class="sources">
        {sources.map((source) => (
          <li>
            <SourceLink locale={locale} source={source} /> {source.url && <span class="address">{shortened(showAddress(source.url))}</span>}
          </li>
        ))}
      </ul>
      {levels.length > 0 && (
        <p class="quiet">
          {locale.words.platform.sourcesHelp}: {levels.map((level) => locale.words.names.confidence[level]).join(" · ")}.
        </p>
      )}
    </>
  );
}

const shortened = (address: string): string => (address.length > 60 ? `${address.slice(0, 59)}…` : address);
