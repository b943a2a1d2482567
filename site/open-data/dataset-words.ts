/** What the datasets are called and found by: the settings say of the main one, the words of the site of all. */
import type { Settings } from "../../scripts/records/schema/settings.ts";
import { type Bilingual, bilingual, type Text } from "../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { inAll, WORDS } from "../i18n/words.ts";
import type { Dataset } from "./datasets.ts";

const own = (id: Dataset["id"], { metadata }: Settings) => (id === "platforms" ? metadata : undefined);

export function titleOf(id: Dataset["id"], settings: Settings): Bilingual {
  const title = own(id, settings)?.title;
  return title ? bilingual(title) : inAll(({ datasets }) => datasets[id].title);
}

/** Each in every language: the words name them by the same keys. */
export const keywordsOf = (id: Dataset["id"], settings: Settings): readonly Text[] =>
  own(id, settings)?.keywords ??
  Object.keys(WORDS[MAIN_LANG].datasets[id].keywords).map((key) =>
    inAll(({ datasets }) => (datasets[id].keywords as Readonly<Record<string, string>>)[key] ?? key),
  );
