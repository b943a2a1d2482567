/** @jsxImportSource preact */
/** The first screen: what a person wants to do, a file to open, and the drafts of this browser. */
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { DRAFT_TASKS, type DraftTask } from "../../../../scripts/records/draft-tasks.ts";
import { inLang } from "../../../../scripts/text/bilingual.ts";
import { showDate } from "../../../../scripts/text/formats.ts";
import { MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { readDate } from "../../../../scripts/text/typed/dates.ts";
import { fill } from "../../../i18n/fill.ts";
import type { EditorConfig, PlatformName } from "../../../views/editor-config.ts";
import type { Known } from "../known.ts";
import { findPlatform, sayNoPlatform, setChoices, type Wish } from "../wish.ts";
import { type Account, AccountChoice, accountOf, meaningOf } from "./account-choice.tsx";
import { taskName } from "./form.ts";
import { LabelledControl } from "./input.tsx";
import { OfferedPlatforms } from "./offered-platforms.tsx";
import type { SheetOwner } from "./sheet-choice.tsx";
import { shownDate } from "./typed.ts";

interface BeginProps {
  readonly config: EditorConfig;
  readonly known: Known;
  readonly today: string;
  /** What the address asked for. */
  readonly asked: { readonly task: DraftTask; readonly platform: string; readonly owner: SheetOwner };
  readonly begin: (wish: Wish) => void;
}

/** What is wrong with what was typed, and the id of its field. */
interface Problem {
  readonly field: typeof PLATFORM | typeof DAY | typeof SHEET;
  readonly said: string;
}
const PLATFORM = "chon-nen-tang";
const DAY = "chon-ngay";
const SHEET = "f-ma";

const NEEDS_PLATFORM: readonly DraftTask[] = ["correct", "usage", "plan", "assessment"];

export function Begin({ config, known, today, asked, begin }: BeginProps) {
  const { words, lang } = config;
  const [task, setTask] = useState<DraftTask>(asked.task);
  const [typed, setTyped] = useState(asked.platform);
  const [set, setSet] = useState("");
  const [date, setDate] = useState(shownDate((asked.task === "assessment" && asked.owner.date) || today));
  const [account, choose] = useState(() => accountOf(config));
  const [problem, setProblem] = useState<Problem>();
  // Whoever goes on is taken back to the field, before what is said and offered below it, and sees both.
  useLayoutEffect(() => {
    const field = problem && document.getElementById(problem.field);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  }, [problem]);
  const [owner, setOwner] = useState(asked.owner);
  const [later, setLater] = useState<typeof import("../later.ts")>();
  const isLater = task === "ballot" || task === "comments";
  useEffect(() => {
    const fail = () => setProblem({ field: SHEET, said: words.loadFailed });
    if (isLater && !later) void import("../later.ts").then((loaded) => setLater(() => loaded), fail);
  }, [isLater]);
  const Choice = task === "ballot" ? later?.SheetChoice : later?.CommentsChoice;
  const platform = findPlatform(typed, known);
  const sets = setChoices(task, platform, known);
  const chosen = sets.includes(set) ? set : (sets[0] ?? "");
  const lacksSet = task === "assessment" && platform !== undefined && chosen === "";
  const go = async () => {
    // Whoever comes with all of it in the address may press before the choice is there.
    const wish = isLater ? await wishLater() : wishOf();
    setProblem("field" in wish ? wish : undefined);
    if ("task" in wish) begin(wish);
  };
  const type = (text: string) => {
    setTyped(text);
    setProblem(undefined);
  };
  const take = (name: string) => {
    type(name);
    document.getElementById(PLATFORM)?.focus();
  };
  const wishLater = async (): Promise<Wish | Problem> => {
    const loaded = await import("../later.ts").catch(() => undefined);
    if (!loaded) return { field: SHEET, said: words.loadFailed };
    return task === "ballot"
      ? (loaded.sheetWish(owner, known, config, today) ?? { field: SHEET, said: words.sheet.noneChosen })
      : (loaded.commentsWish(owner, known) ?? { field: SHEET, said: words.answering.noneChosen });
  };
  /** What is wanted, or what is wrong with it. */
  const wishOf = (): Wish | Problem => {
    if (NEEDS_PLATFORM.includes(task) && !platform) return { field: PLATFORM, said: sayNoPlatform(typed, known, words) };
    if (task !== "assessment") return { task, platform, set: chosen };
    const day = readDate(date.trim());
    if (!day) return { field: DAY, said: fill(words.unknownDate, { name: `“${date}”` }) };
    return { task, platform, set: chosen, date: day };
  };
  return (
    <form
      class="begin"
      aria-labelledby="bat-dau"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h2 id="bat-dau">{words.beginTitle}</h2>
      <fieldset class="tasks">
        <legend class="unseen">{words.beginTitle}</legend>
        {DRAFT_TASKS.filter((one) => isOffered(one, known, asked.task)).map((one) => (
          <label class="check">
            <input type="radio" name="viec" value={one} checked={task === one} onChange={() => setTask(one)} />{" "}
            {taskName({ task: one }, config)}
          </label>
        ))}
      </fieldset>
      {NEEDS_PLATFORM.includes(task) && (
        <LabelledControl id={PLATFORM} label={words.choosePlatform} help={words.choosePlatformHelp}>
          <input
            id={PLATFORM}
            type="text"
            list="chon-nen-tang-ds"
            autocomplete="off"
            aria-describedby={`${PLATFORM}-help ${PLATFORM}-problem`}
            aria-invalid={problem?.field === PLATFORM ? "true" : undefined}
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
          <datalist id="chon-nen-tang-ds">
            {known.platforms.map(({ name }) => (
              <option value={inLang(name, lang)} />
            ))}
          </datalist>
          <Said of={PLATFORM} problem={problem} />
          {problem && !platform && <OfferedPlatforms typed={typed} known={known} lang={lang} choose={take} />}
        </LabelledControl>
      )}
      {isLater && !later && <p role="status">{problem?.said ?? words.loading}</p>}
      {isLater && Choice && (
        <Choice
          config={config}
          known={known}
          owner={owner}
          choose={(chosen) => {
            setOwner(chosen);
            setProblem(undefined);
          }}
          problem={problem?.said}
        />
      )}
      {(task === "assessment" || task === "criteria") && sets.length > 0 && (
        <LabelledControl id="chon-bo" label={task === "criteria" ? words.chooseFramework : words.chooseSet}>
          <select id="chon-bo" value={chosen} onChange={({ currentTarget }) => setSet(currentTarget.value)}>
            {sets.map((id) => (
              <option value={id}>{inLang(known.criteria[id]?.title ?? { [MAIN_LANG]: id }, lang)}</option>
            ))}
          </select>
        </LabelledControl>
      )}
      <div role="status">
        {platform?.left && LOOKED_AFTER.includes(task) && <p class="notes">{sayLeft(platform, known, config)}</p>}
        {lacksSet && (
          <div class="notes">
            <p>{fill(words.noSets, { name: inLang(platform.name, lang) })}</p>
            <p class="buttons">
              <button type="button" class="button" onClick={() => setTask("criteria")}>
                {taskName({ task: "criteria" }, config)}
              </button>{" "}
              <button type="button" class="button" onClick={() => begin({ task: "correct", platform })}>
                {words.nameSet}
              </button>
            </p>
          </div>
        )}
      </div>
      {task === "assessment" && !lacksSet && (
        <LabelledControl id={DAY} label={words.chooseDate} help={words.dateHelp}>
          <input
            id={DAY}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-describedby={`${DAY}-help ${DAY}-problem`}
            aria-invalid={problem?.field === DAY ? "true" : undefined}
            value={date}
            onInput={({ currentTarget }) => setDate(currentTarget.value)}
          />
          <Said of={DAY} problem={problem} />
        </LabelledControl>
      )}
      {config.repository && <AccountChoice config={config} account={account} choose={choose} isBrief />}
      {!lacksSet && (
        <button type="submit" class="button main">
          {words.start}
        </button>
      )}
      <Job task={task} account={account} config={config} />
    </form>
  );
}

/** What there is nothing for is not offered. */
const isOffered = (task: DraftTask, { criteria, platforms }: Known, asked: DraftTask): boolean =>
  task === "assessment" ? Object.keys(criteria).length > 0 : task !== "ballot" || task === asked || platforms.some(({ open }) => open);

/** What is made for a platform as long as it is looked after. */
const LOOKED_AFTER: readonly DraftTask[] = ["usage", "plan", "assessment"];

/** That it is merged or taken off the list, before anything is begun for it. */
function sayLeft({ name, left }: PlatformName, { platforms }: Known, { words, lang }: EditorConfig): string {
  const into = platforms.find(({ id }) => id === left?.into);
  const said = { name: inLang(name, lang), date: showDate(left?.since ?? "", lang), into: into ? inLang(into.name, lang) : "" };
  return `${fill(into ? words.leftInto : words.leftList, said)} ${words.leftGoOn}`;
}

const Said = ({ of, problem }: { of: Problem["field"]; problem: Problem | undefined }) => (
  <p id={`${of}-problem`} role="alert" class="problem error" hidden={problem?.field !== of}>
    {problem?.field === of && problem.said}
  </p>
);

/** What a person should know before beginning: what is needed, how long it takes, how it is sent, what comes then, whom to ask. */
function Job({ task, account, config }: { task: DraftTask; account: Account; config: EditorConfig }) {
  const { words, after, addresses } = config;
  const { needs, time } = words.jobs[task];
  return (
    <section class="job" aria-live="polite" aria-label={taskName({ task }, config)}>
      <dl>
        <dt>{words.jobNeeds}</dt>
        <dd>{needs}</dd>
        <dt>{words.jobTime}</dt>
        <dd>{time}</dd>
        <dt>{words.jobSend}</dt>
        <dd>{`${config.repository ? `${meaningOf(account, config)} ` : ""}${words.jobSendText}`}</dd>
        <dt>{words.jobAfter}</dt>
        <dd>
          <ol>
            {after.steps[account === "without" || !config.repository ? "letter" : "online"][task].map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </dd>
        {(after.contact.length > 0 || addresses.about) && <dt>{words.askTitle}</dt>}
        {after.contact.map(({ label, text, href }) => (
          <dd>
            {label}: {href ? <a href={href}>{text}</a> : text}
          </dd>
        ))}
        {addresses.about && (
          <dd>
            <a href={addresses.about}>{words.askPage}</a>
          </dd>
        )}
      </dl>
    </section>
  );
}
