/** A platform whose every text means harm: to HTML, to templates, to scripts, to spreadsheets. */
const TEXT = `'<script>globalThis.ran = 1</script>" onload="x {{ 6 * 7 }} {% include "x" %}\${6*7}'`;

export const HOSTILE = {
  id: "doc-hai",
  file: `---\nname: { vi: ${TEXT}, en: ${TEXT} }\nabbreviation: "=cmd|' /C calc'!A0"\nsummary: { vi: ${TEXT}, en: ${TEXT} }\nevents:\n  - { date: 2024-01-10, type: listed, document: { title: { vi: ${TEXT}, en: ${TEXT} }, url: "https://example.vn/?a=1&b='x'" }, note: { vi: ${TEXT}, en: ${TEXT} } }\nsources:\n  - { title: ${TEXT}, url: https://example.vn/ }\n---\nThử {{ 6 * 7 }} và {% include "x" %}.\n`,
} as const;
