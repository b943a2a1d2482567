/** Apart from the pages, so that they say who keeps the list as of the day of the build, by whose settings it may change. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { keeperOn } from "../../scripts/catalogue/members.ts";

/** Code of the ministry that keeps the list on the day of the build. */
export const keptBy = ({ settings, today }: Catalogue): string | undefined => keeperOn(settings, today);
