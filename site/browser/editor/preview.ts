/** A draft among the published records -> its page, made by the site's own templates. Loaded only when someone looks. */

import { deriveCatalogue } from "../../../scripts/catalogue/derive.ts";
import type { DraftKind } from "../../../scripts/records/kinds.ts";
import { locatePath, type Parsed } from "../../../scripts/records/parse.ts";
import { collectRecords } from "../../../scripts/records/records.ts";
import type { Lang } from "../../../scripts/text/languages.ts";
import { createContext, type SiteContext } from "../../context.ts";
import { render as renderCriteria } from "../../pages/criteria.11ty.tsx";
import { render as renderPlatform } from "../../pages/platform.tsx";
import { placeOf } from "../../routes.ts";
import type { EditorConfig } from "../../views/editor-config.ts";
import { slices } from "../../views/slices.ts";
import { loadMarkdown } from "./lazy-markdown.ts";

interface PreviewOptions {
  readonly config: Pick<EditorConfig, "lang" | "root" | "repository" | "branch" | "folder" | "siteAddress" | "stylesMark">;
  readonly parsed: readonly Parsed[];
  readonly kind: DraftKind;
  /** Of the draft, relative to the data root. */
  readonly path: string;
  readonly today: string;
}

/** The whole page as text; undefined while the draft does not fit its schema. */
export async function renderPreview({ config, parsed, kind, path, today }: PreviewOptions): Promise<string | undefined> {
  const place = locatePath(path);
  const catalogue = deriveCatalogue(collectRecords(parsed), today);
  const fits = parsed.some((file) => file.path === path && file.fits);
  if (!catalogue || !fits || "rule" in place) return undefined;
  await loadMarkdown();
  const { lang, root, repository, branch, folder, siteAddress, stylesMark } = config;
  const site = createContext(
    { catalogue, baseUrl: siteAddress, pathPrefix: `${root}/`, repository, branch, folder },
    { css: "", mark: stylesMark },
  );
  const page = pageOf(site, lang, kind, place.id);
  // The frame runs no script, so none is asked for.
  return page?.replace(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, "");
}

function pageOf(site: SiteContext, lang: Lang, kind: DraftKind, id: string): string | undefined {
  const locale = site.locales[lang];
  if (kind !== "criteria") {
    const entry = site.find.platforms.get(id);
    return entry && renderPlatform({ item: { locale, ...placeOf("platform", { id }), entry } });
  }
  const entry = site.find.criteria.get(id);
  const [first] = entry ? slices({ locale, ...placeOf("criteria", { id }), entry }, entry.platforms) : [];
  return first && renderCriteria({ item: { ...first, pages: 1 } });
}
