/** The script that writes letters, fetched when one is asked for: with the library in it, it weighs as much as a page. */
import type { BoundLetter } from "../views/papers/paper.ts";

type Writer = typeof import("../docx/letter.ts");

/** @param address of the script on this site @throws when it cannot be fetched */
export async function fetchLetter(address: string, letter: BoundLetter): Promise<Blob> {
  const { writeDocument } = (await import(/* @vite-ignore */ address)) as Writer;
  return writeDocument(letter);
}
