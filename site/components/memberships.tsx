/** The lists by law that a platform is or was on: since when, until when, and where on the list. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { listStateOn } from "../../scripts/catalogue/lists.ts";
import { membershipsOf } from "../../scripts/catalogue/memberships.ts";
import { isUnverified } from "../../scripts/records/schema/events.ts";
import type { Locale } from "../context.ts";
import { sayUntil } from "../views/until.ts";
import { Lines } from "./facts.tsx";
import { DocumentLink } from "./links.tsx";
import { ListLink } from "./list-coverage.tsx";

export function Memberships({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const words = locale.words.lists;
  const { lists, today } = locale.site.catalogue;
  const memberships = membershipsOf(entry.data.events, lists);
  if (memberships.length === 0) return null;
  const lines = memberships.map(({ list, from, to, event }) => {
    const state = listStateOn(list, lists, { day: today, today });
    const span =
      to === undefined
        ? words.memberFrom(locale.date(from))
        : words.memberSpan(locale.date(from), sayUntil(to, locale.words.site, locale.lang));
    const place = words.place(event.listGroup, event.item);
    return (
      <>
        <ListLink locale={locale} view={{ list }} /> (<DocumentLink locale={locale} document={list.document} />
        ):{" "}
        {[span, place, words.state[state ?? "coming"], isUnverified(event) && locale.words.platform.step.unverified]
          .filter(Boolean)
          .join("; ")}
      </>
    );
  });
  return (
    <>
      <h3>{words.memberships}</h3>
      <Lines items={lines} />
    </>
  );
}
