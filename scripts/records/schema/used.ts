/** Which fields of a platform a catalogue uses. */
import { CONFIGURED } from "../../text/configured.ts";
import type { Platform } from "./platform.ts";

/** False of a field that the settings do without (`unusedFields`): nothing is said of it, not even that it is not known. */
export const isUsed = (field: keyof Platform): boolean => !CONFIGURED.unusedFields?.includes(field);
