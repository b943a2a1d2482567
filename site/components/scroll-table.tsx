/** A table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page does not. */
import type { ComponentChildren } from "preact";

interface ScrollTableProps {
  readonly label: string;
  readonly caption?: string;
  /** What heads each column; of an array, a column of numbers. */
  readonly head: readonly (string | readonly [string])[];
  /** The body of the table. */
  readonly children: ComponentChildren;
}

export const ScrollTable = ({ label, caption, head, children }: ScrollTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="scroll" aria-label={label} tabIndex={0}>
    <table>
      {caption && <caption class="unseen">{caption}</caption>}
      <thead>
        <tr>
          {head.map((column) => (
            <th scope="col" {...numberClass(typeof column !== "string")}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  </section>
);

/** Numbers stand on the right. */
export const numberClass = (isNumber: boolean) => (isNumber ? { class: "number" } : {});
