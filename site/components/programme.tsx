/** The tiles of the whole programme as lists of links: what a tile looks like is also said, to whoever does not see it. */

import { stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { type Programme, SIGN_OF_USE, SIGNED, type Tile, type TileGroup } from "../views/programme.ts";
import { type Grouping, groupingsOf, programmePlace } from "../views/programme-groups.ts";
import { Say } from "./say.tsx";

/** Links, and no script: each way of grouping is a page. */
export function GroupingMenu({ locale, by }: { locale: Locale; by: Grouping }) {
  const words = locale.words.programme;
  const { catalogue } = locale.site;
  const groupings = groupingsOf(catalogue);
  if (groupings.length < 2) return null;
  return (
    <nav class="section-menu grouping" aria-label={words.by}>
      <ul>
        <li>{words.by}:</li>
        {groupings.map((one) => (
          <li>
            <a href={locale.href(programmePlace(catalogue, one).path)} {...(one === by ? { "aria-current": "page" as const } : {})}>
              {words.groupings[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Legend({ locale, programme: { legend, sizes } }: { locale: Locale; programme: Programme }) {
  const { programme: words, names, known } = locale.words;
  const list = locale.href(to("platforms"));
  return (
    <section class="programme-legend" aria-label={words.legend}>
      <div>
        <p>{words.stage}:</p>
        <ul>
          {legend.map(({ number, code, count }) => (
            <li>
              <span class={`key at-${stageOfCode(code)}`} aria-hidden="true">
                {number}
              </span>
              <a href={`${list}?stage=${code}`}>{names.stageCode[code]}</a> {locale.number(count)}
            </li>
          ))}
        </ul>
      </div>
      {SIGNED.length > 0 && (
        <div>
          <p>{words.use}:</p>
          <ul>
            {SIGNED.map((use) => (
              <li>
                <i class={SIGN_OF_USE[use]} aria-hidden="true" /> {known.use.names[use]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {sizes.length > 0 && (
        <div>
          <p>{words.size}:</p>
          <ul>
            <li>{words.smallest}</li>
            {sizes.map((bound, index) => (
              <li>
                <span class={`sample size-${index + 2}`} aria-hidden="true" /> {fill(words.from, { number: locale.number(bound) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

export function Tiles({ locale, programme: { groups, isDense } }: { locale: Locale; programme: Programme }) {
  return (
    <div class={`programme${isDense ? " dense" : ""}`}>
      {groups.map((group, index) => (
        <section class={`wide-${tileColumns(group, isDense)}`} aria-labelledby={`g-${index}`}>
          <h2 id={`g-${index}`}>
            <GroupTitle locale={locale} group={group} />
          </h2>
          <ul>
            {group.tiles.map((tile) => (
              <TileLink locale={locale} tile={tile} isDense={isDense} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function GroupTitle({ locale, group: { title, path, tiles } }: { locale: Locale; group: TileGroup }) {
  const name = <Say locale={locale} text={title} />;
  return (
    <>
      {path ? <a href={locale.href(path)}>{name}</a> : name} ({locale.number(tiles.length)})
    </>
  );
}

function TileLink({ locale, tile, isDense }: { locale: Locale; tile: Tile; isDense: boolean }) {
  const { id, name, label, stage, number, sign, size, said } = tile;
  return (
    <li class={`at-${stage}${size > 1 ? ` size-${size}` : ""}`}>
      <a href={locale.href(to("platform", { id }))}>
        <span aria-hidden="true">
          {number}
          {sign && <i class={sign} />} {!isDense && <Say locale={locale} text={label} />}
        </span>
        <span class="tip">
          <Say locale={locale} text={name} />. {said}
        </span>
      </a>
    </li>
  );
}

/** Units of the grid that a size takes: [columns, rows]. */
export const SPANS: Readonly<Record<Tile["size"], readonly [number, number]>> = { 1: [1, 1], 2: [2, 1], 3: [2, 2], 4: [3, 2] };

/** Widths that the style sheet has. */
const WIDTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 20, 24, 30, 40];

/** As wide as its tiles need in rows that are about equally long, and never narrower than its largest tile. */
export function tileColumns({ tiles }: Pick<TileGroup, "tiles">, isDense: boolean, most = isDense ? 40 : 12): number {
  const units = tiles.reduce((sum, { size }) => sum + SPANS[size][0] * SPANS[size][1], 0);
  const rows = Math.max(Math.ceil(units / most), ...tiles.map(({ size }) => SPANS[size][1]));
  const wanted = Math.max(Math.ceil(units / rows), ...tiles.map(({ size }) => SPANS[size][0]));
  return WIDTHS.find((width) => width >= wanted) ?? most;
}
