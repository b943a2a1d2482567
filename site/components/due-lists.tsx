/** What an agency has to do beside the next task of each platform, kind by kind in folds: what its reminder tells. */
import type { DueItem } from "../../scripts/catalogue/due/by-agency.ts";
import { DUE_ORDER, type DueKind } from "../../scripts/catalogue/due/kinds.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { dueWords } from "../../scripts/words/words.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { placeOfDue } from "../views/due.ts";
import { PlatformLink } from "./links.tsx";
import { AsWritten, Say } from "./say.tsx";

/** Next tasks have a table of their own. */
const SHOWN: readonly DueKind[] = DUE_ORDER.filter((kind) => kind !== "task");
/** More would make the page of who keeps a long list too heavy; its calendar and feed have more. */
const MOST = 25;

export function DueLists({ locale, items }: { locale: Locale; items: readonly DueItem[] }) {
  const byKind = grouped(items.map((item) => [item.kind, item] as const));
  const { sections } = dueWords[locale.lang];
  return SHOWN.flatMap((kind) => {
    const found = byKind.get(kind);
    return found ? [<DueList locale={locale} title={sections[kind]} items={found} />] : [];
  });
}

function DueList({ locale, title, items }: { locale: Locale; title: string; items: readonly DueItem[] }) {
  const more = items.length - MOST;
  return (
    <details>
      <summary>
        {title} ({locale.number(items.length)})
      </summary>
      <ul>
        {items.slice(0, MOST).map(({ platform, about, say, ...item }) => (
          <li>
            {platform === undefined ? <About locale={locale} item={{ ...item, about }} /> : <PlatformLink locale={locale} id={platform} />}:{" "}
            <Said locale={locale} words={say[locale.lang]} />
          </li>
        ))}
        {more > 0 && <li>{locale.words.registers.agency.workMore(more)}</li>}
      </ul>
    </details>
  );
}

/** A draft leads to what is said of it. */
const About = ({ locale, item }: { locale: Locale; item: Pick<DueItem, "set" | "comments" | "about"> }) =>
  item.set === undefined ? (
    inLang(item.about, locale.lang)
  ) : (
    <a href={locale.href(to("criteriaComments", { id: item.set })) + placeOfDue(item)}>
      <Say locale={locale} text={item.about} />
    </a>
  );

/** What stands in quotation marks is as somebody wrote it. */
const Said = ({ locale, words }: { locale: Locale; words: string }) =>
  words.split(/(?=“)|(?<=”)/).map((part) => (part.startsWith("“") ? <AsWritten locale={locale}>{part}</AsWritten> : part));
