/** What is taken for a web address, in front matter and in Markdown. */

/** An absolute http(s) address with a host and without credentials. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*(?::\d{1,5})?(?:[/?#]\S*)?$/iu;
