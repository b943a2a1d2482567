/** Calendars and feeds of agencies, read back as a program that knows the format alone would: nothing lost, nothing of the day they are made. */
import { describe, expect, test } from "vitest";
import { dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { calendarFile } from "../../site/open-data/calendar.ts";
import { dueFiles } from "../../site/open-data/due-files.ts";
import { pathIn, to } from "../../site/routes.ts";
import { demoOn } from "../demo-on.ts";
import { BASE_URL, catalogueOf } from "./built.ts";

interface Component {
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
  readonly parts: readonly Component[];
}

/** RFC 5545: lines of at most 75 bytes that end in CRLF, folded ones joined; components within each other; texts without their escapes. */
function readCalendar(text: string): Component {
  expect(text.endsWith("\r\n")).toBe(true);
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\p{Cc}\ufffd]/u);
  const lines = raw
    .join("\n")
    .replace(/\n[ \t]/g, "")
    .split("\n");
  const read = (name: string): Component => {
    const [values, parts] = [new Map<string, string>(), [] as Component[]];
    for (;;) {
      const [, key = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(lines.shift() ?? "") ?? [];
      expect(key, name).not.toBe("");
      if (key === "END") expect(value).toBe(name);
      if (key === "END") return { name, values, parts };
      if (key === "BEGIN") parts.push(read(value));
      else
        values.set(
          key,
          value.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign)),
        );
    }
  };
  expect(lines.shift()).toBe("BEGIN:VCALENDAR");
  const whole = read("VCALENDAR");
  expect(lines).toEqual([]);
  return whole;
}

interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Strictly: each tag closed in its turn, attributes quoted, and no sign of markup that is not written out. */
function readXml(text: string): Element {
  const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
  const tokens = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, "").match(/<[^<>]*>|[^<>]+/g) ?? [];
  expect(tokens.join("")).toHaveLength(text.length - text.indexOf("\n") - 1);
  const read = (tag: string): Element => {
    const [, name = "", attributes = "", isEmpty] = /^<([a-z]+)((?: [a-z:]+="[^"]*")*)(\/?)>$/.exec(tag) ?? [];
    expect(name, tag).not.toBe("");
    expect(attributes).not.toMatch(/&(?!(?:lt|gt|amp|quot|#39);)/);
    const [children, words]: [Element[], string[]] = [[], []];
    for (let token = isEmpty ? `</${name}>` : tokens.shift(); token !== `</${name}>`; token = tokens.shift()) {
      expect(token, name).toBeDefined();
      if (token?.startsWith("<")) children.push(read(token));
      else words.push((token ?? "").replace(/&([^;]*);?/g, (_, entity: string) => ENTITIES[entity] ?? expect.fail(entity)));
    }
    return { name, children, text: words.join("") };
  };
  return read(tokens.shift() ?? "");
}

const filesOn = (...of: Parameters<typeof demoOn>) =>
  new Map([...dueFiles(demoOn(...of), makeAddresses(BASE_URL))].map(({ path, content }) => [path as string, content]));
const files = filesOn("2026-11-24");

describe.each(LANGS)("in %s", (lang) => {
  const calendarOf = (id: string, from = files) => readCalendar(from.get(pathIn(lang, to("agencyCalendar", { id }))) ?? "");

  test("a calendar has each thing with a day, whole days, and no other; one with none is still one", () => {
    const due = dueByAgency(demoOn("2026-11-24"));
    for (const { slug, data } of catalogueOf("demo").agencies) {
      const { values, parts } = calendarOf(slug);
      expect([values.get("VERSION"), values.get("CALSCALE")]).toEqual(["2.0", "GREGORIAN"]);
      const expected = (due.get(data.code) ?? []).flatMap(({ day, about, say }) =>
        day === undefined ? [] : [`${day.replaceAll("-", "")} ${about[lang]}: ${say[lang]}`],
      );
      const events = parts.filter(({ name }) => name === "VEVENT");
      expect(events.map(({ values: of }) => `${of.get("DTSTART")} ${of.get("SUMMARY")}`)).toEqual(expected);
      expect(parts.length).toBeGreaterThan(0);
      for (const { values: of } of events) {
        expect(of.get("UID")).toMatch(/^[0-9a-f-]{36}$/);
        expect(of.get("DTSTAMP")).toMatch(/^\d{8}T000000Z$/);
        expect(of.get("URL")).toMatch(/^https:\/\/example\.org\/thu\//);
      }
    }
    expect(calendarOf("blx").parts[0]?.values.get("DTSTART")).toBe("20260820");
  });

  test("a feed has what is told now with since when, newest first, each with an id of its own", () => {
    for (const { slug } of catalogueOf("demo").agencies) {
      const feed = readXml(files.get(pathIn(lang, to("agencyFeed", { id: slug }))) ?? "");
      const entries = feed.children.filter(({ name }) => name === "entry");
      const of = (name: string) => entries.map(({ children }) => children.find((one) => one.name === name)?.text ?? "");
      expect(new Set(of("id")).size).toBe(entries.length);
      expect(of("updated")).toEqual(of("updated").toSorted().reverse());
      expect(feed.children.find(({ name }) => name === "updated")?.text).toBe(of("updated")[0] ?? "2024-01-01T00:00:00+07:00");
    }
  });
});

test("made on another day on which nothing else is due, they are the same to the byte", () => {
  expect(filesOn("2026-11-25")).toEqual(files);
  expect(filesOn("2026-12-11")).not.toEqual(files);
});

test("no text ends its line or its value, whatever stands in it", () => {
  const summary = `a;b,c\\d\nBEGIN:VEVENT\r\n${"đường ".repeat(40)}\u0007${"😀".repeat(60)}`;
  const text = calendarFile({ name: summary, source: "https://example.org/" }, [
    { uid: "1", day: "2026-01-01", since: "2025-01-01", summary, url: "https://example.org/" },
  ]);
  const { values, parts } = readCalendar(text);
  const read = summary.replace("\r\n", "\n").replace("\u0007", " ");
  expect([values.get("NAME"), ...parts.map((part) => part.values.get("SUMMARY"))]).toEqual([read, read]);
});
