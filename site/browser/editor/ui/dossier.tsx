/** @jsxImportSource preact */
/** The annex on the page, seen only in print: what the letter has as well, drawn from the one description of it (views/papers). */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { fill } from "../../../i18n/fill.ts";
import { layoutOf } from "../../../views/papers/heading.ts";
import { pageStyles } from "../../../views/papers/page-styles.ts";
import { type Block, type HeadLine, isKeptWhole, type Line, type PaperCell, type Run, type Table } from "../../../views/papers/paper.ts";
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import { annexOf } from "../paper-of.ts";
import { useForm } from "./form.ts";

export function Dossier({ draft, judged, today }: { draft: Draft; judged: CheckedDraft; today: string }) {
  const { config, known } = useForm();
  const { heading, titles, blocks, signed, behind = [] } = annexOf({ draft, judged, config, known, today });
  useEffect(() => layOut(pageStyles(layoutOf(known.settings))), []);
  return (
    <article class="dossier" lang={config.lang}>
      {heading && <Sides sides={[heading.left, heading.right]} name="heading" />}
      <header class="titles">
        {titles.map((line, index) => (
          <HeadLineOf line={line} isTitle={index === 1} />
        ))}
      </header>
      {blocks.map((block) => (
        <BlockOf block={block} />
      ))}
      {signed && <Sides sides={[signed.left, signed.right]} name="signed" />}
      {behind.length > 0 && (
        <section class="behind">
          {behind.map((block) => (
            <BlockOf block={block} />
          ))}
        </section>
      )}
      <p class="fingerprint">{fill(config.words.fingerprint, { site: config.siteAddress })}</p>
    </article>
  );
}

/** Where and how large it is printed, as the letter is; the policy of the page takes styles from scripts in this way alone. */
function layOut(styles: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function Sides({ sides, name }: { sides: readonly (readonly HeadLine[])[]; name: string }) {
  return (
    <div class={`sides ${name}`}>
      {sides.map((lines) => (
        <div>
          {lines.map((line) => (
            <HeadLineOf line={line} />
          ))}
        </div>
      ))}
    </div>
  );
}

function HeadLineOf({ line: { text, bold, italic, rule, room }, isTitle }: { line: HeadLine; isTitle?: boolean }) {
  const words = <span class={rule ? `rule ${rule}` : undefined}>{text}</span>;
  const look = [bold && "bold", italic && "italic", room && "room"].filter(Boolean).join(" ");
  return isTitle ? <h2 class={look}>{words}</h2> : <p class={look}>{words}</p>;
}

export function BlockOf({ block }: { block: Block }): ComponentChildren {
  switch (block.kind) {
    case "heading":
      return block.isMinor ? (
        <h4>
          <Runs line={block.line} />
        </h4>
      ) : (
        <h3>
          <Runs line={block.line} />
        </h3>
      );
    case "paragraph":
      return (
        <p class={block.isSmall ? "small" : undefined}>
          <Runs line={block.line} />
        </p>
      );
    case "list": {
      const items = block.items.map((item) => (
        <li>
          {item.map((one) => (
            <BlockOf block={one} />
          ))}
        </li>
      ));
      return block.isNumbered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "table":
      return <TableOf table={block} />;
  }
}

function TableOf({ table }: { table: Table }) {
  const { columns, rows } = table;
  return (
    <table class={isKeptWhole(table) ? "whole" : undefined}>
      <colgroup>
        {columns.map(({ width }) => (
          <col style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      {columns.some(({ title }) => title) && (
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ cells, isGroup }) =>
          isGroup ? (
            <tr class="of-group">
              <th scope="rowgroup" colSpan={columns.length}>
                <CellLines cell={cells[0] ?? []} />
              </th>
            </tr>
          ) : (
            <tr>
              {columns.map(({ isHead, isCentred }, index) =>
                isHead ? (
                  <th scope="row">
                    <CellLines cell={cells[index] ?? []} />
                  </th>
                ) : (
                  <td class={isCentred ? "centred" : undefined}>
                    <CellLines cell={cells[index] ?? []} />
                  </td>
                ),
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

export const CellLines = ({ cell }: { cell: PaperCell }) => (
  <>
    {cell.map((line) => (
      <p>
        <Runs line={line} />
      </p>
    ))}
  </>
);

const Runs = ({ line }: { line: Line }) => (
  <>
    {line.map((run) => (
      <RunOf run={run} />
    ))}
  </>
);

function RunOf({ run: { text, bold, italic, mark } }: { run: Run }): ComponentChildren {
  const said = italic ? <i>{text}</i> : text;
  if (mark) return mark === "new" ? <ins>{said}</ins> : <del>{said}</del>;
  return bold ? <b>{said}</b> : said;
}
