/** One ajv error -> one fault: the field by its title and key, what is wrong, what to do. */

import { type Fault, fault } from "../problems/fault.ts";
import type { Pointer } from "../problems/problem.ts";
import type { Bilingual } from "../text/bilingual.ts";
import { isDate } from "../text/dates.ts";
import { didYouMean, slug } from "../text/text.ts";
import type { SchemaError } from "./compile-schema.ts";
import type { SchemaNode } from "./schema/node.ts";

/** Says an ajv error in our words; undefined when another error already says it. */
export function schemaFault(error: SchemaError, root: object, data: unknown): Fault | undefined {
  const { pointer, value } = readPointer(error.instancePath, data);
  const field = fieldAt(root, pointer);
  const where = { pointer };
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, pointer, root as SchemaNode);
    case "required":
      return missingKey(error, pointer, root as SchemaNode);
    case "type":
      if (value === null && pointer.length > 0) return fault("value-empty", { field }, where);
      return fault("value-type", { field, value, ...typeAdvice(String(error.params.type), value) }, where);
    case "enum": {
      if (typeof value !== "string") return undefined;
      const choices = error.params.allowedValues as string[];
      return fault("value-choice", { field, value, choices, suggestion: didYouMean(value, choices) }, where);
    }
    case "format":
      return malformedFormat(String(error.params.format), String(value), field, pointer);
    case "pattern":
      return fault("value-format", { field, value, ...patternAdvice(String(error.params.pattern), String(value)) }, where);
    case "minLength":
      return fault("value-empty", { field }, where);
    case "maxLength":
      return fault("value-length", { field, limit: Number(error.params.limit), short: false }, where);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return fault("value-range", { field, value, comparison: String(error.params.comparison), limit: Number(error.params.limit) }, where);
    case "uniqueItems":
      return fault("value-count", { field, fault: "repeated" }, where);
    case "minItems":
    case "minProperties":
      return fault("value-count", { field, fault: "few" }, where);
    default:
      throw new Error(`no words for the schema keyword ${error.keyword}`);
  }
}

function unknownKey(error: SchemaError, pointer: Pointer, root: SchemaNode): Fault {
  const key = String(error.params.additionalProperty);
  const known = Object.keys(nodeAt(root, pointer)?.properties ?? {});
  const place = pointer.length > 0 ? fieldAt(root, pointer) : undefined;
  return fault("key-unknown", { key, place, known, suggestion: didYouMean(key, known) }, { pointer: [...pointer, key], onKey: true });
}

function missingKey(error: SchemaError, pointer: Pointer, root: SchemaNode): Fault {
  const key = String(error.params.missingProperty);
  const missing = nodeAt(root, [...pointer, key]);
  const place = pointer.length > 0 ? fieldAt(root, pointer) : undefined;
  const help = missing?.["x-help"] ?? { vi: key, en: key };
  const where = { pointer, onKey: typeof pointer.at(-1) === "string", missing: key };
  return fault("key-missing", { field: named(missing, key), place, help }, where);
}

function malformedFormat(format: string, value: string, field: Bilingual, pointer: Pointer): Fault {
  if (format === "url") {
    const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1];
    if (!scheme || !/^https?$/i.test(scheme)) return fault("url-scheme", { field, value }, { pointer });
    const expected = {
      vi: "địa chỉ web đầy đủ, không có dấu cách, không kèm tên đăng nhập",
      en: "a full web address without spaces or credentials",
    };
    return fault("value-format", { field, value, expected }, { pointer });
  }
  const expected = { vi: "ngày có thật, dạng NĂM-THÁNG-NGÀY như 2024-07-19", en: "a real day written YYYY-MM-DD, such as 2024-07-19" };
  return fault("value-format", { field, value, expected, suggestion: isoDate(value) }, { pointer });
}

/** dd/mm/yyyy, as Vietnamese documents write it -> YYYY-MM-DD. */
function isoDate(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const iso = `${match[3]}-${match[2]?.padStart(2, "0")}-${match[1]?.padStart(2, "0")}`;
  return isDate(iso) ? iso : undefined;
}

