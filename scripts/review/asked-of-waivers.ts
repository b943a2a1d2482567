/** What a change of waivers asks, of a platform and of a criteria set. */
import type { Waiver } from "../records/schema/waivers.ts";
import { addedAndRemoved } from "../text/same.ts";
import type { OpenQuestion } from "./open-decision.ts";

/** A waiver that comes, ends otherwise than was decided, or is taken out: of several that change the first day of each. */
export function aboutWaivers(
  old: readonly Pick<Waiver, "from">[],
  now: readonly Pick<Waiver, "from">[],
): Pick<OpenQuestion, "subject" | "date">[] {
  const { added, removed } = addedAndRemoved(old, now);
  return [...new Set([...added, ...removed].map(({ from }) => from))].map((date) => ({ subject: "waiver", date }));
}
