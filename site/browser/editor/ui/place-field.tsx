/** @jsxImportSource preact */
/** Where a plan, an assessment, a sheet or a letter with comments belongs (see place-of.tsx). The id of a new record follows from its name (see for-git.tsx). */
import type { PlaceProps } from "./day-of.tsx";
import { useLater } from "./use-later.ts";

export function PlaceField(props: PlaceProps) {
  const isOfPlatform = ["plan", "assessment", "ballot", "comments"].includes(props.draft.kind);
  const PlaceOf = useLater("PlaceOf", isOfPlatform);
  return PlaceOf && isOfPlatform ? <PlaceOf {...props} /> : null;
}
