/** What the keys of the statistics are called: the words of a register, or the code itself when no register knows it. */
import { asIs, type Text } from "../../scripts/text/bilingual.ts";
import type { SiteContext } from "../context.ts";

export const agencyName = ({ find }: SiteContext, code: string): Text => find.agencies.get(code)?.data.name ?? asIs(code);
export const domainName = ({ find }: SiteContext, id: string): Text => find.domains.get(id)?.name ?? asIs(id);
export const platformName = ({ find }: SiteContext, id: string): Text => find.platforms.get(id)?.data.name ?? asIs(id);
