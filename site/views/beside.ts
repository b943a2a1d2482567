/** What templates are given beside their page: numbers of the whole catalogue, made once. Frozen, so that Eleventy hands them on as they are. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Statistics, statisticsOf } from "../../scripts/catalogue/statistics/statistics.ts";
import { type HomeView, homeView } from "./home.ts";

export interface Beside {
  readonly home: HomeView;
  readonly statistics: Statistics;
}

export const besidePages = (catalogue: Catalogue): Beside => ({
  home: Object.freeze(homeView(catalogue)),
  statistics: Object.freeze(statisticsOf(catalogue)),
});
