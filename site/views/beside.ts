/** What templates are given beside their page: numbers of the whole catalogue, each made once for all the parts that pages are made in (Eleventy begins each anew), and when it is asked for. Frozen, so that Eleventy hands them on as they are. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Statistics, statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { onceEach, onDemand } from "../../scripts/text/made-once.ts";
import { type HomeView, homeView } from "./home.ts";

export interface Beside {
  readonly home: HomeView;
  readonly statistics: Statistics;
}

export const besidePages = onceEach((catalogue: Catalogue): Beside => {
  const home = onDemand(() => Object.freeze(homeView(catalogue)));
  return {
    get home() {
      return home();
    },
    get statistics() {
      return statisticsOf(catalogue);
    },
  };
});
