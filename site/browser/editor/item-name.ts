/** What an item of a list is called: by its code and title, else by what its schema requires of it, such as “Users · 5,000 · 01/10/2026”. */
import { showHedged } from "../../../scripts/catalogue/hedges.ts";
import { fieldControl, type SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { SetCodes } from "../../../scripts/records/set-codes.ts";
import { inLang, type Text } from "../../../scripts/text/bilingual.ts";
import { showDate } from "../../../scripts/text/formats.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { valueName } from "./choice-lists.ts";
import { shownNumber, shownText } from "./ui/typed.ts";

/** Of items that have a day people look for the newest, which stands first. */
export const isDated = ({ items }: SchemaNode): boolean => items?.required?.includes("date") === true;

/** Blank where none of it is filled in. */
export function nameOfItem(node: SchemaNode, value: unknown, config: EditorConfig, codes?: SetCodes): string {
  if (typeof value !== "object" || value === null) return "";
  const values = value as Readonly<Record<string, unknown>>;
  const { properties = {}, required = [] } = node;
  const isTitled = "title" in properties || "name" in properties;
  const partsOf = (keys: readonly string[]) =>
    Object.keys(properties)
      .filter((key) => keys.includes(key))
      .flatMap((key) => {
        const part = properties[key];
        const shown = part && key in values ? shownPart(part, key, values, config, codes) : "";
        // A day stands last.
        return shown ? [{ shown, isDay: key === "date" }] : [];
      });
  const titles = isTitled ? partsOf(["id", "title", "name"]) : [];
  const parts = titles.length > 0 ? titles : partsOf(required);
  return [...parts.filter(({ isDay }) => !isDay), ...parts.filter(({ isDay }) => isDay)].map(({ shown }) => shown).join(" · ");
}

function shownPart(
  node: SchemaNode,
  key: string,
  values: Readonly<Record<string, unknown>>,
  config: EditorConfig,
  codes: SetCodes | undefined,
): string {
  const value = values[key];
  const control = fieldControl(node);
  switch (control) {
    case "framework-criterion": {
      const title = codes?.[control].get(shownText(value));
      return (title && inLang(title, config.lang)) || shownText(value);
    }
    case "choice":
      return valueName(node, shownText(value), config);
    case "number":
      return hedged(node, shownNumber(value, config.lang), values, config.lang);
    case "date":
    case "part-date":
      return showDate(shownText(value), config.lang);
    case "text":
    case "long-text":
      return typeof value === "object" && value !== null ? inLang(value as Text, config.lang) : shownText(value);
    case "line":
      return shownText(value);
    default:
      return "";
  }
}

/** A number is as sure in its name as it is in its field: "khoảng 31". */
function hedged(
  { "x-ask": ask }: SchemaNode,
  number: string,
  values: Readonly<Record<string, unknown>>,
  lang: EditorConfig["lang"],
): string {
  const about = (ask || undefined)?.about;
  if (!about) return number;
  return showHedged(number, { approximate: values[about.flag], hedge: values[about.hedge] } as Parameters<typeof showHedged>[1], lang);
}
