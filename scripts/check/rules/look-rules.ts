/** The colours of the settings can be read on the site: WCAG 2, 1.4.3 (text) and 1.4.11 (what must be seen). */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Settings } from "../../records/schema/settings.ts";
import { contrast } from "../../text/contrast.ts";
import { showNumber } from "../../text/formats.ts";
import { type Rule, ruleFor } from "./rule.ts";

/** What text stands on, by the style sheet: paper, raised, sunken. */
export const BACKGROUNDS = { light: ["#fdfcfa", "#ffffff", "#f4f1ec"], dark: ["#191715", "#211e1b", "#26231f"] } as const;

/** Of text. The accent colours text too, such as the item of the menu that one is at. */
const NEEDED = 4.5;

function contrastDiagnostics({ data: { look = {} } }: { data: Settings }): Diagnostic[] {
  return (["accent", "link"] as const).flatMap((use) =>
    (["light", "dark"] as const).flatMap((scheme) => {
      const colour = look[use]?.[scheme];
      const [ratio, background] = colour ? worst(colour, BACKGROUNDS[scheme]) : [NEEDED, ""];
      if (!colour || ratio >= NEEDED) return [];
      // Rounded down: what falls short of the line is not shown on it.
      const args = { colour, background, scheme };
      const shown = (lang: Parameters<typeof showNumber>[1]) => ({
        ...args,
        ratio: showNumber(Math.floor(ratio * 10) / 10, lang),
        needed: showNumber(NEEDED, lang),
      });
      return [diagnostic("look-contrast", shown, { pointer: ["look", use, scheme] })];
    }),
  );
}

/** The least contrast, and on which background. */
const worst = (colour: string, backgrounds: readonly string[]): readonly [number, string] =>
  backgrounds.map((one) => [contrast(colour, one), one] as const).reduce((least, one) => (one[0] < least[0] ? one : least));

export const lookRules: readonly Rule[] = [ruleFor("settings", "look-contrast", contrastDiagnostics)];
