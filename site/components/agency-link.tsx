/** An agency by its code: a link to its page with its full name, or the bare code when no register knows it. */
import type { Locale } from "../context.ts";
import { keptIn } from "../html/jsx-runtime.ts";
import { to } from "../routes.ts";
import { AsWritten, Say } from "./say.tsx";

export const AgencyLink = ({ locale, code }: { locale: Locale; code: string }) => linkIn(locale, code);

/** A few agencies own thousands of platforms. */
const linkIn = keptIn((locale: Locale, code) => {
  const agency = locale.site.find.agencies.get(code);
  if (!agency) {
    return (
      <span>
        <AsWritten locale={locale}>{code}</AsWritten>
      </span>
    );
  }
  return (
    <a href={locale.href(to("agency", { id: agency.slug }))}>
      <Say locale={locale} text={agency.data.name} />
    </a>
  );
}, 2_000);
