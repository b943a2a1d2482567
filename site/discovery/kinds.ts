/** Kinds of records that can be found, and what the list of platforms can be filtered by. Shared with the browser. */

import { FIELD_FACETS } from "../../scripts/records/schema/node.ts";

export const KINDS = ["platform", "agency", "criteria", "document"] as const;
export type Kind = (typeof KINDS)[number];
/** Most records are of this kind: what is of no other is of it, so that the index need not name each. */
export const MAIN_KIND = "platform" satisfies Kind;

/** Filters with checkboxes, in the order of the form. */
export const FACETS = ["kind", "stage", "list", "listGroup", "use", "overdue", "assessed", ...FIELD_FACETS, "missing"] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ["relevance", "name", "newest", "oldest", "used"] as const;
export type Sort = (typeof SORTS)[number];

/** Between the names of a record in one value of the index. */
export const NAME_SEPARATOR = " ¦ ";
