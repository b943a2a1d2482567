/** Keys of the finder: ↓ from the box to the first result, ↑ and ↓ among results, Esc back to the box. */
import type { Elements } from "./elements.ts";

/** Links to records in whichever list is shown. */
const RESULT = ".card h3 a";

export function listenToKeys({ root, box, plain, results }: Elements): void {
  const links = () => [...(results.hidden ? plain : results).querySelectorAll<HTMLElement>(RESULT)];
  box.addEventListener("keydown", (event) => {
    const [first] = links();
    if (event.key !== "ArrowDown" || isComposed(event) || !first) return;
    event.preventDefault();
    first.focus();
  });
  root.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (target === box || isComposed(event) || !target.closest("[data-static], [data-results]")) return;
    if (event.key === "Escape") {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = links().indexOf(target);
    if (!step || place < 0) return;
    event.preventDefault();
    // Above the first result is the box; below the last is nothing.
    (place + step < 0 ? box : links()[place + step])?.focus();
  });
}

/** Keys with a modifier, and those of an input method (Vietnamese typing), are not ours. */
const isComposed = (event: KeyboardEvent): boolean => event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
