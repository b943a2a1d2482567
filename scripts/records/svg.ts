/**
 * Whether an SVG only draws. A browser that is led to the file itself runs what is in it, so only what is known to draw is
 * let in: these elements, attributes in double quotes, and references to parts of the same file.
 */
const ELEMENTS = [
  ...(["svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"] as const),
  ...(["text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask"] as const),
];
const ATTRIBUTE = String.raw`\s+(?![oO][nN])(?:xmlns(?::xlink)?|xml:space|xlink:href|[a-zA-Z][\w-]*)\s*=\s*"[^"<&]*"`;
const TAG = new RegExp(String.raw`^<(?:/(?:${ELEMENTS.join("|")})\s*|(?:${ELEMENTS.join("|")})(?:${ATTRIBUTE})*\s*/?)>$`);
const HARMLESS = /^(?:<!--[^>]*-->|<\?xml [^<>?]*\?>)$/;
/** An attribute that leads somewhere, but to a part of the same file. */
const LEADS = /\b(?:href|src)\s*=\s*"(?!#)|url\(\s*['"]?(?!#)|@import|javascript:/i;

/** What of the file may do more than draw, as it is written; undefined of one that only draws. */
export function activeIn(text: string): string | undefined {
  const tags = text.match(/<[^>]*>?/g) ?? [];
  const drawn = tags.filter((tag) => !HARMLESS.test(tag));
  if (!drawn[0]?.startsWith("<svg")) return drawn[0] ?? text.slice(0, 20);
  return drawn.find((tag) => !TAG.test(tag) || LEADS.test(tag));
}
