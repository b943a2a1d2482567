/** Address of the page for proposals, open at what somebody is to do there, be it of one platform, and in one field of its record. */
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { Locale } from "../context.ts";
import { PARAMETER } from "../parameters.ts";
import { to } from "../routes.ts";

export const taskHref = ({ href }: Locale, task: DraftTask, platform?: string, field?: string): string => {
  const asked = [
    [PARAMETER.task, task],
    [PARAMETER.platform, platform],
    [PARAMETER.field, field],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return `${href(to("propose"))}?${asked.join("&")}`;
};