function patternAdvice(pattern: string, value: string): { expected: Bilingual; suggestion?: string | undefined } {
  if (pattern.startsWith("^[a-z0-9]")) {
    const suggestion = slug(value);
    return {
      expected: { vi: "chữ thường không dấu, số và gạch nối", en: "lowercase letters without accents, digits and hyphens" },
      suggestion: suggestion === value ? undefined : suggestion || undefined,
    };
  }
  if (pattern.startsWith("^[A-ZĐ]")) {
    return {
      expected: { vi: "mã viết liền bằng chữ in hoa và số, như BTTTT hoặc KT1", en: "a code in capitals and digits, such as BTTTT or KT1" },
    };
  }
  return { expected: { vi: `giá trị khớp mẫu ${pattern}`, en: `a value that matches ${pattern}` } };
}

const TYPE_NAMES: Record<string, Bilingual> = {
  string: { vi: "chữ", en: "text" },
  number: { vi: "số", en: "a number" },
  integer: { vi: "số nguyên", en: "a whole number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  array: { vi: "danh sách", en: "a list" },
  object: { vi: "nhóm khoá và giá trị", en: "a group of keys and values" },
};

function typeAdvice(type: string, value: unknown): { expected: Bilingual; fix: Bilingual } {
  const expected = TYPE_NAMES[type] ?? { vi: type, en: type };
  return { expected, fix: typeFix(type, value) };
}

function typeFix(type: string, value: unknown): Bilingual {
  const scalar = typeof value !== "object";
  if (type === "string" && scalar) return { vi: `Đặt trong dấu ngoặc kép: "${value}".`, en: `Put it in quotes: "${value}".` };
  if (type === "string") return { vi: "Viết một dòng chữ.", en: "Write one line of text." };
  if (type === "array")
    return {
      vi: "Viết thành danh sách: mỗi mục một dòng bắt đầu bằng gạch nối và dấu cách.",
      en: "Write a list: one line an item, starting with a hyphen and a space.",
    };
  if (type === "object" && typeof value === "string")
    return { vi: "Viết thành khoá và giá trị, ví dụ { vi: …, en: … }.", en: "Write keys and values, such as { vi: …, en: … }." };
  if (type === "object") return { vi: "Viết các khoá và giá trị, mỗi khoá một dòng.", en: "Write keys and values, one key a line." };
  if (type === "boolean") return { vi: "Viết true hoặc false, không có ngoặc kép.", en: "Write true or false without quotes." };
  return {
    vi: "Viết số không có dấu chấm phân cách, không có ngoặc kép, ví dụ 1000000.",
    en: "Write the number without separators or quotes, such as 1000000.",
  };
}

/** A field as people know it: «Title» (`key`). */
function named(node: SchemaNode | undefined, key: string): Bilingual {
  const title = node?.["x-title"];
  return title ? { vi: `${title.vi} (${key})`, en: `${title.en} (${key})` } : { vi: `Mục ${key}`, en: `Item ${key}` };
}

/** The field a pointer names; items of a list go by the list's name and their place in it. */
export function fieldAt(root: object, pointer: Pointer): Bilingual {
  const last = pointer.at(-1);
  if (last === undefined) return { vi: "Phần khai báo", en: "The front matter" };
  const node = nodeAt(root as SchemaNode, pointer);
  if (typeof last === "string") return named(node, last);
  if (pointer.length === 1) return { vi: `Mục ${last + 1}`, en: `Item ${last + 1}` };
  const list = fieldAt(root, pointer.slice(0, -1));
  return { vi: `${list.vi} mục ${last + 1}`, en: `${list.en} item ${last + 1}` };
}

function nodeAt(root: SchemaNode, pointer: Pointer): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of pointer) {
    if (typeof step === "number") node = node?.items;
    else node = node?.properties?.[step] ?? (typeof node?.additionalProperties === "object" ? node.additionalProperties : undefined);
  }
  return node;
}

/** "/events/0/date" -> ["events", 0, "date"], numbers only where the data is a list, and the value found there. */
function readPointer(path: string, data: unknown): { pointer: Pointer; value: unknown } {
  const steps: (string | number)[] = [];
  let value = data;
  for (const part of path.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const step = Array.isArray(value) ? Number(name) : name;
    steps.push(step);
    value = (value as Record<string | number, unknown> | undefined)?.[step];
  }
  return { pointer: steps, value };
}
