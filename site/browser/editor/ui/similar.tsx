/** @jsxImportSource preact */
/** Platforms that are published and may be the same as what is written here. */
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { fill } from "../../../i18n/fill.ts";
import type { PlatformName } from "../../../views/editor-config.ts";
import type { Draft } from "../draft.ts";
import { fetchPlatform } from "../known.ts";
import { useForm } from "./form.ts";

export interface SimilarProps {
  readonly platforms: readonly PlatformName[];
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly say: (words: string) => void;
}

export function Similar({ platforms, draft, change, say }: SimilarProps) {
  const { config } = useForm();
  const { words, addresses, lang } = config;
  if (platforms.length === 0) return null;
  /** Goes on with what is written here as a correction: with the published files it stands among them, and against them. */
  const correct = (platform: PlatformName) =>
    void fetchPlatform(addresses.source, platform).then(
      (published) => change({ ...draft, task: "correct", entry: platform.id, published }),
      () => say(fill(words.sourceFailed, { name: platform.name[MAIN_LANG] })),
    );
  return (
    <section class="similar" aria-labelledby="tuong-tu">
      <h3 id="tuong-tu">{words.similarTitle}</h3>
      <p>{words.similarHelp}</p>
      <ul>
        {platforms.map((platform) => (
          <li>
            <a href={fill(addresses.platform, { id: platform.id })}>
              {inLang(platform.name, lang)}
              {platform.abbreviation && ` (${platform.abbreviation})`}
            </a>{" "}
            <button type="button" class="button" onClick={() => correct(platform)}>
              {words.correctThis}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
