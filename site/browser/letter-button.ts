/** The button that makes a document of what its page shows or carries, and what is said of it. */
import { fill } from "../i18n/fill.ts";
import type { AnnexLetter, BoundLetter } from "../views/papers/paper.ts";
import { reveal } from "./dom.ts";
import { downloadBlob } from "./download.ts";
import { fetchLetter } from "./fetch-letter.ts";

/** @param data what the page carries for it, found by its attribute @param letterOf what is written, asked for when somebody wants it */
export function offerLetter<Data extends Pick<AnnexLetter, "name" | "words">>(
  data: string,
  letterOf: (carried: Data) => BoundLetter,
): void {
  const button = document.querySelector<HTMLElement>("[data-letter]");
  const said = document.querySelector<HTMLElement>("[data-said]");
  const text = document.querySelector(`[${data}]`)?.textContent;
  if (!button || !said || !text) return;
  const carried = JSON.parse(text) as Data;
  const { name, words } = carried;
  reveal(document.body);
  button.addEventListener("click", () => {
    said.textContent = words.making;
    fetchLetter(button.dataset.letter ?? "", letterOf(carried)).then(
      (blob) => {
        downloadBlob(name, blob);
        said.textContent = fill(words.made, { name });
      },
      (error: unknown) => {
        console.error(error);
        said.textContent = words.failed;
      },
    );
  });
}
