/** How to reach who runs the site without an account: what the settings give. */
import type { Locale } from "../context.ts";

export interface ContactWay {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

export function contactWays({ words, site, text }: Locale): readonly ContactWay[] {
  const { mail, telephone, address, url } = site.catalogue.settings.metadata?.contact ?? {};
  return [
    ...(mail ? [{ label: words.about.mail, text: mail, href: `mailto:${mail}` }] : []),
    ...(telephone ? [{ label: words.about.telephone, text: telephone, href: `tel:${telephone}` }] : []),
    ...(address ? [{ label: words.about.address, text: text(address) }] : []),
    ...(url ? [{ label: words.about.page, text: url, href: url }] : []),
  ];
}
