/** What the catalogue and each of its datasets say alike: who publishes, under which licence, in which languages, whom to ask. */

import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { LANGS, LANGUAGES } from "../../scripts/text/languages.ts";
import { to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { both, code, placeNode } from "./dcat-codes.ts";
import type { LinkedData } from "./linked-data.ts";

export const node = (type: string | readonly string[], id: string, more: LinkedData = {}): LinkedData => ({
  "@id": id,
  "@type": type,
  ...more,
});

export const xsdDate = (date: string): LinkedData => ({ "@value": date, "@type": "xsd:date" });

type Value = LinkedData | readonly LinkedData[];
type Key = "dct:publisher" | "dct:license" | "dct:language" | "dcat:contactPoint";
export type Common = Readonly<Record<Key, Value>> & { readonly "dct:spatial"?: Value };

interface Facts {
  readonly repository: string | undefined;
  readonly part: (name: string) => string;
}

export function commonParts(catalogue: Catalogue, addresses: Addresses, { repository, part }: Facts): Common {
  const { settings } = catalogue;
  const { place, contact } = settings.metadata ?? {};
  return {
    "dct:publisher": publisher(settings, addresses, part("publisher")),
    "dct:license": licence(settings.dataLicence.url),
    "dct:language": LANGS.map((lang) => code("language", LANGUAGES[lang].euCode)),
    ...(place ? { "dct:spatial": placeNode(place) } : {}),
    "dcat:contactPoint": node("vcard:Kind", part("contact"), {
      "vcard:fn": both(settings.title),
      // Without a repository there are no issues: the page for proposals takes corrections too.
      "vcard:hasURL": { "@id": contact?.url ?? (repository ? `${repository}/issues` : addresses.absolute(to("propose"))) },
      ...(contact?.mail ? { "vcard:hasEmail": { "@id": `mailto:${contact.mail}` } } : {}),
      ...(contact?.telephone ? { "vcard:hasTelephone": { "@id": `tel:${contact.telephone}` } } : {}),
    }),
  };
}

function publisher({ title, metadata }: Settings, addresses: Addresses, id: string): LinkedData {
  const { name = title, url, type } = metadata?.publisher ?? {};
  return node("foaf:Agent", id, {
    "foaf:name": both(name),
    "foaf:homepage": node("foaf:Document", url ?? addresses.absolute(to("home"))),
    ...(type ? { "dct:type": code("publisher", type) } : {}),
  });
}

/** Types of the licences that ADMS can name. */
const LICENCE_TYPES = [
  [/^https?:\/\/creativecommons\.org\/licenses\/by\//, "Attribution"],
  [/^https?:\/\/creativecommons\.org\/publicdomain\//, "PublicDomain"],
] as const;

function licence(url: string): LinkedData {
  const type = LICENCE_TYPES.find(([pattern]) => pattern.test(url))?.[1];
  return node("dct:LicenseDocument", url, type ? { "dct:type": code("licence", type) } : {});
}
