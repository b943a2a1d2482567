/** What the catalogue and each of its datasets say alike: who publishes, under which licence, in which languages, whom to ask. */

import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { LANGS, LANGUAGES } from "../../scripts/text/languages.ts";
import { to } from "../routes.ts";
import { standingMinistry } from "../views/standing-ministry.ts";
import type { Addresses } from "./addresses.ts";
import { both, code, vietNam } from "./dcat-codes.ts";
import type { LinkedData } from "./linked-data.ts";

export const node = (type: string | readonly string[], id: string, more: LinkedData = {}): LinkedData => ({
  "@id": id,
  "@type": type,
  ...more,
});

export const day = (date: string): LinkedData => ({ "@value": date, "@type": "xsd:date" });

type Key = "dct:publisher" | "dct:license" | "dct:language" | "dct:spatial" | "dcat:contactPoint";
export type Common = Readonly<Record<Key, LinkedData | readonly LinkedData[]>>;

interface Facts {
  readonly repository: string | undefined;
  readonly part: (name: string) => string;
}

export function commonParts(catalogue: Catalogue, addresses: Addresses, { repository, part }: Facts): Common {
  const { settings } = catalogue;
  return {
    "dct:publisher": publisher(catalogue, addresses, part("publisher")),
    "dct:license": licence(settings.dataLicence.url),
    "dct:language": LANGS.map((lang) => code("language", LANGUAGES[lang].authority)),
    "dct:spatial": vietNam(),
    "dcat:contactPoint": node("vcard:Kind", part("contact"), {
      "vcard:fn": both(settings.title),
      // Without a repository there are no issues: the page for proposals takes corrections too.
      "vcard:hasURL": { "@id": repository ? `${repository}/issues` : addresses.absolute(to("propose")) },
    }),
  };
}

/** A national authority where a ministry decides on the entries; otherwise nothing is said of what the publisher is. */
function publisher(catalogue: Catalogue, addresses: Addresses, id: string): LinkedData {
  const { settings, agencies } = catalogue;
  const standing = standingMinistry(catalogue);
  const kind = agencies.find(({ data }) => data.code === standing)?.data.kind;
  return node("foaf:Agent", id, {
    "foaf:name": both(settings.title),
    "foaf:homepage": node("foaf:Document", addresses.absolute(to("home"))),
    ...(kind === "ministry" ? { "dct:type": code("publisher", "NationalAuthority") } : {}),
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
