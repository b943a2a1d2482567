/** From the page of a platform to comparing it with others. */
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";

export const CompareLink = ({ locale, id }: { locale: Locale; id: string }) => (
  <p>
    <a href={`${locale.href(to("compare"))}?p=${id}`}>{locale.words.platform.compareWith}</a>
  </p>
);
