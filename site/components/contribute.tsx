/** At the foot of every record: the editor where it has one, its file, and a way to say that it is wrong. */

import type { Locale } from "../context.ts";
import { editAddress, reportAddress } from "../views/github-addresses.ts";
import { taskHref } from "../views/task-href.ts";
import { FlagIcon, PenIcon } from "./icons.tsx";

interface ContributeProps {
  readonly locale: Locale;
  /** Of the record's file in the repository. */
  readonly path: string;
  readonly name: string;
  /** Id of the platform, for a record that the editor can load. */
  readonly platform?: string;
}

export function Contribute({ locale, path, name, platform }: ContributeProps) {
  const words = locale.words.platform;
  const edit = editAddress(locale.site, path);
  const report = reportAddress(locale.site, words.reportTitle(name));
  if (!edit || !report) return null;
  return (
    <nav class="contribute" aria-label={words.contribute}>
      {platform && (
        <a class="button" href={taskHref(locale, "correct", platform)}>
          <PenIcon /> {words.correct}
        </a>
      )}
      <a class="button" href={edit}>
        <PenIcon /> {words.edit}
      </a>
      <a class="button" href={report}>
        <FlagIcon /> {words.reportFault}
      </a>
    </nav>
  );
}
