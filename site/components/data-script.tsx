/** What a page hands to its script, or says of itself to search engines, as JSON within it. */

interface DataScriptProps {
  readonly value: object;
  readonly type?: "application/json" | "application/ld+json";
  /** The attribute that its script finds it by. */
  readonly name?: string;
}

export const DataScript = ({ value, type = "application/json", name }: DataScriptProps) => (
  <script type={type} {...(name ? { [name]: true } : {})} dangerouslySetInnerHTML={{ __html: scriptJson(value) }} />
);

/** JSON that can stand inside a script element, whatever the names in it. */
export const scriptJson = (value: object): string => JSON.stringify(value).replace(/</g, "\\u003c");
