/** The language that this folder is in, and what the settings call things in it, as within a sentence. */
import { called } from "../../../scripts/text/bilingual.ts";
import { CONFIGURED } from "../../../scripts/text/configured.ts";

export const lang = "vi";

export const portal = called(CONFIGURED.called?.portal, lang, "cổng thông tin");
/** Empty where there is none. */
export const process = called(CONFIGURED.called?.process, lang, "");
