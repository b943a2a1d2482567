/** What came in, went out and was renamed against the list before; of what is not known by name nothing is said. */
import type { PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { compareWithBefore, type ListComparison, type ListView, officialOf } from "../../../scripts/catalogue/list-coverage.ts";
import type { Locale } from "../../context.ts";
import { Lines } from "../facts.tsx";
import { DocumentLink, PlatformLink } from "../links.tsx";
import { ListLink } from "../list-coverage.tsx";
import { Section } from "../section.tsx";

export function ListChanges({ locale, view }: { locale: Locale; view: ListView }) {
  const compared = compareWithBefore(view.list, locale.site.catalogue.lists);
  if (!compared) return null;
  const words = locale.words.lists;
  const { before, isWhole, known, came, left, stayed, renamed } = compared;
  const asNamed = stayed.filter((platform) => !renamed.some((one) => one.platform === platform));
  // That a platform was not on a list is sure only where every name of that list is known.
  const isSure = { came: stayed.length + left.length >= officialOf(before), left: view.missing === 0 };
  return (
    <Section id="so-sanh" title={words.comparison}>
      <p>
        {words.comparedWith}{" "}
        {before.map((list, index) => (
          <>
            {index > 0 && "; "}
            <ListLink locale={locale} view={{ list }} /> (
            <DocumentLink locale={locale} document={list.document} />)
          </>
        ))}
        .
      </p>
      {!isWhole && <p class="quiet">{words.partly}</p>}
      {(isSure.came || known.before >= TELLING) && (
        <Platforms locale={locale} title={(isSure.came ? words.came : words.cameUnsure)(came.length)} platforms={came} />
      )}
      {(isSure.left || known.now >= TELLING) && (
        <Platforms locale={locale} title={(isSure.left ? words.left : words.leftUnsure)(left.length)} platforms={left} />
      )}
      <Renamed locale={locale} renamed={renamed} />
      <Platforms locale={locale} title={(renamed.length > 0 ? words.stayedAsNamed : words.stayed)(asNamed.length)} platforms={asNamed} />
    </Section>
  );
}

/** That one is not found among fewer of the names says nothing. */
const TELLING = 0.5;

/** Long lists are folded away. */
function Platforms({ locale, title, platforms }: { locale: Locale; title: string; platforms: readonly PlatformEntry[] }) {
  if (platforms.length === 0) return <p>{title}</p>;
  return (
    <details open={platforms.length <= OPEN}>
      <summary>{title}</summary>
      <Lines items={platforms.map(({ id }) => <PlatformLink locale={locale} id={id} />)} />
    </details>
  );
}
const OPEN = 20;

function Renamed({ locale, renamed }: { locale: Locale; renamed: ListComparison["renamed"] }) {
  const words = locale.words.lists;
  if (renamed.length === 0) return null;
  const lines = renamed.map(({ platform, from }) => (
    <>
      <PlatformLink locale={locale} id={platform.id} /> ({words.renamedFrom(locale.text(from))})
    </>
  ));
  return (
    <>
      <h3>{words.renamed(renamed.length)}</h3>
      <Lines items={lines} />
    </>
  );
}
