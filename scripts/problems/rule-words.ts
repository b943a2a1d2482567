/** The shape of a rule's words. Every sentence a check can say is in this folder, Vietnamese and English side by side. */

import type { Bilingual } from "../text/bilingual.ts";
import type { Finding, Level } from "./problem.ts";

export interface Said {
  readonly message: Bilingual;
  readonly fix?: Bilingual;
}

export interface RuleWords<Args> {
  readonly level: Level;
  readonly title: Bilingual;
  readonly say: (args: Args) => Said;
}

/** One rule: how bad it is, what it asks for, and the sentence that says what is wrong and how to mend it. */
export const rule = <Args = void>(level: Level, title: Bilingual, say: (args: Args) => Said): RuleWords<Args> => ({ level, title, say });

/** Untrusted text inside a sentence: on one line, in guillemets, not endless. */
export function quote(value: unknown): string {
  const text = (typeof value === "string" ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, " ").trim();
  return `«${text.length > 120 ? `${text.slice(0, 119)}…` : text}»`;
}

/** Where a finding is, without its words. */
export type Where = Pick<Finding, "pointer" | "onKey" | "missing" | "place">;
