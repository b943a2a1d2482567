/** For who sees to it that members' sheets come: who is missing, with their sheet and a letter that reminds them. */
import type { AssessmentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { membersBy } from "../../scripts/catalogue/council/progress.ts";
import type { Seat } from "../../scripts/catalogue/council/seats.ts";
import { COUNCIL_POLICY } from "../../scripts/records/schema/usual.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { sheetHref } from "./task-href.ts";

interface WhoseSheets {
  readonly missing: readonly MissingSheet[];
  /** "chủ tịch, Bộ Mây Trắng" */
  readonly late: readonly string[];
  /** Only where single sheets are public by name; else they are counted. */
  readonly recused: readonly string[];
}

interface MissingSheet {
  readonly name: string;
  /** Of the page for proposals, open at their own sheet. */
  readonly href: string;
  /** A letter without an address: whoever puts sheets together knows it, and the catalogue does not. */
  readonly letter: string;
}

export function whoseSheets(locale: Locale, entry: Pick<PlatformEntry, "id" | "data">, one: AssessmentEntry): WhoseSheets {
  const isNamed = (locale.site.catalogue.settings.council?.shown ?? COUNCIL_POLICY.shown) === "names";
  const { missing, late, recused } = membersBy({ seats: one.council?.seats ?? [] });
  return {
    missing: missing.map((seat) => missingSheet(locale, entry, one, seat)),
    late: late.map((seat) => memberName(locale, seat)),
    recused: isNamed ? recused.map((seat) => memberName(locale, seat)) : [],
  };
}

/** By role and organisation: no person is named before their sheet is public. */
function memberName({ words, site, text }: Locale, { role, organisation }: Seat): string {
  const agency = site.find.agencies.get(organisation);
  return `${words.names.role[role]}, ${agency ? text(agency.data.name) : organisation}`;
}

function missingSheet(
  locale: Locale,
  { id, data: { name: named } }: Pick<PlatformEntry, "id" | "data">,
  { date, data: { ballots } }: AssessmentEntry,
  seat: Seat,
): MissingSheet {
  const at = { platform: id, day: date, member: seat.member };
  const { reminder } = locale.words.proposals.sheets;
  const name = memberName(locale, seat);
  const subject = reminder(locale.text(named), locale.date(date));
  const address = sheetHref(locale.site.absolute(locale.path(to("propose"))), at);
  const body = [locale.words.sheets.dear(name), subject, locale.words.sheets.until(locale.date(ballots?.until ?? "")), address].join(
    "\r\n\r\n",
  );
  const letter = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { name, href: sheetHref(locale.href(to("propose")), at), letter };
}
