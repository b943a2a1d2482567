/** @jsxImportSource preact */
/**
 * The record to print and send with the official letter: A4, an annex by NĐ 30/2020/NĐ-CP (the word, the title, and the
 * document that it goes with; the national motto, a number and a signature are that document's). Contents come from the
 * schema in its order; what is blank is left out; number and date of the document are filled in by hand.
 */
import type { ComponentChildren } from "preact";
import { RECORD_KINDS } from "../../../../scripts/records/kinds.ts";
import { fieldControl, type SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang, type Text } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { fill } from "../../../i18n/fill.ts";
import { valueName } from "../choice-lists.ts";
import { type Draft, nameOf } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { DossierOutcome, DossierResults } from "./dossier-results.tsx";
import { type Form, inLanguage, useForm } from "./form.ts";
import { shownNumber, shownText } from "./typed.ts";

export function Dossier({ draft, judged }: { draft: Draft; judged: CheckedDraft }) {
  const form = useForm();
  const { config, known } = form;
  const { words } = config;
  const open = judged.errors.length + judged.missing.length;
  const agency = known.agencies.find(({ code }) => code === (judged.data.owner ?? judged.data.issuer));
  // The results of an assessment are a table of their own, which takes a set that is known.
  const others = judged.score ? { ...judged.data, results: undefined } : judged.data;
  const issuer = agency ? inLang(agency.name, config.lang) : words.annexIssuerBlank;
  return (
    <article class="dossier" lang={config.lang}>
      <p class="annex">{words.annex}</p>
      <h2>{titleOf(draft, words)}</h2>
      <p class="annex-of">{fill(words.annexOf, { agency: issuer })}</p>
      <p class="subject">{nameOf(draft)}</p>
      {open > 0 && <p class="mark">{fill(words.dossierDraft, { n: open })}</p>}
      {draft.kind === "assessment" && <DossierOutcome draft={draft} score={judged.score} />}
      <Rows node={RECORD_KINDS[draft.kind].schema} value={others} form={form} />
      {draft.kind === "assessment" && <DossierResults draft={draft} score={judged.score} />}
      {draft.body && (
        <section>
          <h3>{words.description}</h3>
          {draft.body.split(/\n{2,}/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </section>
      )}
      <p class="fingerprint">{fill(words.fingerprint, { site: config.siteAddress })}</p>
    </article>
  );
}

function titleOf({ task, kind }: Draft, words: Form["config"]["words"]): string {
  if (kind === "platform") return task === "platform" ? words.dossier.platform : words.dossier.correct;
  return words.dossier[kind];
}

/** A row for each key that has a value; what holds others is a table in its cell. */
function Rows({ node, value, form }: { node: SchemaNode; value: unknown; form: Form }) {
  const values = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const keys = Object.entries(node.properties ?? {}).filter(([key]) => !isBlank(values[key]));
  const others = Object.keys(values).filter((key) => !node.properties?.[key] && !isBlank(values[key]));
  return (
    <table>
      <tbody>
        {keys.map(([key, child]) => (
          <tr>
            <th scope="row">{inLanguage(child["x-title"], form.config)}</th>
            <td>
              <Shown node={child} value={values[key]} form={form} />
            </td>
          </tr>
        ))}
        {others.map((key) => (
          <tr>
            <th scope="row">{key}</th>
            <td>
              {typeof values[key] === "object" && typeof node.additionalProperties === "object" ? (
                <Rows node={node.additionalProperties} value={values[key]} form={form} />
              ) : (
                shownText(values[key])
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Shown({ node, value, form }: { node: SchemaNode; value: unknown; form: Form }): ComponentChildren {
  const { config, known } = form;
  const named = (choice: SchemaNode, one: unknown) => (typeof one === "string" ? valueName(choice, one, config) : shownText(one));
  switch (fieldControl(node)) {
    case "text":
    case "long-text":
      return shownText(inLang(value as Text, config.lang));
    case "date":
    case "part-date":
      return showDate(shownText(value), config.lang);
    case "number":
      return shownNumber(value, config.lang);
    case "flag":
      return value === true ? config.words.yes : "";
    case "choice":
      return named(node, value);
    case "checks":
      return Array.isArray(value) ? value.map((one) => named(node.items ?? {}, one)).join(", ") : shownText(value);
    case "lines":
      return Array.isArray(value) ? value.map(shownText).join(", ") : shownText(value);
    case "items":
      return (
        <ol>
          {(Array.isArray(value) ? value : []).map((item) => (
            <li>
              <Rows node={node.items ?? {}} value={item} form={form} />
            </li>
          ))}
        </ol>
      );
    case "group":
    case "document":
      return <Rows node={node} value={value} form={form} />;
    case "agency": {
      const agency = known.agencies.find(({ code }) => code === value);
      return agency ? `${inLang(agency.name, config.lang)} (${agency.code})` : shownText(value);
    }
    case "domain": {
      const domain = known.domains.find(({ id }) => id === value);
      return domain ? inLang(domain.name, config.lang) : shownText(value);
    }
    case "set":
    case "framework": {
      const set = known.criteria[String(value)];
      return set ? inLang(set.title, config.lang) : shownText(value);
    }
    default:
      return shownText(value);
  }
}

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (typeof value === "object" && Object.values(value).every(isBlank));
