/** Things that people know by their names, in a sentence that may be of many. */
import { quote } from "./quote.ts";

export interface NamedThing {
  readonly code: string;
  readonly name: string;
}

/** How many are named. */
const FEW = 5;

/** "“Khả dụng” (KT1), “Sao lưu” (KT2)": each by its name; of many the first, and of the others their codes and how many they are. */
export function someNamed(things: readonly NamedThing[], others: (count: number, codes: string) => string): string {
  const first = things.slice(0, things.length > FEW + 1 ? FEW : things.length);
  const rest = things.slice(first.length);
  const named = first.map(({ name, code }) => `${quote(name)} (${code})`).join(", ");
  return rest.length === 0 ? named : `${named} ${others(rest.length, rest.map(({ code }) => code).join(", "))}`;
}
