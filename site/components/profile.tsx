/** The facts of a platform, each field of its schema by itself; what is not known is said once, in the head of the page (glance.tsx). */
import { namedFirst, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { type Platform, platformSchema, READING_ORDER } from "../../scripts/records/schema/platform.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { otherGroups } from "../views/list-groups.ts";
import { formerNames, formerOwners } from "../views/profile.ts";
import { sayUntil } from "../views/until.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Facts, Lines, present } from "./facts.tsx";
import { fieldFact } from "./field-facts.tsx";
import { Say } from "./say.tsx";

/** @param schema whose fields the profile has */
export function Profile({ locale, data, schema = platformSchema }: { locale: Locale; data: Platform; schema?: SchemaNode }) {
  const words = locale.words.platform;
  const fact = (field: SchemaField) => {
    const said = fieldFact(locale, field, data);
    const others = field.key === "group" ? otherGroups(locale, data) : [];
    return others.length > 0 ? { ...said, value: <Lines items={[...(said.value ? [said.value] : []), ...others]} /> } : said;
  };
  return (
    <Facts
      locale={locale}
      facts={[
        ...present([
          ...fieldsIn(schema).map(fact),
          { label: words.formerOwners, value: past(locale, formerOwners(data), ({ code }) => <AgencyLink locale={locale} code={code} />) },
          { label: words.formerNames, value: past(locale, formerNames(data), ({ name }) => <Say locale={locale} text={name} />) },
        ]),
      ]}
    />
  );
}

/** In the order they are read in. */
const fieldsIn = onceEach((schema: SchemaNode) => namedFirst(READING_ORDER, shownIn("page", schema), ({ key }) => key));

/** What held until a day, one under the other. */
function past<T extends { readonly until: string }>(locale: Locale, all: readonly T[], shown: (one: T) => Children) {
  if (all.length === 0) return undefined;
  const lines = all.map((one) => (
    <>
      {shown(one)} <span class="quiet">({sayUntil(one.until, locale.words.site, locale.lang)})</span>
    </>
  ));
  return <Lines items={lines} />;
}
