/** What a site's robots.txt allows (RFC 9309). Pure. */

interface Group {
  readonly agents: string[];
  readonly rules: { readonly allows: boolean; readonly pattern: string }[];
  delay?: number;
}

export interface Robots {
  readonly isAllowed: (pathAndQuery: string) => boolean;
  /** Seconds to wait between two requests, where it says so. */
  readonly delay: number;
}

export const ALL_ALLOWED: Robots = { isAllowed: () => true, delay: 0 };

/** @param agent the name that the site may call us by */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  const rules = own.flatMap((group) => group.rules);
  return {
    isAllowed: (path) => {
      const asWritten = oneForm(path);
      const matching = rules.filter(({ pattern }) => pattern !== "" && matches(pattern, asWritten));
      // The longest counts; of two as long the one that allows.
      const [first] = matching.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
      return first?.allows ?? true;
    },
    delay: own.reduce((longest, { delay = 0 }) => Math.max(longest, delay), 0),
  };
}

/** Lines of agents that stand together begin a group. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = "", value = ""] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    const said = value.trim();
    const key = name.toLowerCase();
    if (key === "user-agent") {
      if (!isOpen) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(said.toLowerCase());
      isOpen = true;
      continue;
    }
    const group = groups.at(-1);
    if (key === "" || !group) continue;
    isOpen = false;
    if (key === "allow" || key === "disallow") group.rules.push({ allows: key === "allow", pattern: encoded(said) });
    if (key === "crawl-delay" && Number(said) > 0) group.delay = Number(said);
  }
  return groups;
}

/** Addresses that are asked are encoded; what a person wrote into the file need not be. */
const encoded = (pattern: string): string => oneForm(pattern.replace(/[^\x21-\x7e]+/g, (letters) => encodeURIComponent(letters)));

/** One way to write an address: hex digits of an escape have no case, and what needs no escape has none (RFC 9309, 2.2.2). */
const oneForm = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : escaped.toUpperCase();
  });

/** From the start of the path; "*" is anything, "$" at the end the end. In time proportional to both. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [start = "", ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(start)) return false;
  let at = start.length;
  for (const [index, part] of parts.entries()) {
    const isLast = isWhole && index === parts.length - 1;
    const found = isLast ? path.lastIndexOf(part) : path.indexOf(part, at);
    if (found < at) return false;
    at = isLast && !path.endsWith(part) ? -1 : found + part.length;
    if (at < 0) return false;
  }
  return !isWhole || at === path.length;
}
