/** The words and names that the comparing script needs, made by the page and handed over as JSON. */
import { PHASE_KINDS } from "../../scripts/records/schema/assessment.ts";
import { namedFirst, namingPart, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { FieldControl, SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema, READING_ORDER } from "../../scripts/records/schema/platform.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import type { Locale } from "../context.ts";
import type { CompareWords } from "../i18n/vi/compare.ts";
import type { ValueNames } from "../i18n/vi/names.ts";
import { to } from "../routes.ts";

type NamesUsed = Pick<ValueNames, "stage" | "metric" | "verdict" | "outcome" | "method" | "phase" | "actor" | "task">;

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

export interface CompareScriptData extends CompareWords {
  readonly lang: Lang;
  /** Day of the build: what is late is late on that day. */
  readonly today: string;
  readonly siteTitle: string;
  readonly names: NamesUsed;
  /** Fields that are compared, in the order of their rows. */
  readonly fields: readonly FieldWords[];
  readonly yes: string;
  readonly no: string;
  readonly phases: typeof PHASE_KINDS;
  readonly notSourced: string;
  /** Where things are; `{id}` and `{kind}` are filled in. */
  readonly addresses: Readonly<Record<"platforms" | "platform" | "record", string>>;
  /** By code. */
  readonly agencies: Readonly<Record<string, Text>>;
  readonly domains: Readonly<Record<string, Text>>;
}

/**
 * Words of one language.
 * @param schema whose fields are compared
 */
export function compareScriptData(locale: Locale, schema: SchemaNode = platformSchema): CompareScriptData {
  const { lang, words, site } = locale;
  const { stage, metric, verdict, outcome, method, phase, actor, task } = words.names;
  const { agencies, domains, settings, today } = site.catalogue;
  return {
    ...words.compare,
    lang,
    today,
    siteTitle: locale.text(settings.title),
    names: { stage, metric, verdict, outcome, method, phase, actor, task },
    fields: namedFirst(READING_ORDER, shownIn("compare", schema), ({ key }) => key).map((field) => wordsOf(field, locale)),
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
