/** @jsxImportSource preact */
/** A reference to a legal document: choosing a registered number fills in its date; others need a title, and an address or who holds it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { isDate } from "../../../../scripts/text/dates.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { OF_ITSELF } from "../topics.ts";
import { inLanguage, useForm } from "./form.ts";
import { More, type NodeProps } from "./groups.tsx";
import { FieldSet, Typed } from "./input.tsx";
import { shownText, tidyLine } from "./typed.ts";

interface Reference {
  readonly number?: unknown;
  readonly date?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
  readonly heldBy?: unknown;
  readonly issuer?: unknown;
}

export function DocumentField(props: NodeProps) {
  const { node, pointer, value } = props;
  const { config, known, isStepped, only } = useForm();
  const given = (typeof value === "object" && value !== null ? value : {}) as Reference;
  const registered = known.documents.find(({ number, date }) => number === given.number && date === given.date);
  if (only && !only.includes("number"))
    return (
      <FieldSet
        field={{ ...props, help: [shownText(given.number), showDate(shownText(given.date), config.lang)].filter(Boolean).join(" · ") }}
        kind="group document"
      >
        <OfItself node={node} pointer={pointer} given={given} isAlone />
      </FieldSet>
    );
  return (
    <FieldSet field={props} kind="group document">
      <FoundBy node={node} pointer={pointer} given={given} />
      {registered && <p class="found">{inLang(registered.title, config.lang)}</p>}
      {!registered && !only && (
        <Unregistered
          pointer={pointer}
          node={node}
          isFolded={isStepped && OF_ITSELF.every((key) => given[key] === undefined)}
          isWanted={given.number !== undefined && isDate(shownText(given.date))}
        >
          <OfItself node={node} pointer={pointer} given={given} />
        </Unregistered>
      )}
    </FieldSet>
  );
}

interface PartProps extends Pick<NodeProps, "pointer" | "node"> {
  readonly given: Reference;
}

function FoundBy({ node, pointer, given }: PartProps) {
  const { config, Value } = useForm();
  const { number, date } = node.properties as Record<keyof Reference, SchemaNode>;
  return (
    <>
      <Typed
        pointer={[...pointer, "number"]}
        label={inLanguage(number["x-title"], config)}
        help={inLanguage(number["x-help"], config)}
        node={number}
        value={given.number}
        list="documents"
        show={shownText}
        read={tidyLine}
      />
      <Value node={date} pointer={[...pointer, "date"]} value={given.date} />
    </>
  );
}

/** @param isAlone on a page that is only for what is not listed: there the title is wanted, and when it would be needs no words */
function OfItself({ node, pointer, given, isAlone = false }: PartProps & { readonly isAlone?: boolean }) {
  const { Value, isStepped } = useForm();
  const { "x-help": _, ...title } = node.properties?.title ?? {};
  const field = (key: (typeof OF_ITSELF)[number]) => (
    <Value node={node.properties?.[key] ?? {}} pointer={[...pointer, key]} value={given[key]} />
  );
  return (
    <>
      {isAlone ? <Value node={title} pointer={[...pointer, "title"]} value={given.title} required /> : field("title")}
      {field("url")}
      {field("heldBy")}
      {isStepped ? (
        <More pointer={[...pointer, "issuer"]} node={node} keys={["issuer"]}>
          {field("issuer")}
        </More>
      ) : (
        field("issuer")
      )}
    </>
  );
}

interface UnregisteredProps extends Pick<NodeProps, "pointer" | "node"> {
  readonly isFolded: boolean;
  /** By its number and day it is none of the register. */
  readonly isWanted: boolean;
  readonly children: ComponentChildren;
}

/** What only a document needs that is not in the register, folded until it is wanted. */
function Unregistered({ pointer, node, isFolded, isWanted, children }: UnregisteredProps) {
  // As it was when it was first drawn: what is typed into does not move.
  const [wasFolded] = useState(isFolded);
  return wasFolded ? (
    <More pointer={pointer} node={node} keys={OF_ITSELF} isWanted={isWanted}>
      {children}
    </More>
  ) : (
    children
  );
}
