/** @jsxImportSource preact */
/** Platforms that are published and may be the same as what is written here. */
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { fill } from "../../../i18n/fill.ts";
import type { PlatformName } from "../../../views/editor-config.ts";
import { useForm } from "./form.ts";

interface SimilarProps {
  readonly platforms: readonly PlatformName[];
  /** Goes on with what is written here as a correction of a record that is published. */
  readonly correct: (platform: PlatformName) => void;
}

export function Similar({ platforms, correct }: SimilarProps) {
  const { config } = useForm();
  const { words, addresses, lang } = config;
  if (platforms.length === 0) return null;
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
