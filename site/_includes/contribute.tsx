/** At the foot of every record: its file, and a way to say that it is wrong. */
import type { Locale } from "../context.ts";
import { editAddress, reportAddress } from "../views/report-link.ts";
import { FlagIcon, PenIcon } from "./icons.tsx";

/** @param path of the record's file in the repository */
export function Contribute({ locale, path, name }: { locale: Locale; path: string; name: string }) {
  const words = locale.words.platform;
  const edit = editAddress(locale.site, path);
  const report = reportAddress(locale.site, words.reportTitle(name));
  if (!edit || !report) return null;
  return (
    <nav class="contribute" aria-label={words.contribute}>
      <a class="button" href={edit}>
        <PenIcon /> {words.edit}
      </a>
      <a class="button" href={report}>
        <FlagIcon /> {words.report}
      </a>
    </nav>
  );
}
