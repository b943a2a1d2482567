import type { Catalogue } from "../../scripts/domain/catalogue.ts";
import { standingMinistry as onDay } from "../../scripts/domain/review/members.ts";

/** Code of the ministry that keeps the list on the day of the build. */
export const standingMinistry = ({ settings, today }: Catalogue): string | undefined => onDay(settings, today);
