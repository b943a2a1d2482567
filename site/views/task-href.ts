/** Address of the page for proposals, open at what somebody is to do there, be it of one platform. */
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { Locale } from "../context.ts";
import { PARAMETER } from "../parameters.ts";
import { to } from "../routes.ts";

export const taskHref = ({ href }: Locale, task: DraftTask, platform?: string): string =>
  `${href(to("propose"))}?${PARAMETER.task}=${task}${platform === undefined ? "" : `&${PARAMETER.platform}=${platform}`}`;
