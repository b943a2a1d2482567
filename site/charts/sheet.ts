/** Path of the charts' style sheet, for the pages that ask for it: the editor's preview makes such pages in the browser. */
export const CHART_STYLES = "/assets/charts.css";
