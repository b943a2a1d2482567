/** The one style sheet, from site/styles. */
import type { SiteContext } from "../context.ts";

export const data = { permalink: "/assets/styles.css", eleventyExcludeFromCollections: true };

export const render = ({ site }: { site: SiteContext }): string => site.styles.css;
