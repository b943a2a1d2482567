/**
 * The list on any day: the events of all platforms are loaded when a day is first chosen, and the same function as in the
 * built pages says how each stood. The day stands in the address: `?ngay=2022-02-11`.
 */
import { type Eventful, type PlatformOn, platformOn } from "../../scripts/catalogue/as-of.ts";
import type { Validity } from "../../scripts/records/agencies.ts";
import { inLang, isUntranslated } from "../../scripts/text/bilingual.ts";
import { isDate } from "../../scripts/text/dates.ts";
import { showDate } from "../../scripts/text/formats.ts";
import { type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfWords } from "../i18n/vi/as-of.ts";
import { countListed, onDay } from "../views/listed-on-day.ts";

interface Handed {
  readonly lang: Lang;
  readonly events: string;
  readonly platform: string;
  readonly stages: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, { readonly name: string; readonly href: string; readonly vietnamese: boolean }>>;
  readonly notSourced: string;
  readonly words: Pick<AsOfWords, "on" | "oneListed" | "manyListed" | "none" | "failed">;
}

interface EventsFile {
  readonly validities: readonly (readonly [string, Validity])[];
  readonly platforms: readonly Eventful[];
}

function start(root: HTMLElement): void {
  const find = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`as-of: no ${selector}`);
    return found;
  };
  const handed = JSON.parse(find("[data-words]").textContent ?? "") as Handed;
  const { words, lang } = handed;
  const [form, input, status] = [find<HTMLFormElement>("form"), find<HTMLInputElement>("input"), find<HTMLElement>("[data-status]")];
  const [list, body] = [find<HTMLElement>("[data-list]"), find<HTMLElement>("tbody")];
  let loading: Promise<EventsFile> | undefined;
  const load = () => {
    loading ??= fetch(handed.events).then((answer) => (answer.ok ? (answer.json() as Promise<EventsFile>) : Promise.reject(answer.status)));
    return loading;
  };
  const show = async (date: string) => {
    try {
      const { validities, platforms } = await load();
      if (input.value !== date) return;
      const agencies = new Map(validities);
      const stood = platforms.flatMap((one) => platformOn(one, date, agencies, { hasCriteria: false }) ?? []);
      const listed = stood.filter((one) => one.listed);
      body.replaceChildren(...listed.map((one) => row(one, handed)));
      list.hidden = listed.length === 0;
      status.textContent = `${onDay(date, words, lang)}: ${listed.length > 0 ? countListed(listed.length, words, lang) : words.none}`;
    } catch {
      loading = undefined;
      list.hidden = true;
      status.textContent = words.failed;
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!isDate(input.value)) return;
    history.replaceState(null, "", `?ngay=${input.value}`);
    void show(input.value);
  });
  form.hidden = false;
  find<HTMLElement>("[data-without-script]").hidden = true;
  const asked = new URLSearchParams(location.search).get("ngay") ?? "";
  if (!isDate(asked)) return;
  input.value = asked;
  void show(asked);
}

function row({ id, name, owner, lifecycle }: PlatformOn, { lang, platform, stages, agencies, notSourced }: Handed): HTMLElement {
  const link = element("a", inLang(name, lang), isUntranslated(name, lang));
  link.href = fill(platform, { id });
  const head = element("th");
  head.scope = "row";
  head.append(link);
  const time = element("time", showDate(lifecycle.since, lang));
  time.dateTime = lifecycle.since;
  const line = element("tr");
  line.append(head, element("td", stages[lifecycle.stage]), cell(time), cell(agency(owner, agencies, notSourced)));
  return line;
}

function agency(owner: string | undefined, agencies: Handed["agencies"], notSourced: string): HTMLElement {
  const known = owner === undefined ? undefined : agencies[owner];
  if (known) {
    const link = element("a", known.name, known.vietnamese);
    link.href = known.href;
    return link;
  }
  const text = element("span", owner ?? notSourced);
  if (owner === undefined) text.className = "absent";
  return text;
}

function cell(content: HTMLElement): HTMLElement {
  const made = element("td");
  made.append(content);
  return made;
}

/** Always text, never markup: names come from records. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text?: string, vietnamese = false): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (vietnamese) made.lang = MAIN_LANG;
  return made;
}

const root = document.querySelector<HTMLElement>("[data-as-of]");
if (root) start(root);
