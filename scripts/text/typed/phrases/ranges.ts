/** What stands around two numbers, and how a text begins of whose date a part is left out: that it is about right, or a beginning, too. */
import type { Lang } from "../../languages.ts";

interface RangePhrases {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly shortened: readonly string[];
}

export const RANGE_PHRASES: Readonly<Record<Lang, RangePhrases>> = {
  vi: {
    from: ["tu", "khoang"],
    to: ["den", "toi"],
    shortened: ["(?:khoang|tu|het|(?:tinh )?den(?: het)?) ", "(?:trong )?(?:dau|giua|cuoi) "],
  },
  en: { from: ["from", "between"], to: ["to", "and"], shortened: [] },
};
