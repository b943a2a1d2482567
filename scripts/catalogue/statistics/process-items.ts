/** Which item of the document of the process each step is of, as the settings say. */
import type { PROCESS_STEPS } from "../../records/schema/process-settings.ts";
import type { Settings } from "../../records/schema/settings.ts";

export const itemOf = ({ process }: Pick<Settings, "process">, step: string): number | undefined =>
  process?.items?.[step as (typeof PROCESS_STEPS)[number]];
