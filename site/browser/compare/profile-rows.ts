/** Rows of the comparison: what a platform is, and where it stands. */
import { showDate } from "../../../scripts/text/formats.ts";
import { isWebAddress } from "../../../scripts/text/web-address.ts";
import type { ClientWords } from "../../views/compare-words.ts";
import { type Compared, type Line, row, type Section, say } from "./cells.ts";
import type { PlatformFile } from "./record.ts";

export function profileSection({ platforms, words }: Compared): Section {
  const { labels, names, notSourced } = words;
  const fact = (label: string, linesOf: (data: PlatformFile["data"]) => readonly Line[] | undefined) =>
    row(label, platforms, ({ data }) => linesOf(data), notSourced);
  return {
    title: words.profile,
    rows: [
      fact(labels.abbreviation, ({ abbreviation }) => when(abbreviation, (text) => ({ text }))),
      fact(words.summary, ({ summary }) => when(summary, (text) => say(text, words))),
      fact(labels.owner, ({ owner }) => when(owner, (code) => named(code, words.agencies, words))),
      fact(labels.focalUnit, ({ focalUnit }) => when(focalUnit, (text) => say(text, words))),
      fact(labels.group, ({ group }) => when(group, (code) => ({ text: names.group[code] }))),
      fact(labels.pillars, ({ pillars }) => pillars?.map((pillar) => ({ text: names.pillar[pillar] }))),
      fact(labels.domain, ({ domain }) => when(domain, (code) => named(code, words.domains, words))),
      fact(labels.enterprise, ({ enterprise }) => when(enterprise, ({ name }) => ({ text: name }))),
      fact(labels.website, ({ website }) => when(website, (url) => ({ text: url, ...(isWebAddress(url) ? { href: url } : {}) }))),
    ],
  };
}

export function stageSection({ platforms, words }: Compared): Section {
  const { names, lang } = words;
  return {
    title: words.stage,
    rows: [
      row(words.stageNow, platforms, ({ derived }) => [{ text: names.stage[derived.stage] }], words.notSourced),
      row(words.since, platforms, ({ derived }) => [{ text: showDate(derived.since, lang) }], words.notSourced),
      row(words.due, platforms, ({ derived }) => dueLines(derived, words), words.noDue),
      row(
        words.next,
        platforms,
        ({ derived: { next } }) => [{ text: names.actor[next.actor] }, { text: names.task[next.task] }],
        words.notSourced,
      ),
    ],
  };
}

function dueLines({ due, overdue }: PlatformFile["derived"], words: ClientWords): Line[] | undefined {
  if (!due) return undefined;
  return [{ text: showDate(due, words.lang) }, ...(overdue ? [{ text: words.overdue }] : [])];
}

/** One line of what is there. */
const when = <T>(value: T | undefined, line: (value: T) => Line): Line[] | undefined => (value === undefined ? undefined : [line(value)]);

/** A code with its registered name; an unknown code stands as it is. */
function named(code: string, register: ClientWords["agencies"], words: ClientWords): Line {
  const name = Object.hasOwn(register, code) ? register[code] : undefined;
  return name ? say(name, words) : { text: code };
}
