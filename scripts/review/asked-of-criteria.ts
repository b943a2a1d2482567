/** What a change of criteria sets, and of what was said of their drafts, asks. */
import { addsAnswersOnly } from "../catalogue/heard.ts";
import { unwaived } from "../catalogue/waivers.ts";
import { CRITERIA_FOLDER } from "../records/folders.ts";
import type { FileOf, Records } from "../records/records.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { aboutWaivers } from "./asked-of-waivers.ts";
import { isSameFile, NOBODYS, type OpenQuestion } from "./open-decision.ts";

/** What is published of a party's comments, or of the answers to them, and says something else now: its issuer answers for it. */
export const aboutComments = (base: Records, head: Records): OpenQuestion[] =>
  [...base.comments].flatMap(([id, files]) => {
    const set = base.criteria.get(id);
    const now = head.comments.get(id) ?? [];
    const isOther = files.some((old) =>
      now.some((one) => one.path === old.path && (one.body !== old.body || !addsAnswersOnly(old.data, one.data))),
    );
    const issuer = set?.data.issuer;
    const about = issuer === undefined ? NOBODYS : { owners: [issuer], claimed: [], owner: issuer };
    // Of a set that is another too that is asked already.
    const isAsked = set === undefined || !isSameSet(set, head.criteria.get(id) ?? set);
    return !isOther || isAsked ? [] : [{ subject: "criteria", record: `${CRITERIA_FOLDER}/${id}`, ...about } as const];
  });

/** Sets that come, change, or are taken away: nobody but its issuer takes back what others may be reading already. */
export function aboutCriteria(base: Records, head: Records): OpenQuestion[] {
  return [...new Set([...head.criteria.keys(), ...base.criteria.keys()])].flatMap((id) => {
    const [old, set] = [base.criteria.get(id), head.criteria.get(id)];
    const subjects: Pick<OpenQuestion, "subject" | "date">[] = [
      ...(old && set && isSameSet(old, set) ? [] : [{ subject: "criteria" } as const]),
      ...aboutWaivers(old?.data.waivers ?? [], set?.data.waivers ?? []),
    ];
    const issuer = (old ?? set)?.data.issuer;
    // Who answers for one that can not be read, the proposal does not say.
    const isUnread = !old && base.ids.criteria.has(id);
    const about = issuer === undefined || isUnread ? NOBODYS : { owners: [issuer], claimed: old ? [] : [issuer], owner: issuer };
    return subjects.map((subject) => ({ ...subject, record: `${CRITERIA_FOLDER}/${id}`, ...about }));
  });
}

/** But for its waivers, each of which is decided on its own. */
const isSameSet = (a: FileOf<CriteriaSet>, b: FileOf<CriteriaSet>): boolean =>
  isSameFile({ ...a, data: unwaived(a.data) }, { ...b, data: unwaived(b.data) });
