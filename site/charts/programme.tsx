/**
 * All tiles as one drawing to take along: on its own, so with colours and letters of its own, on white. Groups stand side by
 * side on shelves, the tiles of each in a grid; what the page says in its legend is drawn below.
 */
import type { Stage } from "../../scripts/records/schema/events.ts";
import { cut, wrapLabel } from "../views/fit-text.ts";

export interface DrawnTile {
  readonly label: string;
  readonly number: number;
  readonly stage: Stage;
  readonly sign: "disc" | "ring" | undefined;
  /** Columns and rows of the grid. */
  readonly span: readonly [number, number];
}

export interface DrawnGroup {
  readonly title: string;
  readonly columns: number;
  readonly tiles: readonly DrawnTile[];
}

export interface ProgrammeProps {
  readonly lang: string;
  readonly title: string;
  readonly groups: readonly DrawnGroup[];
  readonly isDense: boolean;
  readonly legend: readonly { readonly number: number; readonly stage: Stage; readonly name: string }[];
  /** Signs and sizes in words, and where the picture is from. */
  readonly notes: readonly string[];
}

const WIDTH = 1600;
const EDGE = 32;
const GAP = 4;
/** Between groups; a title above each. */
const APART = 20;
const TITLE = 24;
const NAMED = { width: 124, height: 60 };
const DENSE = { width: 26, height: 26 };
const FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

interface Look {
  readonly ground: string;
  readonly letters: string;
  readonly isDashed?: true;
}

const INK = "#23201c";
/** Of what is not on its way, or no longer. */
const OUTLINE = { ground: "#ffffff", letters: INK, isDashed: true } as const;
/** Those of the page in the light theme (`.at-<stage>` in styles/sheets/programme.css). */
const LOOKS: Readonly<Record<Stage, Look>> = {
  proposed: OUTLINE,
  listed: { ground: "#efece6", letters: INK },
  planned: { ground: "#e8eef6", letters: INK },
  "in-use": { ground: "#174a86", letters: "#ffffff" },
  recognised: { ground: "#1b6236", letters: "#ffffff" },
  potential: { ground: "#fbf1d9", letters: "#7a5200" },
  revoked: { ground: "#fbeadf", letters: "#9a3412" },
  delisted: OUTLINE,
  merged: OUTLINE,
  "off-list": OUTLINE,
};

