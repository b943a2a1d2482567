/** A page as a screen reader has it: Chromium's accessibility tree, and what is wrong with it. */
import type { Page } from "playwright-core";

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/** The nodes that are read out, in that order. */
export async function readTree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  // The protocol lists them level by level; they are read one below the other.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  return below(nodes[0]?.nodeId ?? "")
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ""),
      name: String(name?.value ?? "").trim(),
      level: properties?.find((property) => property.name === "level")?.value.value as number | undefined,
    }));
}

/** Roles that say nothing without a name. Forms and groups are not among them: a fieldset's legend is held by html.test.ts. */
const NAMED =
  /^(?:link|button|textbox|searchbox|combobox|listbox|checkbox|radio|switch|slider|spinbutton|image|img|region|Iframe|dialog|tab|menuitem|DisclosureTriangle)$/;
const LANDMARKS = ["navigation", "region", "complementary", "search", "form"];

export function diagnosticsOf(nodes: readonly Node[]): string[] {
  const having = (role: string) => nodes.filter((node) => node.role === role);
  const once = ["main", "banner", "contentinfo"]
    .filter((role) => having(role).length !== 1)
    .map((role) => `${having(role).length} landmarks "${role}"`);
  const nameless = nodes.filter(({ role, name }) => NAMED.test(role) && !name).map(({ role }) => `${role} without a name`);
  const repeats = LANDMARKS.flatMap((role) =>
    repeated(having(role).map(({ name }) => name)).map((name) => `two landmarks "${role}" are named "${name}"`),
  );
  return [...once, ...nameless, ...repeats, ...headingDiagnostics(having("heading"))];
}

function headingDiagnostics(headings: readonly Node[]): string[] {
  const levels = headings.map(({ level = 0 }) => level);
  const ones = levels.filter((level) => level === 1).length;
  const jumps = headings.filter((heading, index) => (heading.level ?? 0) > (levels[index - 1] ?? 0) + 1);
  return [
    ...(ones === 1 ? [] : [`${ones} headings of level 1`]),
    ...jumps.map(({ level, name }) => `heading "${name}" jumps to level ${level}`),
    ...headings.filter(({ name }) => !name).map(() => "heading without words"),
  ];
}

const repeated = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
