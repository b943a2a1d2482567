/** Evidence in the results of a draft, as it is offered for other criteria. Pure. */

type Values = Readonly<Record<string, unknown>>;
/** Results by the codes of their criteria, whatever they hold. */
export type ResultValues = Values;

const valuesIn = (value: unknown): Values => (typeof value === "object" && value !== null ? value : {}) as Values;

/** All rows of a result, those included that are not filled in yet. */
export function evidenceOf(result: unknown): readonly Values[] {
  const { evidence } = valuesIn(result);
  return Array.isArray(evidence) ? evidence.map(valuesIn) : [];
}

/** What it is known by: what it is called, and where it can be read or who has it. */
export const evidenceKey = ({ title, url, heldBy }: Values): string => JSON.stringify([title, url ?? heldBy]);

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Every piece that can be found, on a website or with who holds it, once. */
export const evidenceIn = (answers: ResultValues): ReadonlyMap<string, Values> =>
  new Map(
    Object.values(answers)
      .flatMap(evidenceOf)
      .filter(({ title, url, heldBy }) => isText(title) && (isText(url) || isText(heldBy)))
      .map((one) => [evidenceKey(one), one]),
  );
