/** Waivers in sentences: each by its criterion and its days, for of one set several may be waived. */
import { platformSchema } from "../../records/schema/platform.ts";
import type { Waiver } from "../../records/schema/waivers.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { lowerFirst } from "../../text/text.ts";
import { itemChanges } from "./key-changes.ts";

const called = ({ criterion, from, until }: Waiver, lang: Lang): string =>
  `${criterion} (${[from, until].map((day) => showDate(day, lang)).join(" – ")})`;

export const waiverChanges = (old: unknown = [], now: unknown = []): Bilingual[] =>
  itemChanges(platformSchema.properties.waivers ?? {}, old as Waiver[], now as Waiver[], called);

/** Why a platform stands otherwise, in the same sentences. */
export const waiverCauses = (old: readonly Waiver[] | undefined, now: readonly Waiver[] | undefined): Bilingual[] =>
  waiverChanges(old, now).map((change) => inEach((lang) => lowerFirst(change[lang])));
