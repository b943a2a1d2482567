/** What is wrong with a text that is not the YAML of these files; each has its own sentence and advice. */
export type YamlFault =
  | "tab"
  | "colon"
  | "quote"
  | "bracket"
  | "comment"
  | "comma"
  | "indent"
  | "start"
  | "escape"
  | "nesting"
  | "tag"
  | "key"
  | "question"
  | "other";
