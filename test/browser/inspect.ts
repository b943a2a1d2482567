/**
 * What is looked at within a page, as functions that run there: each gives the problems it finds as sentences. They know
 * no names of this site, so that they hold for pages made later.
 */

/** Where the keyboard has been: filled by `watchFocus` while a test presses Tab. */
export interface Stop {
  readonly name: string;
  /** The part of the page that sticks to the screen or scrolls by itself and holds it; "" in the page itself. */
  readonly frame: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly hasOutline: boolean;
  readonly isCovered: boolean;
  readonly isSmall: boolean;
}

declare global {
  interface Window {
    refused: string[];
    stops: Stop[];
  }
}

/** Before the page's own scripts: notes what its policy refuses. */
export function watchPolicy(): void {
  window.refused = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    window.refused.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
  );
}

/** Notes every element that gets the focus: where it is, whether its focus is seen, and whether something lies over it. */
export function watchFocus(): void {
  window.stops = [];
  document.addEventListener("focusin", ({ target }) => {
    const element = target as HTMLElement;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const middle = (from: number, to: number, most: number) => (Math.max(0, from) + Math.min(most, to)) / 2;
    const top = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    // Places in the whole of the page and of the boxes that scroll in it; what sticks or scrolls is a page of its own.
    let scrolled = 0;
    let frame = "";
    for (let around: Element | null = element; around && !frame; around = around.parentElement) {
      scrolled += around.scrollTop;
      const { position, overflowY } = getComputedStyle(around);
      const scrolls = /auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight;
      if (around !== document.documentElement && (scrolls || /sticky|fixed/.test(position))) {
        frame = around.outerHTML.slice(0, 200);
        scrolled -= around.getBoundingClientRect().top;
      }
    }
    window.stops.push({
      name: `<${element.tagName.toLowerCase()}> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}`,
      frame,
      top: box.top + scrolled,
      bottom: box.bottom + scrolled,
      left: box.left,
      right: box.right,
      hasOutline: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none",
      isCovered: !top || !(element.contains(top) || top.contains(element)),
      isSmall: box.width === 0 || box.height === 0,
    });
  });
}

/** How many elements Tab should reach; boxes of one radio group count once. */
export function countTabStops(): number {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, iframe, [tabindex]")];
  const radios = new Set<string>();
  return all.filter((element) => {
    const style = getComputedStyle(element);
    const isShown = element.checkVisibility() && style.visibility === "visible";
    if (!isShown || element.tabIndex < 0 || (element as HTMLInputElement).disabled) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    return !radios.has(element.name) && radios.add(element.name);
  }).length;
}

