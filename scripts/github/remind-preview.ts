/** Reminders as they would begin, from the data alone: nothing of GitHub is asked, so proposals, teams and what was put off are not in them. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { dueByAgency, toldNow } from "../catalogue/due/by-agency.ts";
import { reminderDays } from "../catalogue/due/kinds.ts";
import { describeReminder, planReminder, writtenLines } from "./remind-plan.ts";

export function remindersPreview(catalogue: Catalogue): string[] {
  const due = dueByAgency(catalogue);
  const { settings, today } = catalogue;
  return catalogue.agencies.flatMap(({ slug, data: { code, name, github } }) => {
    const actions = planReminder({
      agency: { code, name, slug },
      items: toldNow(due.get(code)),
      doubles: [],
      members: github?.logins ?? [],
      mayAsk: () => false,
      site: settings.site,
      putOffDays: reminderDays(settings).putOff,
      login: "",
      today,
    });
    return actions.flatMap((action) => [describeReminder(action), ...writtenLines(action), ""]);
  });
}
