/** @jsxImportSource preact */
/** A value of any kind, as its schema says: the one place where kinds of fields become controls. */
import { findCode } from "../../../../scripts/authoring/intake/entries.ts";
import { fullNameOfAgency } from "../../../../scripts/records/agencies.ts";
import { fieldControl, hasAddressBeside, type SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { valueName } from "../choice-lists.ts";
import { findPlatform } from "../wish.ts";
import { Checks, Flag, type Option, Select } from "./choices.tsx";
import { DocumentField } from "./document-field.tsx";
import { type Form, fieldId, inLanguage, useForm, type ValueProps } from "./form.ts";
import { Group, Items } from "./groups.tsx";
import { type Labelled, Typed } from "./input.tsx";
import { shownDate, shownNumber, shownText, shownUrl, tidy, tidyLine, typedDate, typedNumber, typedPartDate, typedUrl } from "./typed.ts";

export function Value({ node, pointer, value, required, numberHelp }: ValueProps) {
  const form = useForm();
  const { config, known } = form;
  const label = inLanguage(node["x-title"], config);
  const help = inLanguage(node["x-help"], config);
  const field: Labelled & { value: unknown } = { pointer, label, help, required, value };
  // What is typed is read as issue forms do once the field is left.
  const typed = { ...field, node };
  const plain = { show: shownText, read: tidyLine };
  const kind = fieldControl(node);
  switch (kind) {
    case "text":
      return <Texts {...field} node={hasAddressBeside(node) ? node : undefined} isMainAlone={isAskedInMain(node)} />;
    case "long-text":
      return <Texts {...field} long isMainAlone={isAskedInMain(node)} />;
    case "document":
      return <DocumentField node={node} {...field} />;
    case "group":
      return <Group node={node} {...field} />;
    case "items":
      return <Items node={node} {...field} />;
    case "lines":
      return <Typed {...field} long show={shownLines} read={readLines} help={`${help}. ${config.words.lines}`} />;
    case "checks":
      return <Checks {...field} options={namedOptions(node.items ?? {}, form)} />;
    case "choice":
      return <Select {...field} help={undefined} options={namedOptions(node, form)} />;
    case "flag":
      return <Flag {...field} />;
    case "date":
      return <Typed {...typed} {...dayOf(value, config)} help={config.words.dateHelp} read={typedDate} />;
    case "part-date":
      return <Typed {...typed} {...dayOf(value, config)} help={config.words.partDateHelp} read={typedPartDate} />;
    case "number":
      return (
        <Typed {...typed} help={numberHelp ?? config.words.numberHelp} show={(one) => shownNumber(one, config.lang)} read={typedNumber} />
      );
    case "unit":
      return <Typed {...typed} list={kind} show={(one) => config.names[kind]?.[shownText(one)] ?? shownText(one)} read={tidyLine} />;
    case "measure":
    case "set-group":
    case "set-gates":
    case "framework-group":
    case "framework-criterion":
      return form.parts.NamedCode ? <form.parts.NamedCode {...field} control={kind} /> : <Typed {...field} {...plain} />;
    case "agency":
      return <Agency {...typed} />;
    case "domain":
      return (
        <Select
          {...field}
          help={undefined}
          options={known.domains.map(({ id, name }) => ({ value: id, label: inLang(name, config.lang) }))}
        />
      );
    case "set":
    case "framework":
      return <Select {...field} help={undefined} options={setOptions(form, kind)} />;
    case "platform":
      return <PlatformField {...field} />;
    case "url":
      return <Typed {...typed} show={shownUrl} read={typedUrl} inputMode="url" />;
    case "line":
      return <Typed {...(hasAddressBeside(node) ? typed : field)} {...plain} />;
    case "document-number":
      return <Typed {...typed} {...plain} />;
  }
}

/** Beside a day in figures that in words, in a language that may have its month first. */
function dayOf(value: unknown, { lang }: Form["config"]) {
  const [figures, words] = [shownDate(value), showDate(shownText(value), lang)];
  const note = lang !== MAIN_LANG && words !== figures && <p class="found">{words}</p>;
  return { show: shownDate, inputMode: "numeric", note } as const;
}

interface TextsProps {
  readonly value: unknown;
  readonly long?: boolean;
  readonly node?: SchemaNode | undefined;
  /** Others are asked for where all stands on one page. */
  readonly isMainAlone?: boolean;
}

const isAskedInMain = ({ "x-ask": ask }: SchemaNode): boolean => (ask || undefined)?.only !== undefined;

/** A text in every language: a field each under one name. */
function Texts({ pointer, label, help, required, value, long = false, node, isMainAlone }: Labelled & TextsProps) {
  const { config, beside, isStepped } = useForm();
  const { words } = config;
  const texts: Partial<Record<Lang, unknown>> = typeof value === "object" && value !== null ? value : { [MAIN_LANG]: value };
  const shared = { show: shownText, read: long ? tidy : tidyLine, long, ...(node ? { node } : {}) };
  return (
    <div class="pair" id={fieldId(pointer)} tabIndex={-1}>
      {LANGS.filter((lang) => !isStepped || !isMainAlone || lang === MAIN_LANG || texts[lang] !== undefined).map((lang) => (
        <Typed
          {...shared}
          {...(lang === MAIN_LANG ? { help, required, whole: pointer } : {})}
          pointer={[...pointer, lang]}
          label={`${String(label)} (${words.languages[lang]})`}
          value={texts[lang]}
          lang={lang}
        />
      ))}
      {beside?.(fieldId(pointer))}
    </div>
  );
}

/** A platform by its id or any of its names; those that may be meant are offered. */
function PlatformField(field: Labelled & { value: unknown }) {
  const { known, config, set, parts } = useForm();
  const { OfferedPlatforms } = parts;
  const given = shownText(field.value);
  const platform = known.platforms.find(({ id }) => id === given);
  const choose = (name: string) => set(field.pointer, findPlatform(name, known)?.id ?? name);
  return (
    <Typed
      {...field}
      list="platforms"
      show={shownText}
      read={(typed) => findPlatform(tidyLine(typed), known)?.id ?? tidyLine(typed)}
      note={
        platform ? (
          <p class="found">{inLang(platform.name, config.lang)}</p>
        ) : (
          OfferedPlatforms && <OfferedPlatforms typed={given} known={known} lang={config.lang} choose={choose} />
        )
      }
    />
  );
}

/** An agency by its code or any of its names. */
function Agency(field: Labelled & { value: unknown; node: SchemaNode }) {
  const { known, config, asked, agencies, parts } = useForm();
  const { AskFor } = parts;
  const agency = known.agencies.find(({ code }) => code === field.value);
  const name = agency ? undefined : fullNameOfAgency(field.value);
  return (
    <Typed
      {...field}
      help={field.required === true ? config.words.agencyHelpNeeded : config.words.agencyHelp}
      list="agencies"
      show={shownText}
      read={(typed) => findCode(tidyLine(typed), agencies) ?? tidyLine(typed)}
      isSaid={name !== undefined && asked.includes(name)}
      note={
        agency ? (
          <p class="found">{inLang(agency.name, config.lang)}</p>
        ) : (
          name && AskFor && <AskFor id={fieldId(field.pointer)} name={name} />
        )
      }
    />
  );
}

export const namedOptions = (node: SchemaNode, { config }: Form): Option[] =>
  (node.enum ?? []).map((value) => ({ value, label: valueName(node, value, config) }));

function setOptions({ known, config }: Form, wanted: "framework" | "set"): Option[] {
  return Object.entries(known.criteria)
    .filter(([, { kind }]) => kind === wanted)
    .map(([value, { title }]) => ({ value, label: inLang(title, config.lang) }));
}

const shownLines = (value: unknown): string => (Array.isArray(value) ? value.map(shownText).join("\n") : shownText(value));
const readLines = (typed: string): string[] => tidy(typed).split("\n").map(tidyLine).filter(Boolean);
