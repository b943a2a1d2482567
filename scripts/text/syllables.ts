/** Whether letters can be a Vietnamese syllable: what tells a text in an old encoding from one that has been read rightly. */

const ONSETS = "b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x";
const NUCLEI =
  "ai|ao|au|ay|âu|ây|eo|êu|iêu|ia|iê|iu|oai|oao|oay|oă|oeo|oe|oi|oo|oa|ôi|ơi|ua|uâ|uây|uêu|uê|ue|ui|uôi|uô|uơ|uya|uyêu|uyê|uyu|uy|uă|ưa|ươi|ươu|ươ|ưi|ưu|yêu|yê|[aăâeêioôơuưy]";
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${NUCLEI})(c|ch|m|n|ng|nh|p|t)?$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** After a stop there are two tones only. */
const STOPS = new Set(["c", "ch", "p", "t"]);

/** @param word in any case, composed or not */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONE) ?? [];
  const [whole, end = ""] = SYLLABLE.exec(apart.replace(TONE, "").normalize("NFC")) ?? [];
  if (whole === undefined || tones.length > 1) return false;
  return !STOPS.has(end) || /^[\u0301\u0323]$/.test(tones[0] ?? "\u0301");
}
