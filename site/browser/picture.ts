/** A picture of the site as PNG, drawn from its SVG when somebody asks for it: no build has to make what few take. */
import { reveal } from "./dom.ts";
import { downloadBlob } from "./download.ts";

/** Twice as fine as it is drawn, for paper and slides. */
const SCALE = 2;

async function save(address: string): Promise<void> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth * SCALE, picture.naturalHeight * SCALE];
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(`no picture of ${address}`);
  downloadBlob((address.split("/").at(-1) ?? "").replace(/\.svg$/, ".png"), blob);
}

for (const part of document.querySelectorAll<HTMLElement>("[data-picture]")) {
  reveal(part);
  const said = part.querySelector<HTMLElement>("[data-failed]");
  for (const button of part.querySelectorAll<HTMLElement>("[data-png]")) {
    button.addEventListener("click", () => {
      save(button.dataset.png ?? "").catch((error: unknown) => {
        console.error(error);
        said?.replaceChildren(said.dataset.failed ?? "");
      });
    });
  }
}
