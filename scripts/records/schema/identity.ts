/**
 * What makes a platform this one and no other: with other values in these places, what was decided of one product would stand on the
 * page of another. Which of them count, the settings say (deciders.ts); a field that is not named here does not compile.
 */
import type { Bilingual } from "../../text/bilingual.ts";
import { type Platform, platformSchema } from "./platform.ts";

/** Not by their value at one time: these are only added to, or say where the rest can be read. */
type AddedTo = "events" | "usage" | "shared" | "sources";

/** The Markdown below the front matter is a text like the summary. */
export type IdentityField = Exclude<keyof Platform, AddedTo> | "description";

/** Whether a field counts where the settings name none. */
const USUALLY: Readonly<Record<IdentityField, boolean>> = {
  name: true,
  abbreviation: true,
  group: true,
  pillars: false,
  domain: false,
  owner: true,
  focalUnit: false,
  assessedBy: true,
  enterprises: true,
  summary: true,
  website: true,
  criteria: true,
  entry: true,
  description: true,
};

const ALL = Object.keys(USUALLY) as IdentityField[];
export const USUAL_IDENTITY: readonly IdentityField[] = ALL.filter((field) => USUALLY[field]);

const DESCRIPTION: Bilingual = { vi: "Phần mô tả", en: "Description" };
const titleOf = (field: IdentityField): Bilingual =>
  field === "description" ? DESCRIPTION : platformSchema.properties[field]?.["x-title"];

/** Those that the catalogue uses, by what they are called. */
export const IDENTITY_NAMES = Object.fromEntries(
  ALL.filter((field) => field === "description" || field in platformSchema.properties).map((field) => [field, titleOf(field)]),
) as Readonly<Record<IdentityField, Bilingual>>;

/** Texts of several sentences: a slip of the pen put right there makes no other product. */
export const isWording = (field: IdentityField): field is "summary" | "description" => field === "summary" || field === "description";
