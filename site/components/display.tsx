/**
 * Text size and contrast, as public portals offer them. The style sheet keeps their place only where scripts run and
 * shows them once browser/display.ts is there to answer: no page needs them, and none has a dead button.
 */
import type { Locale } from "../context.ts";
import { keptFor } from "../html/jsx-runtime.ts";

export const Display = ({ locale }: { locale: Locale }) => displayIn(locale);

const displayIn = keptFor((locale: Locale) => {
  const words = locale.words.display;
  return (
    <fieldset class="display">
      <legend class="unseen">{words.group}</legend>
      <button type="button" data-display="smaller" aria-label={words.smaller} title={words.smaller}>
        A−
      </button>
      <button type="button" data-display="standard" aria-label={words.standard} title={words.standard}>
        A
      </button>
      <button type="button" data-display="larger" aria-label={words.larger} title={words.larger}>
        A+
      </button>
      <button type="button" data-display="strong" aria-pressed="false" aria-label={words.contrast} title={words.contrast}>
        <ContrastIcon />
      </button>
      <span class="unseen" role="status" data-display="said" />
    </fieldset>
  );
});

const ContrastIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" stroke-width="1.5" />
    <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" stroke="none" />
  </svg>
);
