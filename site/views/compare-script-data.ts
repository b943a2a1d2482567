/** The words and names that the comparing script needs, made by the page and handed over as JSON. */
import { byPublishedCode } from "../../scripts/catalogue/published-codes.ts";
import { PHASE_KINDS } from "../../scripts/records/schema/assessment.ts";
import { namedFirst, namingPart, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { FieldControl, SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema, READING_ORDER, type UsageRecord } from "../../scripts/records/schema/platform.ts";
import { usage } from "../../scripts/records/schema/usage.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { otherGroupNames } from "./list-groups.ts";

/** What the script needs to know of a field of the schema. */
export interface FieldWords {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldControl;
  /** What the values of a choice are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly parts: readonly FieldWords[];
  /** Key of the part that names a group. */
  readonly name?: string | undefined;
}

/** Of a usage value, what the comparison says in its own way (usage-rows.ts), and whence it is known, which the platform's page says. */
const OF_USAGE: readonly (keyof UsageRecord)[] = [
  ...(["date", "metric", "value", "unit", "approximate", "hedge", "basis", "potentialMarket"] as const),
  ...(["source", "confidence"] as const),
];

export type CompareScriptData = ReturnType<typeof compareScriptData>;

/**
 * Words of one language.
 * @param schema whose fields are compared
 */
export function compareScriptData(locale: Locale, schema: SchemaNode = platformSchema) {
  const { lang, words, site } = locale;
  const { stageCode, metric, verdict, outcome, method, phase, actor, task } = words.names;
  const { agencies, domains, settings, today } = site.catalogue;
  return {
    ...words.compare,
    known: words.known,
    lang,
    today,
    siteTitle: locale.text(settings.title),
    names: { stageCode, metric, verdict, outcome, method, phase, actor: byPublishedCode(actor), task: byPublishedCode(task) },
    fields: namedFirst(READING_ORDER, shownIn("compare", schema), ({ key }) => key).map((field) => wordsOf(field, locale)),
    usageFields: shownIn("compare", usage)
      .filter(({ key }) => !OF_USAGE.some((one) => one === key))
      .map((field) => wordsOf(field, locale)),
    listGroups: otherGroupNames(locale),
    yes: words.site.yes,
    no: words.site.no,
    phases: PHASE_KINDS,
    notSourced: words.site.notSourced,
    addresses: {
      platforms: site.url(to("editorPlatforms")),
      platform: locale.href(to("platform", { id: "{id}" })),
      record: site.url(to("record", { kind: "{kind}", id: "{id}" })),
    },
    agencies: Object.fromEntries(agencies.map(({ data }) => [data.code, data.name])),
    documentTypes: settings.documentTypes,
    domains: Object.fromEntries(domains.map(({ id, name }) => [id, name])),
  };
}

function wordsOf(field: SchemaField, locale: Locale): FieldWords {
  const { key, title, kind, names, parts } = field;
  return {
    key,
    label: locale.text(title),
    kind,
    names: Object.fromEntries(Object.entries(names).map(([code, name]) => [code, locale.text(name)])),
    parts: parts.map((part) => wordsOf(part, locale)),
    name: namingPart(field)?.key,
  };
}
