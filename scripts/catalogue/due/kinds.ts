/** What may have to be done, by kind, and when it is told. */
import type { Settings } from "../../records/schema/settings.ts";
import { REMINDER_DAYS } from "../../records/schema/usual.ts";
import type { Bilingual, Text } from "../../text/bilingual.ts";
import { addDays } from "../../text/dates.ts";
import type { Lang } from "../../text/languages.ts";
import type { dueWords } from "../../words/words.ts";
import type { Catalogue } from "../catalogue.ts";

/** In the order in which they are told; whether one that is new is announced, and not only added to the list. What comes later is in calendars alone. */
export const DUE_KINDS = {
  overdue: { isAnnounced: true },
  soon: { isAnnounced: true },
  reached: { isAnnounced: true },
  proposal: { isAnnounced: false },
  task: { isAnnounced: false },
  "evidence-dead": { isAnnounced: true },
  "evidence-changed": { isAnnounced: true },
  "evidence-old": { isAnnounced: false },
  "usage-old": { isAnnounced: false },
  missing: { isAnnounced: false },
  answered: { isAnnounced: true },
  later: { isAnnounced: false },
} as const satisfies Readonly<Record<keyof (typeof dueWords)[Lang]["sections"], { readonly isAnnounced: boolean }>>;
export type DueKind = keyof typeof DUE_KINDS;
export const DUE_ORDER = Object.keys(DUE_KINDS) as readonly DueKind[];

/** A thing that has to be done, before anybody says whose it is to do. */
export interface DueThing {
  readonly kind: DueKind;
  /** The same from one day to the next, and of no other thing. */
  readonly key: string;
  readonly platform?: string;
  /** The draft set that it is about, and of comments on it the file that they came in. */
  readonly set?: string;
  readonly comments?: string;
  /** What it is about: the name of the platform, the title of the proposal. */
  readonly about: Text;
  /** What has to be done, in words, as behind a colon. */
  readonly say: Bilingual;
  /** Day by which; absent where none is set. */
  readonly day?: string | undefined;
  /** Since when it is so, where that is known. */
  readonly since?: string | undefined;
  /** Address on the code host, of what has no page of the site. */
  readonly url?: string;
}

/** Whose something is to do. */
export type Assigned = readonly [agency: string | undefined, thing: DueThing];

export const reminderDays = (settings: Settings): typeof REMINDER_DAYS => ({
  ahead: settings.reminders?.aheadDays ?? REMINDER_DAYS.ahead,
  putOff: settings.reminders?.putOffDays ?? REMINDER_DAYS.putOff,
});

/** The kind of what is to be done by a day. */
export function timeliness(day: string, { today, settings }: Pick<Catalogue, "today" | "settings">): "overdue" | "soon" | "later" {
  if (day < today) return "overdue";
  return day <= addDays(today, reminderDays(settings).ahead) ? "soon" : "later";
}
