/** Rules on the lists in the settings: each id once, and no two names that nobody can tell apart. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { isValidOn } from "../../records/agencies.ts";
import { deciderOf } from "../../records/schema/deciders.ts";
import { COUNCIL_EVENTS, EVENT_TYPES, isCouncilEvent } from "../../records/schema/events.ts";
import { findWhere } from "../../records/schema/find-values.ts";
import { LETTER_PLACES, SUBJECT_PLACES } from "../../records/schema/letter-settings.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import { type Settings, settingsSchema } from "../../records/schema/settings.ts";
import type { LanguageMap } from "../../text/configured.ts";
import { repeated } from "../../text/group.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { didYouMean, foldedWords } from "../../text/text.ts";
import { termsBy } from "../../words/terms.ts";
import { nameWords, usualNames } from "../../words/words.ts";
import { type AgencyOn, inactiveAgencies, WHICH_THERE_ARE } from "./reference-rules.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

interface Entry {
  readonly id: string;
  readonly name: LanguageMap;
}

/** Whatever lists the schema has of things with ids. */
const isListOfThings = ({ items }: SchemaNode): boolean => items?.properties?.id !== undefined;
const listsIn = findWhere<readonly Entry[]>(settingsSchema, isListOfThings) ?? (() => []);

const doubledIds = ({ data }: { data: Settings }): Diagnostic[] =>
  listsIn(data).flatMap(({ value, pointer }) =>
    repeated(value, ({ id }) => id).map(({ item: { id }, index }) =>
      diagnostic("settings-duplicate", { id }, { pointer: [...pointer, index, "id"] }),
    ),
  );

/** An address leads to one record, and not away from one that has it. */
const formerIds = ({ data: { formerIds: former = [] } }: { data: Settings }, { records }: Context): Diagnostic[] => {
  const twice = new Set(repeated(former, ({ from }) => from).map(({ index }) => index));
  return former.flatMap(({ from }, index) =>
    twice.has(index) || records.ids.platforms.has(from)
      ? [diagnostic("former-id", { id: from }, { pointer: ["formerIds", index, "from"] })]
      : [],
  );
};

interface ShownName {
  readonly names: LanguageMap;
  readonly pointer: Pointer;
}

/** As the site shows them: what the settings do not name has its usual name. */
function shownNames(data: Settings): ShownName[][] {
  const { stages, events } = (data.names ?? {}) as Readonly<Record<"stages" | "events", Readonly<Record<string, LanguageMap>> | undefined>>;
  const named = (own: Readonly<Record<string, LanguageMap>> | undefined, part: "stages" | "events") =>
    own
      ? Object.keys(nameWords[MAIN_LANG][part]).map((one) => ({
          names: own[one] ?? Object.fromEntries(LANGS.map((lang) => [lang, (nameWords[lang][part] as LanguageMap)[one] ?? ""])),
          pointer: own[one] ? ["names", part, one] : ["names", part],
        }))
      : [];
  const lists = listsIn(data).map(({ value, pointer }) =>
    value.map(({ name }, index) => ({ names: name, pointer: [...pointer, index, "name"] })),
  );
  return [named(stages, "stages"), named(events, "events"), ...lists];
}

/** Said once for two, in the first language in which they are alike. */
function alikeNames({ data }: { data: Settings }): Diagnostic[] {
  return shownNames(data).flatMap((list) => {
    const found = LANGS.flatMap((lang) =>
      repeated(
        list.flatMap(({ names, pointer }) => {
          const name = names[lang]?.trim();
          return name ? [{ name, pointer }] : [];
        }),
        ({ name }) => name.toLowerCase(),
      ).map(({ item }) => item),
    );
    const once = found.filter(({ pointer }, index) => found.findIndex((one) => String(one.pointer) === String(pointer)) === index);
    return once.map(({ name, pointer }) => diagnostic("settings-alike", { name }, { pointer }));
  });
}

/** By what a status or event has its name: what leads to a status is called as that is. */
type NamesByKey = Readonly<Record<string, LanguageMap>>;
const NAMED = ["stages", "events"] as const;

/** All that statuses and events are called, by key: as these settings say, and as they would be called without them. */
function namesByKey({ names = {} }: Settings): { readonly key: string; readonly name: string; readonly pointer?: Pointer }[] {
  const own = names as Readonly<Record<string, NamesByKey | undefined>>;
  return LANGS.flatMap((lang) => {
    const here = usualNames[lang](termsBy(lang, names as NamesByKey));
    const elsewhere = usualNames[lang](termsBy(lang, {}));
    return NAMED.flatMap((part) =>
      Object.keys(elsewhere[part]).flatMap((key) => {
        const said = own[part]?.[key]?.[lang];
        const usual = [here, elsewhere].map((one) => ({ key, name: (one[part] as Readonly<Record<string, string>>)[key] ?? "" }));
        return said === undefined ? usual : [...usual, { key, name: said, pointer: ["names", part, key, lang] }];
      }),
    );
  });
}

