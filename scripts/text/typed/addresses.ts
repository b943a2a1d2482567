/** Web addresses as people type and paste them, for form, editor and intake alike. */

/**
 * An address without what stands around it: brackets, quotation marks, a link of Markdown, what ends the sentence; with the
 * scheme that was left out or half typed. What is none stays as it is.
 */
export function plainAddress(typed: string): string {
  const text = typed.trim();
  const link = /^\[[^\]]{0,200}\]\(<?([^\s<>]+)>?\)$/.exec(text)?.[1];
  const bare = link ?? text.replace(/^<(.*)>$/, "$1").replace(/^[“"'(](.*)[”"')]$/, "$1");
  const ended = bare.trim().replace(bare.includes("(") ? /[.,;]{1,9}$/ : /[.,;)]{1,9}$/, "");
  const whole = ended.replace(/^(https?)(?::\/?|\/\/)(?!\/)/i, "$1://").replace(/^\/\/(?=[^/])/, "https://");
  return /^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u.test(whole) ? `https://${whole}` : whole;
}
