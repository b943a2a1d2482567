/** What may have been meant by a name that is not known, else what to do instead. */
import { quote } from "../../text/quote.ts";

export const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion ? `Did you mean ${quote(suggestion)}?` : otherwise;
