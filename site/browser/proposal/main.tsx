/** @jsxImportSource preact */
/** Starts the page of a change request: the one place that knows the browser's clock, address and connections. */
import { render } from "preact";
import { timeZoneOf } from "../../../scripts/records/time-zone.ts";
import { PULL_PARAMETER } from "../../../scripts/text/proposal-page.ts";
import { dayIn } from "../../../scripts/text/time-zone.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";
import { fetchKnown } from "../editor/known.ts";
import { ProposalApp } from "./app.tsx";
import { pullNumber } from "./read-pull.ts";

const root = document.querySelector<HTMLElement>("[data-proposal]");
if (root) {
  const config = JSON.parse(document.querySelector("[data-proposal-config]")?.textContent ?? "") as ProposalConfig;
  const known = fetchKnown(config.addresses);
  // Waited for where it is wanted.
  known.catch(() => {});
  root.textContent = "";
  render(
    <ProposalApp
      config={config}
      known={known}
      number={pullNumber(new URLSearchParams(location.search).get(PULL_PARAMETER))}
      get={(address, options) => fetch(address, options)}
      dayOf={({ settings }) => dayIn(timeZoneOf(settings).id, Date.now())}
      lead={(number) => location.assign(`${location.pathname}?${PULL_PARAMETER}=${number}`)}
    />,
    root,
  );
}