/** Wider line, letter and word spacing, as WCAG 1.4.12 wants to be possible. A sheet of this kind passes every policy. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The page itself scrolls sideways, a box of text in it does, or text is cut off by the box it stands in. */
export function findCutText(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : [];
  const cut = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(element);
    // Text for screen readers alone is cut on purpose.
    if (clipPath !== "none" || !element.checkVisibility() || !element.textContent?.trim()) return false;
    // A table that somebody wrote into a text has any number of columns.
    const scrolls = /auto|scroll/.test(overflowX) && !element.closest(".prose");
    const hidesX =
      (scrolls || /hidden|clip/.test(overflowX)) && (element.scrollWidth > element.clientWidth + 1 || textOverflow === "ellipsis");
    const hidesY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return hidesX || hidesY;
  });
  return [...sideways, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`)];
}

/** Words that reach out of the box they stand in, over the edge of the screen or of a drawing: seen in part, or on others. */
export function findSpilledText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const holder = node.parentElement;
    if (!holder || !node.textContent?.trim() || !holder.checkVisibility() || holder.closest("[hidden], option, title, desc")) continue;
    let block: Element = holder;
    while (block.parentElement && /^(?:inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
    // Text for screen readers alone is cut on purpose.
    if (getComputedStyle(block).clipPath !== "none") continue;
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    const box = (holder.closest("svg") ?? block).getBoundingClientRect();
    // What scrolls by itself is found by what is cut.
    if (words.width > 0 && (words.right > box.right + 1.5 || words.left < box.left - 1.5) && !holder.closest("pre, .prose"))
      found.push(`reaches out: ${node.textContent.trim().slice(0, 40)} in ${block.outerHTML.slice(0, 60)}`);
  }
  return found;
}

/** Words that lie on other words. Boxes of lines touch: only what covers a third of the smaller one, as far as both are seen, is said. */
export function findOverlaidText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: { readonly text: string; readonly box: DOMRect }[] = [];
  // Text for screen readers alone is clipped, itself or all of a table's head; what a select holds is not drawn.
  const isUnseen = (element: Element | null): boolean =>
    element !== null &&
    (element.matches("option, title, desc") || getComputedStyle(element).clipPath !== "none" || isUnseen(element.parentElement));
  // What a list that scrolls by itself does not show lies on nothing.
  const seenPart = (box: DOMRect, element: Element | null): DOMRect => {
    if (!element || element === document.body) return box;
    const { overflowX, overflowY } = getComputedStyle(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [minX, maxX] = overflowX === "visible" ? [box.left, box.right] : [Math.max(box.left, left), Math.min(box.right, right)];
    const [minY, maxY] = overflowY === "visible" ? [box.top, box.bottom] : [Math.max(box.top, top), Math.min(box.bottom, bottom)];
    return seenPart(new DOMRect(minX, minY, Math.max(0, maxX - minX), Math.max(0, maxY - minY)), element.parentElement);
  };
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? "";
    if (!holder || text === "" || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isUnseen(holder)) continue;
    range.selectNodeContents(walker.currentNode);
    for (const whole of range.getClientRects()) {
      const box = seenPart(whole, holder);
      if (box.width > 1 && box.height > 1) lines.push({ text, box });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap(({ text, box }, index) => {
    const over: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
      const smaller = Math.min(box.width * box.height, other.box.width * other.box.height);
      if (width > 2 && height > 2 && width * height > smaller / 3) over.push(`“${text.slice(0, 30)}” lies on “${other.text.slice(0, 30)}”`);
    }
    return over;
  });
}

/**
 * Text that does not stand out from its ground: 4.5 to 1, large text 3 to 1 (WCAG 1.4.3), on plain grounds. Text in
 * drawings is looked at by itself (statistics.test.ts), that of disabled controls may be faint.
 */
export function findFaint(): string[] {
  type Colour = readonly [red: number, green: number, blue: number, opacity: number];
  const read = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, opacity = 1] = (text.replace("srgb", "").match(/[\d.]+/g) ?? []).map(Number);
    const scale = text.startsWith("color(") ? 255 : 1;
    return [red * scale, green * scale, blue * scale, opacity];
  };
  const over = (top: Colour, ground: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + ground[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const light = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const grounds = new Map<Element, Colour>();
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    const found = grounds.get(element) ?? (own[3] === 1 ? own : over(own, groundOf(element.parentElement)));
    grounds.set(element, found);
    return found;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const holders = new Set<Element>();
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) holders.add(walker.currentNode.parentElement as Element);
  return [...holders].flatMap((element) => {
    const { color, fontSize, fontWeight, clipPath } = getComputedStyle(element);
    const isShown = element.checkVisibility({ visibilityProperty: true }) && clipPath === "none" && element.getClientRects().length > 0;
    if (!isShown || element.closest("svg, :disabled, template")) return [];
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const ground = groundOf(element);
    const [low = 0, high = 0] = [light(over(read(color), ground)), light(ground)].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    return ratio >= (isLarge ? 3 : 4.5) ? [] : [`${ratio.toFixed(2)} to 1: ${element.outerHTML.slice(0, 100)}`];
  });
}

/** Things that move although motion is not wanted. */
export function findMotion(): string[] {
  const running = document.getAnimations().map((animation) => `animation ${animation.id || String(animation.playState)}`);
  const moving = [...document.querySelectorAll("*")].filter((element) =>
    ["", "::before", "::after"].some((pseudo) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo || null);
      return animationName !== "none" || /[1-9]/.test(transitionDuration) || scrollBehavior === "smooth";
    }),
  );
  return [...running, ...moving.map((element) => element.outerHTML.slice(0, 80))];
}

/** Elements that are drawn by their background alone, such as bars: marked, for `findVanished` to look at again. */
export function markDrawn(): void {
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(element);
    const isEmpty = !element.textContent?.trim() && element.children.length === 0;
    if (isEmpty && box.width * box.height > 4 && !/, 0\)$|transparent/.test(backgroundColor)) element.toggleAttribute("data-drawn", true);
  }
}

/** With forced colours: what was drawn by its background alone and is gone now, and drawings in the colour of the page. */
export function findVanished(): string[] {
  const page = getComputedStyle(document.body).backgroundColor;
  const bars = [...document.querySelectorAll("[data-drawn]")].filter((element) => {
    const { backgroundColor, borderTopWidth, forcedColorAdjust, outlineStyle } = getComputedStyle(element);
    const isControl = /^(?:INPUT|SELECT|TEXTAREA|BUTTON|METER|PROGRESS)$/.test(element.tagName);
    return (
      !isControl &&
      forcedColorAdjust !== "none" &&
      backgroundColor === page &&
      Number.parseFloat(borderTopWidth) === 0 &&
      outlineStyle === "none"
    );
  });
  const shapes = [...document.querySelectorAll("svg *")].filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const colours = [fill, stroke].filter((colour) => colour !== "none");
    return shape instanceof SVGGeometryElement && colours.length > 0 && colours.every((colour) => colour === page);
  });
  return [...bars, ...shapes].map((element) => element.outerHTML.slice(0, 100));
}

/** On paper: what only a screen can use. */
export function findControls(): string[] {
  const controls = [...document.querySelectorAll("button, nav, [role=status], .skip")];
  return controls
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 1)
    .map((element) => element.outerHTML.slice(0, 80));
}
