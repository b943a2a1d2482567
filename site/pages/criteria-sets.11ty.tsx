/** All frameworks, then all approval criteria, then criteria of other kinds. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { criteriaRole } from "../../scripts/catalogue/criteria-roles.ts";
import { sayStanding } from "../components/consulted.tsx";
import { DocumentLink } from "../components/links.tsx";
import { renderList } from "../components/record-list.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("criteriaSets");

export function render({ item }: { item: PageItem<"criteriaSets"> }): string {
  const words = item.locale.words.registers.criteria;
  return renderList({
    page: item,
    intro: words.intro,
    groupOf: criteriaRole,
    titleOf: (role) => words.roles[role],
    Row,
    how: { title: words.howTitle, text: words.how },
    none: words.none,
  });
}

/** Where the text of the document is not at hand, what is counted is what this site wrote. */
function sayCount({ words }: Locale, { groups, criteria }: CriteriaEntry["data"]): string {
  const { count, countHere } = words.registers.criteria;
  const isWhole = criteria.every(({ sourced }) => sourced !== false);
  return isWhole ? count(criteria.length) : countHere(groups.length, criteria.length);
}

function Row({ locale, entry }: { locale: Locale; entry: CriteriaEntry }) {
  const { id, data, platforms, standing } = entry;
  const { agency, criteria: words } = locale.words.registers;
  return (
    <li>
      <a href={locale.href(to("criteria", { id }))}>
        <Say locale={locale} text={data.title} />
      </a>
      <p class="quiet">
        {data.document ? <DocumentLink locale={locale} document={data.document} /> : words.draft} · {sayCount(locale, data)}
        {standing === "open" && (
          <>
            {" "}
            · <a href={locale.href(to("criteriaComments", { id }))}>{sayStanding(locale, entry)}</a>
          </>
        )}
        {platforms.length > 0 && ` · ${agency.platformCount(platforms.length)}`}
      </p>
    </li>
  );
}
