/** The annex that an agency sends, with its letter, as a document to edit and sign: made when somebody asks for it. */
import { fill } from "../i18n/fill.ts";
import type { AnnexLetter } from "../views/papers/paper.ts";
import { reveal } from "./dom.ts";
import { downloadBlob } from "./download.ts";
import { fetchLetter } from "./fetch-letter.ts";

const button = document.querySelector<HTMLElement>("[data-letter]");
const said = document.querySelector<HTMLElement>("[data-said]");
const text = document.querySelector("[data-annex-letter]")?.textContent;

if (button && said && text) {
  const { letter, name, words } = JSON.parse(text) as AnnexLetter;
  reveal(document.body);
  button.addEventListener("click", () => {
    said.textContent = words.making;
    fetchLetter(button.dataset.letter ?? "", letter).then(
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
