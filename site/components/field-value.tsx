/** The value of a field of a record in a page, by the kind of field that its schema makes it. */

import { showUnit } from "../../scripts/catalogue/measures.ts";
import type { DocumentRef, Source } from "../../scripts/records/schema/common.ts";
import { fieldValue, namingPart, type SchemaField } from "../../scripts/records/schema/fields.ts";
import { type FieldControl, fieldControl } from "../../scripts/records/schema/node.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Lines } from "./facts.tsx";
import { CriteriaLink, DocumentLink, OutLink, PlatformLink, showAddress } from "./links.tsx";
import { AsWritten, Day, Say } from "./say.tsx";
import { Grade } from "./sources.tsx";

interface Part {
  readonly locale: Locale;
  readonly field: SchemaField;
  /** As the schema of the field has it. */
  readonly value: unknown;
}

export function FieldValue(part: Part): Children {
  return SHOWN[part.field.kind](part);
}

const text = ({ locale, value }: Part) => <Say locale={locale} text={value as Text} />;
const set = ({ locale, value }: Part) => <CriteriaLink locale={locale} id={String(value)} />;
const line = ({ locale, value }: Part) => <AsWritten locale={locale}>{String(value)}</AsWritten>;
const day = ({ locale, value }: Part) => <Day locale={locale} date={String(value)} />;
const codeName = ({ locale, field }: Part, code: string): string => {
  const name = field.names[code];
  return name ? locale.text(name) : code;
};

const SHOWN: Readonly<Record<FieldControl, (part: Part) => Children>> = {
  text,
  "long-text": text,
  document: ({ locale, value }) => (
    <>
      <DocumentLink locale={locale} document={value as DocumentRef} />
      <Grade locale={locale} level={(value as Pick<Source, "confidence">).confidence} />
    </>
  ),
  agency: ({ locale, value }) => <AgencyLink locale={locale} code={String(value)} />,
  domain: (part) => {
    const domain = part.locale.site.find.domains.get(String(part.value));
    return domain ? <Say locale={part.locale} text={domain.name} /> : line(part);
  },
  platform: ({ locale, value }) => <PlatformLink locale={locale} id={String(value)} />,
  set,
  framework: set,
  group: (part) => <Group {...part} />,
  items: ({ value, field, ...part }) => {
    const kind = fieldControl(field.node.items ?? {});
    return <Lines items={(value as readonly object[]).map((item) => SHOWN[kind]({ ...part, field: { ...field, kind }, value: item }))} />;
  },
  lines: ({ value, ...part }) => <Lines items={(value as readonly string[]).map((item) => line({ ...part, value: item }))} />,
  checks: (part) => (part.value as readonly string[]).map((code) => codeName(part, code)).join(", "),
  choice: (part) => codeName(part, String(part.value)),
  date: day,
  "part-date": day,
  number: ({ locale, value }) => locale.number(Number(value)),
  flag: ({ locale, value }) => (value === true ? locale.words.site.yes : locale.words.site.no),
  url: ({ value }) => <OutLink href={String(value)}>{showAddress(String(value))}</OutLink>,
  line,
  "document-number": line,
  measure: line,
  "set-group": line,
  "set-gates": ({ value, ...part }) => <Lines items={(value as readonly string[]).map((item) => line({ ...part, value: item }))} />,
  "framework-group": line,
  "framework-criterion": line,
  unit: ({ locale, value }) => showUnit(String(value), locale.lang),
};

/** What names it, as a link where it has an address; then every other part with its title. */
function Group({ locale, field, value }: Part) {
  const known = field.parts.filter((part) => fieldValue(value as object, part) !== undefined);
  const shown = (part: SchemaField) => <FieldValue locale={locale} field={part} value={fieldValue(value as object, part)} />;
  const name = known.find((part) => part === namingPart(field));
  const address = name && known.find(({ kind }) => kind === "url");
  const named = name && (address ? <OutLink href={String(fieldValue(value as object, address))}>{shown(name)}</OutLink> : shown(name));
  const others = known.filter((part) => part !== name && part !== address);
  const lines = others.map((part) => (
    <>
      {locale.text(part.title)}: {shown(part)}
    </>
  ));
  return named && lines.length === 0 ? named : <Lines items={[...(named ? [named] : []), ...lines]} />;
}