/**
 * No status or event passes for one that is voted on, in any language: by a name in the settings that another has, or had before them. Said
 * at the name that the settings give.
 */
function decidedNames({ data }: { data: Settings }): Diagnostic[] {
  const all = namesByKey(data).map((one) => ({ ...one, folded: foldedWords(one.name).join(" ") }));
  const voted = new Set<string>(EVENT_TYPES.filter((type) => deciderOf(type, data.decisions?.by) === "council" || isCouncilEvent(type)));
  // One that is voted on has, by its new name, what another was known by: that is said at the new name.
  const isAlike = (one: (typeof all)[number], other: (typeof all)[number]): boolean =>
    one.key !== other.key && one.folded === other.folded && (voted.has(other.key) || (voted.has(one.key) && !other.pointer));
  return all.flatMap((one) =>
    one.pointer && all.some((other) => isAlike(one, other))
      ? [diagnostic("settings-decided", { name: one.name }, { pointer: one.pointer })]
      : [],
  );
}

/** What is voted on is decided by owners about what is theirs: nothing refuses it, and nobody outside will believe it. */
const ownDecisions = ({ data: { decisions } }: { data: Settings }): Diagnostic[] =>
  COUNCIL_EVENTS.flatMap((type) =>
    decisions?.by?.[type] === "owner"
      ? [diagnostic("decision-own", (lang: Lang) => ({ event: nameWords[lang].events[type] }), { pointer: ["decisions", "by", type] })]
      : [],
  );

/** One vote an agency: where fewer may vote than must agree, nothing is ever decided. Before any has an account, each is one that will. */
function unreachableQuorum({ data: { decisions, quorum } }: { data: Settings }, { agencies, records, today }: Context): Diagnostic[] {
  const isVoted = COUNCIL_EVENTS.some((type) => deciderOf(type, decisions?.by) === "council");
  const valid = [...agencies.values()].filter((agency) => isValidOn(agency, today));
  const reachable = valid.filter(({ github }) => github?.team !== undefined || (github?.logins ?? []).length > 0);
  const voters = (reachable.length > 0 ? reachable : valid).length;
  return quorum === undefined || !isVoted || !records.agencies || quorum <= voters
    ? []
    : [diagnostic("quorum-beyond", { quorum, voters }, { pointer: ["quorum"] })];
}

/** The lines of a letter that a place may stand in, with what is filled into each: who signs and who gets it as well. */
function linesOfLetter({
  letter,
}: Settings): { readonly text: LanguageMap; readonly pointer: Pointer; readonly places: readonly string[] }[] {
  const printed = (["left", "right", "signature"] as const).flatMap((side) =>
    (letter?.[side] ?? []).map(({ text }, index) => ({ text, pointer: ["letter", side, index, "text"], places: LETTER_PLACES })),
  );
  const subjects = Object.entries(letter?.subjects ?? {}).map(([job, text]) => ({
    text: text as LanguageMap,
    pointer: ["letter", "subjects", job],
    places: SUBJECT_PLACES,
  }));
  const copies = (letter?.copies ?? []).map((text, index) => ({ text, pointer: ["letter", "copies", index], places: [] }));
  return [...printed, ...subjects, ...copies];
}

/** A place that nothing is filled into goes out as dots or in its brackets. */
const unknownPlaces = ({ data }: { data: Settings }): Diagnostic[] =>
  linesOfLetter(data).flatMap(({ text, pointer, places }) =>
    Object.entries(text).flatMap(([lang, line = ""]) =>
      [...line.matchAll(/\{([^{}]*)\}/g)].flatMap(([place, name = ""]) => {
        if (places.includes(name)) return [];
        const suggestion = didYouMean(name, places);
        const [said, all] = [suggestion && `{${suggestion}}`, places.map((one) => `{${one}}`)];
        return [diagnostic("letter-place", { place, places: all, suggestion: said }, { pointer: [...pointer, lang] })];
      }),
    ),
  );

export const settingsRules: readonly Rule[] = [
  ruleFor("settings", "former-id", formerIds, WHICH_THERE_ARE),
  ruleFor("settings", "agency-inactive", ({ data: { keptBy: terms } }, context) =>
    inactiveAgencies(
      terms.flatMap(({ agency: code, from, to }, index): AgencyOn[] => {
        const last = to ?? (from !== undefined && from > context.today ? from : context.today);
        const at = (key: string) => ["keptBy", index, key];
        return [
          { code, pointer: at("from"), on: from },
          { code, pointer: at(to === undefined ? "agency" : "to"), on: last },
        ];
      }),
      context,
    ),
  ),
  ruleFor("settings", "decision-own", ownDecisions),
  ruleFor("settings", "quorum-beyond", unreachableQuorum),
  ruleFor("settings", "settings-duplicate", doubledIds),
  ruleFor("settings", "settings-alike", alikeNames),
  ruleFor("settings", "settings-decided", decidedNames),
  ruleFor("settings", "letter-place", unknownPlaces),
];
