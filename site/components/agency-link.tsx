/** An agency by its code: a link to its page with its full name, or the bare code when no register knows it. */
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { AsWritten, Say } from "./say.tsx";

export function AgencyLink({ locale, code }: { locale: Locale; code: string }) {
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
}
