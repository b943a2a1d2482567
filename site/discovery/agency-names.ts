/** What people call an agency for short, where that is nobody else's name: "Bộ Giáo dục" and "bộ gd" of "Bộ Giáo dục và Đào tạo". Derived from the register. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";
import { inLang } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fold } from "../../scripts/text/text.ts";

/** Between the fields of one agency. */
const JOINED = /\s*,\s*|\s+(?:và|and|&)\s+/;

/** By code. Of two with one short name the one that is there today has it; when both are, neither has. */
export function shortNames(agencies: readonly AgencyEntry[], lang: Lang): ReadonlyMap<string, readonly string[]> {
  const all = agencies.flatMap(({ data }) =>
    shortened(data, lang).map((name) => ({ code: data.code, name, isPast: data.validTo !== undefined })),
  );
  const taken = new Set(agencies.map(({ data }) => fold(inLang(data.name, lang))));
  const isOwn = ({ code, name, isPast }: (typeof all)[number]) =>
    !taken.has(fold(name)) && !all.some((other) => other.code !== code && fold(other.name) === fold(name) && (isPast || !other.isPast));
  const short = new Map<string, string[]>();
  for (const one of all.filter(isOwn)) short.set(one.code, [...(short.get(one.code) ?? []), one.name]);
  return short;
}

function shortened({ code, name }: AgencyEntry["data"], lang: Lang): string[] {
  const whole = inLang(name, lang);
  const [first = ""] = whole.split(JOINED);
  const [kind = "", ...fields] = first.split(" ");
  const words = whole.split(JOINED).join(" ").split(" ");
  const isInitials = fold(code) === fold(words.map((word) => word.slice(0, 1)).join(""));
  return [
    ...new Set([
      ...(first === whole ? [] : [first]),
      // "bộ gd", "bộ gdđt": the kind in full, and the first letters of the rest.
      ...(isInitials ? [`${kind} ${code.slice(1, 1 + fields.length)}`, `${kind} ${code.slice(1)}`] : []),
    ]),
  ];
}
