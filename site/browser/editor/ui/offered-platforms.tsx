/** @jsxImportSource preact */
/** Platforms that may be meant by what was typed, to tap. */
import { inLang } from "../../../../scripts/text/bilingual.ts";
import type { Lang } from "../../../../scripts/text/languages.ts";
import type { Known } from "../known.ts";
import { platformsLike } from "../wish.ts";

interface OfferedProps {
  readonly typed: string;
  readonly known: Known;
  readonly lang: Lang;
  readonly choose: (name: string) => void;
}

export function OfferedPlatforms({ typed, known, lang, choose }: OfferedProps) {
  const like = platformsLike(typed, known);
  if (like.length === 0) return null;
  return (
    <p class="buttons">
      {like.map(({ id, name }) => (
        <button key={id} type="button" class="button" onClick={() => choose(inLang(name, lang))}>
          {inLang(name, lang)}
        </button>
      ))}
    </p>
  );
}
