/** Words as people type and paste them: what word processors leave in them goes, and what says nothing is no answer. */
import { tidied } from "../characters.ts";
import { entitiesIn } from "../entities.ts";
import { withoutLookAlikes } from "../look-alikes.ts";
import { readOldEncoding } from "../old-encodings.ts";
import { fold } from "../text.ts";

/** What people write where they have nothing to say, folded and without the signs around it. */
const BLANK =
  /^(?:(?:hien |nay )?(?:chua|khong)(?: (?:co|ro|biet|xac dinh|cap nhat|ap dung|thong tin|du lieu|so lieu|ten|nguon|cong bo|ban hanh|duoc))*(?: gi| ca| nao| ten viet tat| ten tieng anh| trang web| website| doanh nghiep)?|trong|bo trong|de trong|dang cap nhat|se cap nhat(?: sau)?|cap nhat sau|bo sung sau|no(?: |_)response|n ?\/? ?a|none|nil|null|no|not (?:available|applicable|known|yet)|unknown|tbd|tba|xxx+)$/;

/** In characters. */
const LONGEST_BLANK = 60;

/** Whether an answer says that there is none: "không", "Chưa có.", "(không)", "n/a", "-". */
export function isBlankAnswer(text: string): boolean {
  if (text.trim().length > LONGEST_BLANK) return !/[\p{L}\p{N}]/u.test(text);
  const words = fold(text)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/\s+/g, " ");
  return words === "" || BLANK.test(words);
}

/** What was read otherwise than it stood there. */
export interface Read {
  readonly text: string;
  /** The encoding from before Unicode that it was in. */
  readonly encoding?: string;
  /** Letters that only look like others stand as those. */
  readonly letters?: true;
}

/** A text without what word processors and keyboards leave in it; empty when there is nothing else. */
export function readText(typed: string): Read {
  const lines = typed.replace(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll("\t", " ");
  // Before what is hidden goes: in TCVN3 a soft hyphen is a letter.
  const old = readOldEncoding(lines);
  const typedSo = tidied(old?.text ?? lines);
  const plain = withoutLookAlikes(typedSo);
  const text = (entitiesIn(plain)?.meant ?? plain)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
  return { text, ...(old ? { encoding: old.encoding } : {}), ...(plain === typedSo ? {} : { letters: true }) };
}

/** One answer; undefined when it is blank. */
export function cleanAnswer(typed: string): string | undefined {
  const { text } = readText(typed);
  return isBlankAnswer(text) ? undefined : text;
}

/** The same as one line. */
export const cleanLine = (typed: string): string | undefined => cleanAnswer(typed)?.replace(/\s+/g, " ");

const DASHES = /[\u2010-\u2015\u2212\u00ad]/g;
/** Every dash as a hyphen: Word makes others of those that were typed. */
export const plainDashes = (text: string): string => text.replace(DASHES, "-");
