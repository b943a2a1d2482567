/** Vietnamese on an English page that does not say so: a screen reader would read it as English. */
import type { Page } from "playwright-core";

/** Vietnamese letters that no English word has. */
const VIETNAMESE = /[ạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹđơư]/i;

/** Names keep their letters in English; three words with them make a sentence. The number of a document (186/QĐ-BTTTT) is no word. */
export const isVietnamese = (text: string): boolean =>
  text.split(/\s+/).filter((word) => VIETNAMESE.test(word) && !/\d/.test(word)).length >= 3;

/** Sentences in Vietnamese that are not marked as such. */
export async function unmarkedVietnamese(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('[lang="vi"], script, template, [hidden]')) found.push(walker.currentNode.textContent ?? "");
    }
    return found;
  });
  return texts.filter(isVietnamese);
}
