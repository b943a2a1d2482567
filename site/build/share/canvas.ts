/** A picture of few colours: boxes and lines of text, with smooth edges. */
import type { Face, Letter, Point } from "./outlines.ts";
import { pngOf } from "./png.ts";

/** A ground, and what is drawn on it: the steps between them make smooth edges. Colours are written #rrggbb. */
export interface Ink {
  readonly ground: string;
  readonly ink: string;
}

const STEPS = 16;
/** Each curve as so many straight lines: enough for letters of a hundred pixels. */
const LINES = 6;

interface Mask {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of each pixel is covered, in steps. */
  readonly covered: Uint8Array;
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly #inks: readonly Ink[];
  /** As a picture has them: each begins with its filter, which is none. */
  readonly #rows: Buffer;
  readonly #masks = new Map<Letter, Map<number, Mask>>();

  constructor(width: number, height: number, inks: readonly Ink[]) {
    this.width = width;
    this.height = height;
    this.#inks = inks;
    this.#rows = Buffer.alloc((width + 1) * height);
  }

  #placeOf(x: number, y: number): number {
    return y * (this.width + 1) + 1 + x;
  }

  /** Fills a box with the ground of an ink. */
  box(ink: number, x: number, y: number, width: number, height: number): void {
    for (let row = y; row < y + height; row++) this.#rows.fill(STEPS * ink, this.#placeOf(x, row), this.#placeOf(x + width, row));
  }

  /** Writes a line whose letters stand on y. */
  line(text: string, { face, size, ink, x, y }: { face: Face; size: number; ink: number; x: number; y: number }): void {
    let at = x;
    for (const character of text) {
      const letter = face(character);
      if (!letter) continue;
      this.#print(this.#maskOf(letter, size), ink, Math.round(at), y);
      at += letter.advance * size;
    }
  }

  #maskOf(letter: Letter, size: number): Mask {
    const sizes = this.#masks.get(letter) ?? new Map<number, Mask>();
    this.#masks.set(letter, sizes);
    const mask = sizes.get(size) ?? maskOf(letter, size);
    sizes.set(size, mask);
    return mask;
  }

  #print({ left, top, width, height, covered }: Mask, ink: number, x: number, y: number): void {
    const [rows, ground] = [this.#rows, STEPS * ink];
    const [first, end] = [Math.max(0, -(x + left)), Math.min(width, this.width - (x + left))];
    for (let row = 0; row < height; row++) {
      const to = y + top + row;
      if (to < 0 || to >= this.height) continue;
      const place = this.#placeOf(x + left, to);
      for (let column = first; column < end; column++) {
        const step = covered[row * width + column];
        if (step && ground + step > (rows[place + column] ?? 0)) rows[place + column] = ground + step;
      }
    }
  }

  png(): Uint8Array {
    return pngOf({ width: this.width, height: this.height, palette: Buffer.from(this.#inks.flatMap(stepsOf)), rows: this.#rows });
  }
}

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function stepsOf({ ground, ink }: Ink): number[] {
  const [from, to] = [partsOf(ground), partsOf(ink)];
  return Array.from({ length: STEPS }, (_, step) =>
    from.map((part, index) => Math.round(part + (((to[index] ?? 0) - part) * step) / (STEPS - 1))),
  ).flat();
}

/** The area of a letter by the edges of its contours: each adds what it covers of a pixel and of all to the right of it. */
function maskOf({ contours }: Letter, size: number): Mask {
  const lines = contours.map((contour) => straight(contour).map(({ x, y }) => ({ x: x * size, y: -y * size })));
  const [xs, ys] = [lines.flat().map(({ x }) => x), lines.flat().map(({ y }) => y)];
  if (xs.length === 0) return { left: 0, top: 0, width: 0, height: 0, covered: new Uint8Array() };
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left + 2, Math.ceil(Math.max(...ys)) - top + 1];
  const area = new Float32Array(width * height + 2);
  for (const line of lines)
    line.forEach((point, index) => {
      const next = line[(index + 1) % line.length] ?? point;
      edge(area, width, { x: point.x - left, y: point.y - top }, { x: next.x - left, y: next.y - top });
    });
  const covered = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += area[row * width + column] ?? 0;
      covered[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * (STEPS - 1));
    }
  }
  return { left, top, width, height, covered };
}

type Place = Pick<Point, "x" | "y">;

/** A contour as straight lines: between two points that it only bends towards lies one that it goes through. */
function straight(contour: readonly Point[]): Place[] {
  const whole = contour.flatMap((point, index): Point[] => {
    const next = contour[(index + 1) % contour.length] ?? point;
    return point.on || next.on ? [point] : [point, { ...middle(point, next), on: true }];
  });
  const first = whole.findIndex(({ on }) => on);
  if (first < 0) return [];
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  return turned.flatMap((point, index): Place[] => {
    if (point.on) return [point];
    const [from, to] = [turned[index - 1] ?? point, turned[(index + 1) % turned.length] ?? point];
    return Array.from({ length: LINES - 1 }, (_, step) => between(from, point, to, (step + 1) / LINES));
  });
}

const middle = (a: Place, b: Place): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const between = (a: Place, b: Place, c: Place, t: number): Place => ({
  x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * b.x + t ** 2 * c.x,
  y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * b.y + t ** 2 * c.y,
});

/** One edge, row by row: in each pixel that it crosses the part that is right of it, and the rest in the next one. */
function edge(area: Float32Array, width: number, from: Place, to: Place): void {
  if (from.y === to.y) return;
  const [direction, upper, lower] = from.y < to.y ? [1, from, to] : [-1, to, from];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  for (let row = Math.floor(upper.y); row < lower.y; row++) {
    const [begin, end] = [Math.max(row, upper.y), Math.min(row + 1, lower.y)];
    const height = direction * (end - begin);
    const [a, b] = [upper.x + slope * (begin - upper.y), upper.x + slope * (end - upper.y)];
    const [left, right] = a < b ? [a, b] : [b, a];
    const add = (column: number, value: number) => {
      area[row * width + column] = (area[row * width + column] ?? 0) + value;
    };
    const [first, last] = [Math.floor(left), Math.floor(right)];
    if (first === last) {
      const part = 1 - ((left + right) / 2 - first);
      add(first, height * part);
      add(first + 1, height * (1 - part));
      continue;
    }
    // Across several pixels: what lies left of the edge of each, one after the other.
    let before = 0;
    for (let column = first; column <= last; column++) {
      const [x0, x1] = [Math.max(left, column), Math.min(right, column + 1)];
      const share = (x1 - x0) / (right - left);
      const covered = share * (column + 1 - (x0 + x1) / 2);
      add(column, height * (covered + before));
      before = share - covered;
    }
    add(last + 1, height * before);
  }
}
