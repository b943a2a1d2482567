/** Days as a calendar that programs subscribe to (iCalendar, RFC 5545): lines folded and escaped, each day a whole one. */

export interface CalendarDay {
  /** The same for as long as it is the same thing. */
  readonly uid: string;
  readonly day: string;
  /** Since when it is known. */
  readonly since: string;
  readonly summary: string;
  readonly url: string;
}

interface CalendarHead {
  readonly name: string;
  /** Where it is read again. */
  readonly source: string;
}

/** A calendar must hold something (RFC 5545, 3.6): where there is no day it says in which time it has none. */
const NOTHING = [
  ...["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000"],
  ...["END:STANDARD", "END:VTIMEZONE"],
];

export function calendarFile({ name, source }: CalendarHead, days: readonly CalendarDay[]): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//national-digital-platforms-catalogue//due//EN", "CALSCALE:GREGORIAN"],
    ...[`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`, `SOURCE;VALUE=URI:${source}`],
    ...["REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"],
    ...(days.length > 0 ? days.flatMap(eventLines) : NOTHING),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const eventLines = ({ uid, day, since, summary, url }: CalendarDay): string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `DTSTAMP:${inFigures(since)}T000000Z`,
  `DTSTART;VALUE=DATE:${inFigures(day)}`,
  `SUMMARY:${escaped(summary)}`,
  `URL:${url}`,
  "TRANSP:TRANSPARENT",
  "END:VEVENT",
];

const inFigures = (day: string): string => day.replaceAll("-", "");

/** Text of a value: no sign of it ends it or begins another; signs that no line may hold become blanks. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");

/** In bytes, without the end of the line. */
const LONGEST = 75;

/** No line is longer than 75 bytes, and no letter is cut in two. */
function folded(line: string): string {
  const lines = [""];
  let room = LONGEST;
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (bytes > room) {
      lines.push("");
      room = LONGEST - 1; // what goes on begins with a blank
    }
    lines[lines.length - 1] += letter;
    room -= bytes;
  }
  return lines.join("\r\n ");
}
