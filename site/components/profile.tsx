/** The facts of a platform; what the official list records is always shown, sourced or not. */
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";
import { formerNames, formerOwners } from "../views/profile.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Facts, Lines, present } from "./facts.tsx";
import { CriteriaLink, OutLink, showAddress } from "./links.tsx";
import { AsWritten, Say } from "./say.tsx";

export function Profile({ locale, data }: { locale: Locale; data: Platform }) {
  const { names, platform: words } = locale.words;
  const domain = data.domain === undefined ? undefined : locale.site.find.domains.get(data.domain);
  return (
    <Facts
      locale={locale}
      facts={[
        { label: words.owner, value: data.owner && <AgencyLink locale={locale} code={data.owner} /> },
        { label: words.focalUnit, value: data.focalUnit && <Say locale={locale} text={data.focalUnit} /> },
        { label: words.group, value: data.group && names.group[data.group] },
        { label: words.pillars, value: data.pillars?.map((pillar) => names.pillar[pillar]).join(", ") },
        { label: words.domain, value: domain && <Say locale={locale} text={domain.name} /> },
        { label: words.criteria, value: data.criteria && <CriteriaLink locale={locale} id={data.criteria} /> },
        { label: words.enterprise, value: data.enterprise && <Enterprise locale={locale} enterprise={data.enterprise} /> },
        { label: words.website, value: data.website && <OutLink href={data.website}>{showAddress(data.website)}</OutLink> },
        ...present([
          { label: words.abbreviation, value: data.abbreviation },
          { label: words.formerOwners, value: pastOwners(locale, data) },
          { label: words.formerNames, value: pastNames(locale, data) },
        ]),
      ]}
    />
  );
}

function Enterprise({ locale, enterprise: { name, url } }: { locale: Locale; enterprise: NonNullable<Platform["enterprise"]> }) {
  const shown = <AsWritten locale={locale}>{name}</AsWritten>;
  return url ? <OutLink href={url}>{shown}</OutLink> : shown;
}

function pastOwners(locale: Locale, data: Platform) {
  const owners = formerOwners(data);
  if (owners.length === 0) return undefined;
  const shown = owners.map(({ code, until }) => (
    <>
      <AgencyLink locale={locale} code={code} /> <span class="quiet">({locale.words.platform.to(locale.date(until))})</span>
    </>
  ));
  return <Lines items={shown} />;
}

function pastNames(locale: Locale, data: Platform) {
  const names = formerNames(data);
  if (names.length === 0) return undefined;
  const shown = names.map(({ name, until }) => (
    <>
      <Say locale={locale} text={name} /> <span class="quiet">({locale.words.platform.to(locale.date(until))})</span>
    </>
  ));
  return <Lines items={shown} />;
}
