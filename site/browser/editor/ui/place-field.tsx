/** @jsxImportSource preact */
/** Where a plan or an assessment belongs (see place-of.tsx). The id of a new record follows from its name (see for-git.tsx). */
import type { PlaceProps } from "./place-of.tsx";
import { useLater } from "./use-later.ts";

export function PlaceField(props: PlaceProps) {
  const isOfPlatform = props.draft.kind === "plan" || props.draft.kind === "assessment";
  const PlaceOf = useLater("PlaceOf", isOfPlatform);
  return PlaceOf && isOfPlatform ? <PlaceOf {...props} /> : null;
}
