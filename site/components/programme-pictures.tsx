/** The drawing of all tiles as a file, for each grouping and language. */

import { stageOfCode } from "../../scripts/catalogue/stage-codes.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { ProgrammePicture } from "../charts/programme.tsx";
import type { Locale, SiteContext } from "../context.ts";
import { plainTextOf } from "../html/jsx-runtime.ts";
import { fill } from "../i18n/fill.ts";
import { pathIn, type SiteFile, to } from "../routes.ts";
import { programmeOf, SIGN_OF_USE, SIGNED } from "../views/programme.ts";
import { type Grouping, groupingsOf, picturePath } from "../views/programme-groups.ts";
import { SPANS, tileColumns } from "./programme.tsx";

export function* programmePictures({ catalogue, locales }: SiteContext): Iterable<SiteFile> {
  for (const by of groupingsOf(catalogue))
    for (const lang of LANGS) yield { path: pathIn(lang, picturePath(by)), content: `${pictureOf(locales[lang], by)}\n` };
}

/** The signs within a line of text. */
const WRITTEN = { disc: "●", ring: "○" };

/** Room for names of 124 pixels, or for numbers. */
const MOST = { named: 12, dense: 50 };

function pictureOf(locale: Locale, by: Grouping): string {
  const { names, pages, programme: words, known } = locale.words;
  const { catalogue, absolute } = locale.site;
  const { groups, legend, sizes, isDense } = programmeOf(locale, by);
  const sized = sizes.map((bound) => fill(words.from, { number: locale.number(bound) }));
  const signs = SIGNED.map((use) => `${WRITTEN[SIGN_OF_USE[use]]} ${known.use.names[use]}`);
  const caption = fill(words.caption, {
    ...{ title: locale.text(catalogue.settings.title), date: locale.date(catalogue.today) },
    ...{ address: absolute(locale.path(to("programme"))), licence: catalogue.settings.dataLicence.name },
  });
  return plainTextOf(
    <ProgrammePicture
      lang={locale.lang}
      title={pages.programme}
      isDense={isDense}
      groups={groups.map((group) => ({
        title: fill(words.group, { title: locale.text(group.title), count: locale.number(group.tiles.length) }),
        columns: tileColumns(group, isDense, isDense ? MOST.dense : MOST.named),
        tiles: group.tiles.map(({ label, number, stage, sign, size }) => ({
          ...{ label: locale.text(label), number, stage, sign, span: SPANS[size] },
        })),
      }))}
      legend={legend.map(({ number, code, count }) => ({
        number,
        stage: stageOfCode(code),
        name: `${names.stageCode[code]} (${locale.number(count)})`,
      }))}
      notes={[
        ...(signs.length > 0 ? [signs.join("   ")] : []),
        ...(sized.length > 0 ? [`${words.size}: ${[words.smallest, ...sized].join("; ")}.`] : []),
        caption,
      ]}
    />,
  );
}
