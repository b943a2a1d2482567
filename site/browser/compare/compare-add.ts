/** Adding a platform on the page that compares: type part of a name, choose among those that match. */
import { inLang, isUntranslated, versionsOf } from "../../../scripts/text/bilingual.ts";
import { showNumber } from "../../../scripts/text/formats.ts";
import { fold, foldedWords } from "../../../scripts/text/text.ts";
import { fill } from "../../i18n/fill.ts";
import type { CompareScriptData } from "../../views/compare-script-data.ts";
import type { PlatformName } from "../../views/editor-config.ts";
import { element, langAttribute } from "../dom.ts";
import { fetchJson, once } from "../fetch.ts";
import { meantBy } from "../meant.ts";
import { type Selection, writeSelection } from "./address.ts";

/** Most links offered at once. */
const OFFERED = 8;

interface Offer {
  readonly asked: Selection;
  readonly words: CompareScriptData;
}

/** Listens to the box in `place`; the names are loaded when it is first used. */
export function offerPlatforms(place: HTMLElement, { asked, words }: Offer): void {
  const box = place.querySelector("input");
  const status = place.querySelector("[data-matches]");
  const options = place.querySelector("[data-options]");
  if (!box || !status || !options) return;
  const load = once(() => fetchJson<PlatformName[]>(words.addresses.platforms));
  const offer = async () => {
    const query = box.value;
    const found = query.trim() ? matching(await load(), await meantBy(query), asked.ids) : [];
    if (query !== box.value) return;
    status.textContent = query.trim() ? countWords(found.length, words) : "";
    options.replaceChildren(...found.slice(0, OFFERED).map((name) => optionOf(name, asked, words)));
  };
  const attempt = (work: () => Promise<unknown>) => () =>
    void work().catch((error: unknown) => {
      console.warn(error);
      status.textContent = fill(words.failed, { id: words.addresses.platforms });
    });
  box.addEventListener("focus", attempt(load), { once: true });
  box.addEventListener("input", attempt(offer));
}

/** Those with every word that was typed, chosen ones left out. */
function matching(names: readonly PlatformName[], query: string, chosen: readonly string[]): PlatformName[] {
  const wanted = foldedWords(query);
  return names.filter(({ id, name, abbreviation }) => {
    const text = fold(`${versionsOf(name).join(" ")} ${abbreviation ?? ""} ${id}`);
    return !chosen.includes(id) && wanted.every((word) => text.includes(word));
  });
}

const countWords = (count: number, words: CompareScriptData): string =>
  count === 0 ? words.noMatches : fill(words.matches, { count: showNumber(count, words.lang) });

function optionOf({ id, name, abbreviation }: PlatformName, asked: Selection, words: CompareScriptData): HTMLElement {
  const text = inLang(name, words.lang) + (abbreviation ? ` (${abbreviation})` : "");
  const href = writeSelection({ ...asked, ids: [...asked.ids, id] });
  return element("li", {}, element("a", { href, ...langAttribute(isUntranslated(name, words.lang)) }, text));
}
