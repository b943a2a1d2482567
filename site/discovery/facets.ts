/** The checkboxes of the finder with their counts over the whole catalogue, before anything is asked. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { usedCodes } from "../../scripts/catalogue/stage-codes.ts";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import { USE_COUNTS } from "../../scripts/catalogue/statistics/counts.ts";
import { fieldsOf, type SchemaField } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { asIs, type Text } from "../../scripts/text/bilingual.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { listGroupCode, otherGroupedLists, sayListGroup } from "../views/list-groups.ts";
import { inNameOrder } from "../views/name-order.ts";
import { LIST_STANDINGS } from "../views/platform-lists.ts";
import { type Facet, KINDS } from "./kinds.ts";
import { searchFilters } from "./search-filters.ts";

const ASSESSED = ["yes", "no"] as const;

export interface FacetView {
  readonly name: Facet;
  readonly title: string;
  /** Codes that nothing has too: an address may ask for them. They are hidden until it does. */
  readonly options: readonly { readonly code: string; readonly label: Text; readonly count: number }[];
}

/** Facets of the list of platforms: the same on all its pages, so they are counted once a build. */
export function platformFacets(locale: Locale): readonly FacetView[] {
  const known = counted.get(locale) ?? countPlatforms(locale);
  counted.set(locale, known);
  return known;
}
const counted = new WeakMap<Locale, readonly FacetView[]>();

function countPlatforms(locale: Locale, schema: SchemaNode = platformSchema): FacetView[] {
  const { catalogue } = locale.site;
  const words = locale.words.finder;
  const { known, names } = locale.words;
  const counts = countsOf(catalogue).platforms;
  const stages = usedCodes((code) => counts.has(`stage ${code}`)).map((code) => ({ code, label: asIs(names.stageCode[code]) }));
  const standings = LIST_STANDINGS.map((code) => ({ code, label: asIs(locale.words.lists.standing[code]) }));
  return [
    view("stage", words.stage, stages, counts),
    ...(catalogue.lists.length > 0 ? [view("list", words.list, standings, counts)] : []),
    view("listGroup", words.listGroup, listGroupOptions(locale), counts),
    view(
      "use",
      words.use,
      USE_COUNTS.map((code) => ({ code, label: asIs(known.use.names[code]) })),
      counts,
    ),
    view("overdue", words.overdue, [{ code: "yes", label: asIs(words.overdueYes) }], counts),
    view(
      "assessed",
      words.assessed,
      ASSESSED.map((code) => ({ code, label: asIs(words.assessedNames[code]) })),
      counts,
    ),
    ...fieldsOf(schema).flatMap((field) =>
      field.show.facet ? [view(field.show.facet, locale.text(field.title), optionsOf(field, locale), counts)] : [],
    ),
    view(
      "missing",
      words.missing,
      RECORD_PARTS.map(({ id, title }) => ({ code: id, label: title })),
      counts,
    ),
  ];
}

/** Facets of the search page. */
export function searchFacets(locale: Locale): FacetView[] {
  const words = locale.words.finder;
  const counts = countsOf(locale.site.catalogue).all;
  return [
    view(
      "kind",
      words.kind,
      KINDS.map((kind) => ({ code: kind, label: asIs(words.kinds[kind]) })),
      counts,
    ),
    view("agency", words.agency, agencyOptions(locale), counts),
  ];
}

/** Which of the lists in force is said: the groups of the records are others. */
const listGroupOptions = (locale: Locale) =>
  otherGroupedLists(locale).flatMap(({ list, groups }) =>
    groups.map((group) => ({ code: listGroupCode(list, group.id), label: asIs(sayListGroup(locale, list, group)) })),
  );

/** What a field can hold: the names of its choices, or of the register that it refers to. */
function optionsOf({ kind, names }: SchemaField, locale: Locale): { code: string; label: Text }[] {
  if (kind === "agency") return agencyOptions(locale);
  if (kind === "domain") return locale.site.catalogue.domains.map(({ id, name }) => ({ code: id, label: name }));
  return Object.entries(names).map(([code, label]) => ({ code, label }));
}

const agencyOptions = ({ site, text }: Locale) =>
  inNameOrder(site.catalogue.agencies, ({ data }) => text(data.name)).map(({ data }) => ({ code: data.code, label: data.name }));

/** Facets of registers, of which most codes may have nothing. */
const OPEN: readonly Facet[] = ["agency", "domain"];

type Counted = ReadonlyMap<string, number>;

/** The same in every language. */
const countsOf = onceEach((catalogue: Catalogue) => {
  const filters = searchFilters(catalogue);
  return { all: countFilters(filters), platforms: countFilters(filters.filter(({ kind }) => kind[0] === "platform")) };
});

function view(name: Facet, title: string, options: readonly { code: string; label: Text }[], counts: Counted): FacetView {
  const counted = options.map((option) => ({ ...option, count: counts.get(`${name} ${option.code}`) ?? 0 }));
  return { name, title, options: OPEN.includes(name) ? counted.filter(({ count }) => count > 0) : counted };
}

function countFilters(records: readonly Readonly<Record<string, readonly string[]>>[]): Counted {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const [name, codes] of Object.entries(record)) {
      for (const code of codes) counts.set(`${name} ${code}`, (counts.get(`${name} ${code}`) ?? 0) + 1);
    }
  }
  return counts;
}
