/**
 * What makes a platform this one and no other: with other values in these places, what was decided of one product would stand on the
 * page of another. Which of them count, the settings say (deciders.ts); a field that is not named here does not compile.
 */
import type { Bilingual } from "../../text/bilingual.ts";
import { IS_IDENTITY, platformSchema } from "./platform.ts";

/** The Markdown below the front matter is a text like the summary; the plan is a file of its own. */
export type IdentityField = keyof typeof IS_IDENTITY | "description" | "plan";

/** Whether a field counts where the settings name none. */
const USUALLY: Readonly<Record<IdentityField, boolean>> = {
  ...IS_IDENTITY,
  description: true,
  // It goes on with the years.
  plan: false,
};

const ALL = Object.keys(USUALLY) as IdentityField[];
export const USUAL_IDENTITY: readonly IdentityField[] = ALL.filter((field) => USUALLY[field]);

const OTHERS = {
  description: { vi: "Phần mô tả", en: "Description" },
  plan: { vi: "Kế hoạch", en: "Plan" },
} as const satisfies Partial<Record<IdentityField, Bilingual>>;
const isOther = (field: IdentityField): field is keyof typeof OTHERS => field in OTHERS;
const titleOf = (field: IdentityField): Bilingual => (isOther(field) ? OTHERS[field] : platformSchema.properties[field]?.["x-title"]);

/** Those that the catalogue uses, by what they are called. */
export const IDENTITY_NAMES = Object.fromEntries(
  ALL.filter((field) => isOther(field) || field in platformSchema.properties).map((field) => [field, titleOf(field)]),
) as Readonly<Record<IdentityField, Bilingual>>;

/** Texts of several sentences: a slip of the pen put right there makes no other product. */
export const isWording = (field: IdentityField): field is "summary" | "description" => field === "summary" || field === "description";
