/** What the values of a schema's lists are called where no schema names them, by a name for the list and the value. */
import { measureWords } from "../../scripts/words/words.ts";
import type { Locale } from "../context.ts";
import type { EditorConfig } from "../views/editor-config.ts";
import { measures } from "./code-lists.ts";

export function valueNames({ lang, words, site, text }: Locale): EditorConfig["names"] {
  const { event, verdict, outcome, outcomeMeaning, outcomeWaived, phase, confidence, requirement } = words.names;
  return {
    ...{ event, verdict, outcome, outcomeMeaning, outcomeWaived, phase, confidence, requirement },
    waiting: words.proposals.waiting,
    unit: { "%": "%", ...measureWords[lang].units },
    measure: {
      ...measureWords[lang].measures,
      ...Object.fromEntries([...measures(site.catalogue)].map(([code, name]) => [code, text(name)])),
    },
  };
}
