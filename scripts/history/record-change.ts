/** What one commit did to one record. */
import type { OneOf, PublishedKind } from "../records/kinds.ts";
import type { Bilingual } from "../text/bilingual.ts";

/** A record as history names it; the id is that of its page and its JSON. */
export interface RecordName {
  readonly kind: OneOf<PublishedKind | "text">;
  readonly id: string;
}

export const ACTIONS = ["added", "changed", "removed", "moved"] as const;

/** What one commit did to one record. */
export interface RecordChange extends RecordName {
  readonly action: (typeof ACTIONS)[number];
  /** The id it had before, when it was moved. */
  readonly from?: string;
  /** The same for one record under every id it had. */
  readonly line: number;
  /** Its name after the change, or before it was removed. */
  readonly name: Bilingual;
  /** Ids of the agencies that owned the platform before and after. */
  readonly owners?: readonly string[];
  readonly sentences: readonly Bilingual[];
}
