/** What the outcome of an assessment means, in a sentence. */
import type { Score } from "../../scripts/catalogue/score.ts";

interface Meanings {
  readonly outcomeMeaning?: Readonly<Record<string, string>> | undefined;
  readonly outcomeWaived?: Readonly<Record<string, string>> | undefined;
}

/** Where criteria are waived it is not said that they are met. */
export function outcomeMeaning({ outcome, results }: Pick<Score, "outcome" | "results">, names: Meanings): string {
  const isWaived = results.some(({ waiver }) => waiver !== undefined);
  return (isWaived ? names.outcomeWaived?.[outcome] : undefined) ?? names.outcomeMeaning?.[outcome] ?? "";
}
