/**
 * Text size and contrast, as people chose them on an earlier page. It runs before the page is drawn, so that nothing
 * jumps; the controls (components/display.tsx) are shown only where it runs. Without it, the browser's own zoom and the
 * system's wish for contrast do the same. It is the one script of every page, so it also fetches what a search box needs.
 */

/** In per cent of the browser's own size. */
const SIZES = [90, 100, 115, 130, 150];
const STANDARD = SIZES.indexOf(100);
const KEYS = { size: "catalogue-size", contrast: "catalogue-contrast" } as const;

const root = document.documentElement;
/** Where the scripts are. */
const here = document.currentScript as HTMLScriptElement | null;
const wish = matchMedia("(prefers-contrast: more)");

/** Storage may be shut: then a choice holds for the page it is made on. */
function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

let step = SIZES.indexOf(Number(stored(KEYS.size) ?? 100));
if (step < 0) step = STANDARD;
let contrast = stored(KEYS.contrast);

function apply(): void {
  root.dataset.size = String(SIZES[step]);
  if (contrast) root.dataset.contrast = contrast;
}

const isStrong = (): boolean => (contrast ? contrast === "more" : wish.matches);

/** Makes the controls work and shows them. */
function connect(): void {
  const controls = [...document.querySelectorAll<HTMLElement>("[data-display]")];
  const byName = Object.fromEntries(controls.map((control) => [control.dataset.display, control]));
  const { smaller, standard, larger, strong, said } = byName;
  const show = () => {
    smaller?.setAttribute("aria-disabled", String(step === 0));
    larger?.setAttribute("aria-disabled", String(step === SIZES.length - 1));
    strong?.setAttribute("aria-pressed", String(isStrong()));
  };
  const goTo = (wanted: number) => {
    step = Math.max(0, Math.min(SIZES.length - 1, wanted));
    store(KEYS.size, String(SIZES[step]));
    apply();
    show();
    if (said) said.textContent = `${SIZES[step]}%`;
  };
  smaller?.addEventListener("click", () => goTo(step - 1));
  standard?.addEventListener("click", () => goTo(STANDARD));
  larger?.addEventListener("click", () => goTo(step + 1));
  strong?.addEventListener("click", () => {
    contrast = isStrong() ? "normal" : "more";
    store(KEYS.contrast, contrast);
    apply();
    show();
  });
  wish.addEventListener("change", show);
  show();
}

/** Platforms to compare are counted where they are ticked, and no more can be ticked than are compared. */
function countChosen(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-most]");
  const said = form?.querySelector<HTMLElement>("[data-chosen]");
  if (!form || !said) return;
  const boxes = [...form.elements].filter((one) => one instanceof HTMLInputElement);
  const count = boxes.filter(({ checked }) => checked).length;
  for (const box of boxes) box.disabled = !box.checked && count >= Number(form.dataset.most);
  said.textContent = count > 0 ? (said.dataset.chosen ?? "").replace("{count}", String(count)) : "";
}

document.addEventListener("change", countChosen);
// The browser ticks again what was ticked before, when people come back.
addEventListener("pageshow", countChosen);

/** A search box that answers while somebody types: its script is fetched when the box gets the focus, and not before. */
document.addEventListener("focusin", ({ target }) => {
  if (here && target instanceof Element && target.closest("[data-answers]")) import(new URL("answers.js", here.src).href).catch(() => {});
});

/** The menu of a phone closes as menus do; who was in it is at its button again. */
document.addEventListener("keydown", ({ key }) => {
  const menu = document.querySelector<HTMLDetailsElement>(".menu-toggle[open]");
  if (key !== "Escape" || !menu) return;
  const wasWithin = document.activeElement?.closest(".menu-panel");
  menu.open = false;
  if (wasWithin) menu.querySelector("summary")?.focus();
});

apply();
root.dataset.display = "ready";
document.addEventListener("DOMContentLoaded", connect);
