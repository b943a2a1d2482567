/** What a code is called: its name in the register, or the code itself when no register knows it. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { STAGE_CODES } from "../../scripts/catalogue/stage-codes.ts";
import { asIs, type Text } from "../../scripts/text/bilingual.ts";
import type { Locale, SiteContext } from "../context.ts";
import { inAll } from "../i18n/words.ts";

/** Names of the codes in tables, in every language. */
export interface CodeNames {
  readonly agency: Readonly<Record<string, Text>>;
  readonly stage: Readonly<Record<string, Text>>;
}

export const codeNames = ({ agencies }: Pick<Catalogue, "agencies">): CodeNames => ({
  agency: Object.fromEntries(agencies.map(({ data }) => [data.code, data.name])),
  stage: Object.fromEntries(STAGE_CODES.map((code) => [code, inAll(({ names }) => names.stageCode[code])])),
});

export const agencyName = ({ find }: SiteContext, code: string): Text => find.agencies.get(code)?.data.name ?? asIs(code);
export const domainName = ({ find }: SiteContext, id: string): Text => find.domains.get(id)?.name ?? asIs(id);
export const platformName = ({ find }: SiteContext, id: string): Text => find.platforms.get(id)?.data.name ?? asIs(id);

/** The owner of a platform in plain words. */
export const ownerName = ({ site, text, words }: Locale, owner: string | undefined): string =>
  owner === undefined ? words.site.notSourced : text(agencyName(site, owner));
