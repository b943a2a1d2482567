/** The one style sheet, from site/styles. */
import type { SiteContext } from "../context.ts";
import { to } from "../routes.ts";

export const data = { permalink: to("styles"), eleventyExcludeFromCollections: true };

export const render = ({ site }: { site: SiteContext }): string => site.styles.css;
