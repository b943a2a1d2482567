/** @jsxImportSource preact */
/** The page of a change request: what is read, why it can not be, or what was found; and the way by hand. */
import { useEffect, useState } from "preact/hooks";
import { besidePath, recordAt } from "../../../scripts/records/paths.ts";
import { showTime } from "../../../scripts/text/formats.ts";
import { fill } from "../../i18n/fill.ts";
import type { ProposalConfig } from "../../views/proposal-config.ts";
import { fetchBeside, fetchPlatform, hasBeside, type Known } from "../editor/known.ts";
import { ByHand } from "./by-hand-form.tsx";
import { OpenAt } from "./open-at.tsx";
import { AskNumber, PullHead } from "./pull-head.tsx";
import { type Get, MOST_FILES, type PullRequest, readPull, type TouchedFile, type Trouble, Unreadable } from "./read-pull.ts";
import { SeenRecords } from "./records.tsx";
import { type Seen, see } from "./see.ts";

interface ProposalAppProps {
  readonly config: ProposalConfig;
  readonly known: Promise<Known>;
  readonly number: number | undefined;
  readonly get: Get;
  /** The day where the catalogue is. */
  readonly dayOf: (known: Known) => string;
  /** Opens another one. */
  readonly lead: (number: number) => void;
}

/** What is looked at, and what it is called. */
interface Shown {
  /** Most often one; two drafts of one record are looked at one after the other. */
  readonly seen: readonly Seen[];
  readonly today: string;
  readonly pull?: PullRequest;
  readonly name?: string;
}

type State = "reading" | Shown | { readonly trouble: Trouble | "script"; readonly until?: Date | undefined };

export function ProposalApp({ config, known, number, get, dayOf, lead }: ProposalAppProps) {
  const { words, host, addresses, folder, lang } = config;
  const [state, setState] = useState<State | undefined>(number && host ? "reading" : undefined);
  const [times, setTimes] = useState(0);
  const look = async (rounds: readonly (readonly TouchedFile[])[], of: Pick<Shown, "pull" | "name">) => {
    const found = await known;
    const today = dayOf(found);
    const seen = rounds.map(async (touched) =>
      see(touched, { known: found, ...(await besideOf(touched, found, addresses.source)), today, lang }),
    );
    setState({ seen: await Promise.all(seen), today, ...of });
  };
  useEffect(() => {
    if (!number || !host) return;
    setState("reading");
    readPull(number, host, folder, get)
      .then((pull) => look([pull.touched], { pull }))
      .catch((error: unknown) => {
        if (!(error instanceof Unreadable)) console.error(error);
        setState(error instanceof Unreadable ? error : { trouble: "script" });
      });
  }, [times]);
  const at = host && number ? { number, host: hostName(host.api) } : undefined;
  return (
    <>
      {!host && <p>{words.noHost}</p>}
      {host && !number && <AskNumber words={words} lead={lead} />}
      {state === "reading" && <p role="status">{fill(words.reading, { n: number ?? "" })}</p>}
      {state && typeof state === "object" && "trouble" in state && (
        <div role="alert" class="trouble" data-trouble={state.trouble}>
          <p>
            {fill(words.trouble[state.trouble], { n: number ?? "", host: at?.host ?? "" })}{" "}
            {state.until && fill(words.limitedUntil, { time: showTime(state.until, lang) })}
          </p>
          <p class="buttons">
            <button type="button" onClick={() => setTimes(times + 1)}>
              {words.retry}
            </button>
          </p>
        </div>
      )}
      {at && !(typeof state === "object" && "seen" in state && state.pull) && <OpenAt config={config} number={at.number} />}
      {typeof state === "object" && "seen" in state && <Found {...state} config={config} />}
      <ByHand
        config={config}
        known={known}
        dayOf={dayOf}
        isOpen={!host || (typeof state === "object" && "trouble" in state)}
        show={(rounds, name) => look(rounds, { name })}
      />
    </>
  );
}

const hostName = (api: string): string => new URL(api).hostname;

function Found({ seen, today, pull, name, config }: Shown & { config: ProposalConfig }) {
  const { words } = config;
  return (
    <div data-found>
      {pull ? <PullHead pull={pull} config={config} /> : <h2>{name}</h2>}
      {pull && pull.count > pull.touched.length + pull.others.length + pull.unread.length && (
        <p class="problem">{fill(words.tooMany, { n: pull.count, max: MOST_FILES })}</p>
      )}
      {seen.every(({ records }) => records.length === 0) && <p>{words.noData}</p>}
      {seen.map((one) => (
        <SeenRecords seen={one} today={today} config={config} />
      ))}
      {pull && <Paths title={words.unread} paths={pull.unread} />}
      {pull && <Paths title={words.others} paths={pull.others} />}
    </div>
  );
}

const MOST_PATHS = 50;

function Paths({ title, paths }: { title: string; paths: readonly string[] }) {
  if (paths.length === 0) return null;
  return (
    <section class="paths">
      <h2>{title}</h2>
      <ul>
        {paths.slice(0, MOST_PATHS).map((path) => (
          <li>
            <code>{path}</code>
          </li>
        ))}
      </ul>
      {paths.length > MOST_PATHS && <p>… +{paths.length - MOST_PATHS}</p>}
    </section>
  );
}

/** The published files beside those that are touched, of the records that are published. */
async function besideOf(touched: readonly TouchedFile[], known: Known, source: string) {
  const records = [...new Map(touched.flatMap(({ path }) => recordAt(path) ?? []).map((one) => [besidePath(one), one])).values()];
  const open = records.filter((record) => hasBeside(known, record));
  const files = await Promise.all([
    ...known.platforms
      .filter(({ id }) => records.some((one) => one.kind === "platform" && one.id === id))
      .map((one) => fetchPlatform(source, one)),
    ...open.map((record) => fetchBeside(source, record)),
  ]);
  const areSheetsThere = records.every((record) => record.kind === "criteria" || open.includes(record));
  return { beside: new Map(files.flatMap((some) => [...some])), unread: areSheetsThere ? [] : (["ballot"] as const) };
}