export function ProgrammePicture({ lang, title, groups, isDense, legend, notes }: ProgrammeProps) {
  const unit = isDense ? DENSE : NAMED;
  const { placed, bottom } = onShelves(groups, unit);
  const height = bottom + 40 + (legend.length > 0 ? 32 : 0) + notes.length * 22 + EDGE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      font-family={FONT}
      xml:lang={lang}
    >
      <title>{title}</title>
      <rect width={WIDTH} height={height} fill="#ffffff" />
      <text x={EDGE} y={EDGE + 22} font-size="26" font-weight="600" fill={INK}>
        {title}
      </text>
      {placed.map(({ group, x, y, width, tiles }) => (
        <g transform={`translate(${x} ${y})`}>
          <text y="16" font-size="14" font-weight="600" fill={INK}>
            {cut(group.title, Math.max(8, width / 7.6))}
          </text>
          {tiles.map((at, index) => (
            <DrawnTileAt tile={group.tiles[index] as DrawnTile} at={at} isDense={isDense} />
          ))}
        </g>
      ))}
      <Legend legend={legend} y={bottom + 40} />
      {notes.map((note, index) => (
        <text x={EDGE} y={bottom + 40 + 44 + index * 22} font-size="14" fill="#5b554c">
          {note}
        </text>
      ))}
    </svg>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function DrawnTileAt({ tile: { label, number, stage, sign, span }, at, isDense }: { tile: DrawnTile; at: Box; isDense: boolean }) {
  const { ground, letters, isDashed } = LOOKS[stage];
  const lines = isDense ? [] : labelLines(label, span[0]);
  return (
    <g transform={`translate(${at.x} ${at.y + TITLE})`} fill={letters}>
      <rect
        width={at.width}
        height={at.height}
        rx="3"
        fill={ground}
        stroke="#8a8378"
        {...(isDashed ? { "stroke-dasharray": "4 3" } : {})}
      />
      <text x="6" y="16" font-size="11" font-weight="600">
        {number}
      </text>
      {sign && (
        <circle cx={isDense ? 19 : 22} cy="12" r="3" fill={sign === "disc" ? letters : "none"} stroke={letters} stroke-width="1.5" />
      )}
      {lines.map((line, index) => (
        <text x="6" y={31 + index * 13} font-size="11">
          {line}
        </text>
      ))}
    </g>
  );
}

/** As many letters as a tile of so many columns has room for. */
const labelLines = (label: string, columns: number): string[] => wrapLabel(label, 17 * columns);

function Legend({ legend, y }: Pick<ProgrammeProps, "legend"> & { y: number }) {
  let x = EDGE;
  return (
    <g font-size="14">
      {legend.map(({ number, stage, name }) => {
        const at = x;
        x += 44 + name.length * 8;
        const { ground, letters, isDashed } = LOOKS[stage];
        return (
          <g transform={`translate(${at} ${y})`}>
            <rect width="22" height="22" rx="3" fill={ground} stroke="#8a8378" {...(isDashed ? { "stroke-dasharray": "4 3" } : {})} />
            <text x="11" y="16" font-size="12" font-weight="600" text-anchor="middle" fill={letters}>
              {number}
            </text>
            <text x="30" y="16" fill={INK}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface Placed {
  readonly group: DrawnGroup;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tiles: readonly Box[];
}

/** Groups from left to right, on a new shelf where one does not fit. */
function onShelves(groups: readonly DrawnGroup[], unit: { readonly width: number; readonly height: number }) {
  const placed: Placed[] = [];
  let [x, y, tallest] = [EDGE, EDGE + 44, 0];
  const most = Math.floor((WIDTH - 2 * EDGE + GAP) / (unit.width + GAP));
  for (const group of groups) {
    const columns = Math.min(group.columns, most);
    const tiles = inGrid(group.tiles, columns).map(({ column, row, span: [wide, high] }) => ({
      x: column * (unit.width + GAP),
      y: row * (unit.height + GAP),
      width: wide * (unit.width + GAP) - GAP,
      height: high * (unit.height + GAP) - GAP,
    }));
    const width = Math.max(columns * (unit.width + GAP) - GAP, 96);
    const height = TITLE + Math.max(0, ...tiles.map((tile) => tile.y + tile.height));
    if (x > EDGE && x + width > WIDTH - EDGE) [x, y, tallest] = [EDGE, y + tallest + APART, 0];
    placed.push({ group, x, y, width, tiles });
    [x, tallest] = [x + width + APART, Math.max(tallest, height)];
  }
  return { placed, bottom: y + tallest };
}

/** The first free place for each, row by row, as the grid of the page has it. */
function inGrid(tiles: readonly DrawnTile[], columns: number) {
  const taken = new Set<number>();
  /** By shape: what had no room for one has none for the next. */
  const free = new Map<string, number>();
  return tiles.map(({ span }) => {
    const [wide, high] = [Math.min(span[0], columns), span[1]];
    const shape = `${wide} ${high}`;
    const cells = (place: number) =>
      Array.from({ length: wide * high }, (_, index) => place + (index % wide) + Math.floor(index / wide) * columns);
    let place = free.get(shape) ?? 0;
    while ((place % columns) + wide > columns || cells(place).some((cell) => taken.has(cell))) place++;
    for (const cell of cells(place)) taken.add(cell);
    free.set(shape, place);
    return { column: place % columns, row: Math.floor(place / columns), span: [wide, high] as const };
  });
}
