/** Address of the page for proposals, open at what somebody is to do there, be it of one platform, and in one field of its record. */
import type { DraftTask } from "../../scripts/records/draft-tasks.ts";
import type { Locale } from "../context.ts";
import { PARAMETER } from "../parameters.ts";
import { to } from "../routes.ts";

export const taskHref = ({ href }: Pick<Locale, "href">, task: DraftTask, platform?: string, field?: string): string =>
  `${href(to("propose"))}?${asking({ task, platform, field })}`;

/** The same at the sheet of one who judges in an assessment. */
export const sheetHref = (page: string, sheet: { readonly platform: string; readonly day: string; readonly member: string }): string =>
  `${page}?${asking({ task: "ballot" satisfies DraftTask, ...sheet })}`;

/** The same at the assessment of a day. */
export const assessmentHref = (page: string, of: { readonly platform: string; readonly day: string }): string =>
  `${page}?${asking({ task: "assessment" satisfies DraftTask, ...of })}`;

/** The same at the consultation on a set: a letter to be entered, comments to be answered, or a field of the set itself. */
export const consultationHref = (
  page: string,
  task: Extract<DraftTask, "comments" | "criteria">,
  asked: { readonly set: string; readonly comments?: string; readonly field?: string },
): string => `${page}?${asking({ task, ...asked })}`;

const asking = (asked: Readonly<Partial<Record<keyof typeof PARAMETER, string | undefined>>>): string =>
  Object.entries(asked)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${PARAMETER[name as keyof typeof PARAMETER]}=${value}`]))
    .join("&");
