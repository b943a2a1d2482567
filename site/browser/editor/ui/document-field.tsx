/** @jsxImportSource preact */
/** A reference to a legal document: choosing a registered number fills in its date; others need a title, and an address or who holds it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { SchemaNode } from "../../../../scripts/records/schema/node.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { isDate } from "../../../../scripts/text/dates.ts";
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

/** What a document says of itself that is not in the register. */
const OWN = ["title", "url", "heldBy", "issuer"] as const;

export function DocumentField(props: NodeProps) {
  const { node, pointer, value } = props;
  const { config, known, Value, isStepped } = useForm();
  const given = (typeof value === "object" && value !== null ? value : {}) as Reference;
  const registered = known.documents.find(({ number, date }) => number === given.number && date === given.date);
  const keys = node.properties as Record<keyof Reference, SchemaNode>;
  const issuer = <Value node={keys.issuer} pointer={[...pointer, "issuer"]} value={given.issuer} />;
  return (
    <FieldSet field={props} kind="group document">
      <Typed
        pointer={[...pointer, "number"]}
        label={inLanguage(keys.number["x-title"], config)}
        help={inLanguage(keys.number["x-help"], config)}
        node={keys.number}
        value={given.number}
        list="documents"
        show={shownText}
        read={tidyLine}
      />
      <Value node={keys.date} pointer={[...pointer, "date"]} value={given.date} />
      {registered ? (
        <p class="found">{inLang(registered.title, config.lang)}</p>
      ) : (
        <Unregistered
          pointer={pointer}
          node={node}
          isFolded={isStepped && OWN.every((key) => given[key] === undefined)}
          isWanted={given.number !== undefined && isDate(shownText(given.date))}
        >
          <Value node={keys.title} pointer={[...pointer, "title"]} value={given.title} />
          <Value node={keys.url} pointer={[...pointer, "url"]} value={given.url} />
          <Value node={keys.heldBy} pointer={[...pointer, "heldBy"]} value={given.heldBy} />
          {isStepped ? (
            <More pointer={[...pointer, "issuer"]} node={node} keys={["issuer"]}>
              {issuer}
            </More>
          ) : (
            issuer
          )}
        </Unregistered>
      )}
    </FieldSet>
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
    <More pointer={pointer} node={node} keys={OWN} isWanted={isWanted}>
      {children}
    </More>
  ) : (
    children
  );
}
