/** What came in, went out and was renamed against the list before; of what is not known by name nothing is said. */
import type { ListEntry, PlatformEntry } from "../../../scripts/catalogue/catalogue.ts";
import { compareWithBefore, type ListComparison, type ListView, officialOf } from "../../../scripts/catalogue/list-coverage.ts";
import { isVerified } from "../../../scripts/records/schema/events.ts";
import { anchor } from "../../address-words.ts";
import type { Locale } from "../../context.ts";
import { to } from "../../routes.ts";
import { documentName } from "../../views/document.ts";
import { Joined, Lines } from "../facts.tsx";
import { DocumentLink, PlatformLink } from "../links.tsx";
import { ListLink } from "../list-coverage.tsx";
import { Section } from "../section.tsx";

/** What dropped out, in a sentence with its platforms; nothing where too few names are known to say so. @param isNamed says first which list, where nothing else does */
export function ListChangeSummary({ locale, view, isNamed = false }: { locale: Locale; view: ListView; isNamed?: boolean }) {
  const compared = compareWithBefore(view.list, locale.site.catalogue.lists);
  if (!compared || (view.missing > 0 && compared.known.now < TELLING)) return null;
  const words = locale.words.listChange;
  const { before, left, came, known, isWhole } = compared;
  const documents = before.map(({ document }) => documentName(locale, document)).join("; ");
  const shown = left.slice(0, OPEN);
  const namedBefore = left.length + compared.moved.length + compared.stayed.length;
  return (
    <p>
      {isNamed && (
        <>
          <DocumentLink locale={locale} document={view.list.document} />:{" "}
        </>
      )}
      {(view.missing === 0 ? words.droppedOut : words.droppedUnsure)(left.length, documents)}
      {left.length > 0 && ": "}
      <Joined items={shown.map(({ id }) => <PlatformLink locale={locale} id={id} />)} />
      {shown.length < left.length && ", …"}.{" "}
      {isWhole || known.before >= TELLING
        ? `${words.cameIn(came.length)} `
        : `${words.beforeUnknown(namedBefore, officialOf(before), documents)} `}
      <a href={`${locale.href(to("list", { id: view.list.slug }))}#${anchor("so-sanh")}`}>{words.seeComparison}</a>
    </p>
  );
}

/** Whether a list has one before it that it can be compared with. */
export const hasComparison = (locale: Locale, { list }: ListView): boolean =>
  compareWithBefore(list, locale.site.catalogue.lists) !== undefined;

export function ListChanges({ locale, view }: { locale: Locale; view: ListView }) {
  const compared = compareWithBefore(view.list, locale.site.catalogue.lists);
  if (!compared) return null;
  const words = locale.words.listChange;
  const { before, isWhole, known, came, left, moved, stayed, renamed } = compared;
  const asNamed = stayed.filter((platform) => !renamed.some((one) => one.platform === platform));
  // That a platform was not on a list is sure only where every name of that list is known.
  const isSure = { came: stayed.length + left.length + moved.length >= officialOf(before), left: view.missing === 0 };
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
      {(isSure.left || known.now >= TELLING) && (
        <Platforms locale={locale} title={(isSure.left ? words.left : words.leftUnsure)(left.length)} platforms={left} />
      )}
      {(isSure.came || known.before >= TELLING) && (
        <Platforms locale={locale} title={(isSure.came ? words.came : words.cameUnsure)(came.length)} platforms={came} />
      )}
      {!isSure.came && known.before < TELLING && came.length > 0 && (
        <Unseen locale={locale} list={view.list} before={before} named={stayed.length + left.length + moved.length} platforms={came} />
      )}
      <Moved locale={locale} moved={moved} />
      <Renamed locale={locale} renamed={renamed} />
      {(isWhole || asNamed.length > 0) && (
        <Platforms locale={locale} title={(renamed.length > 0 ? words.stayedAsNamed : words.stayed)(asNamed.length)} platforms={asNamed} />
      )}
    </Section>
  );
}

/** That one is not found among fewer of the names says nothing. */
const TELLING = 0.5;

/** Those of which it is not known whether they were on the lists before, each with the other earlier lists that it was on. */
function Unseen({ locale, list, before, named, platforms }: UnseenProps) {
  const { lists } = locale.site.catalogue;
  const documents = before.map(({ document }) => documentName(locale, document)).join("; ");
  const earlier = lists.slice(0, lists.indexOf(list)).filter((one) => !before.includes(one));
  const lines = platforms.map(({ id }) => {
    const on = earlier.filter(({ members }) => members.some(({ platform, event }) => platform.id === id && isVerified(event)));
    return (
      <>
        <PlatformLink locale={locale} id={id} />
        {on.length > 0 && ` (${locale.words.listChange.alsoOn(on.map(({ document }) => documentName(locale, document)).join("; "))})`}
      </>
    );
  });
  return (
    <details>
      <summary>{locale.words.listChange.unseen(platforms.length, named, documents, officialOf(before) - named)}</summary>
      <Lines items={lines} />
    </details>
  );
}

interface UnseenProps {
  readonly locale: Locale;
  readonly list: ListEntry;
  readonly before: readonly ListEntry[];
  /** How many of these are known by name. */
  readonly named: number;
  readonly platforms: readonly PlatformEntry[];
}

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

/** Those that another list took over, which took the place of the same one. */
function Moved({ locale, moved }: { locale: Locale; moved: ListComparison["moved"] }) {
  const words = locale.words.listChange;
  if (moved.length === 0) return null;
  const lines = moved.map(({ platform, to: list }) => (
    <>
      <PlatformLink locale={locale} id={platform.id} /> (<DocumentLink locale={locale} document={list.document} />)
    </>
  ));
  return (
    <details open={moved.length <= OPEN}>
      <summary>{words.moved(moved.length)}</summary>
      <Lines items={lines} />
    </details>
  );
}

function Renamed({ locale, renamed }: { locale: Locale; renamed: ListComparison["renamed"] }) {
  const words = locale.words.listChange;
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
