/** What templates are given beside their page: numbers of the whole catalogue, each made once, when a template asks for it. Frozen, so that Eleventy hands them on as they are. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Statistics, statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { onDemand } from "../../scripts/text/made-once.ts";
import { type HomeView, homeView } from "./home.ts";

export interface Beside {
  readonly home: HomeView;
  readonly statistics: Statistics;
}

export function besidePages(catalogue: Catalogue): Beside {
  const home = onDemand(() => Object.freeze(homeView(catalogue)));
  const statistics = onDemand(() => Object.freeze(statisticsOf(catalogue)));
  return {
    get home() {
      return home();
    },
    get statistics() {
      return statistics();
    },
  };
}
