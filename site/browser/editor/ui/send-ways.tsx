/** @jsxImportSource preact */
/** The two ways that go by GitHub, for a draft that is complete. Fetched only then. */
import type { Draft } from "../draft.ts";
import type { CheckedDraft } from "../judge.ts";
import type { PastedWay } from "../sent.ts";
import { carriedWay, formWay, pullWay, type Way } from "../ways.ts";
import { useForm } from "./form.ts";

interface WayProps {
  readonly draft: Draft;
  readonly judged: CheckedDraft;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => void;
  /** Once GitHub is opened: with the way on which the text has to be pasted there. */
  readonly sent: (paste?: PastedWay) => void;
}

export function SendWays({ draft, judged, copy, sent }: WayProps) {
  const { config, known } = useForm();
  const { words } = config;
  const pull = pullWay(draft, judged, config);
  const form = formWay(draft, judged, config, known);
  const carried = form ? undefined : carriedWay(draft, judged, config);
  const ways: readonly Omit<WayOutProps, "isMain" | "copy" | "sent">[] = [
    // A file by itself brings no agency into the register.
    ...(judged.asked.length > 0
      ? []
      : [
          {
            name: "pull" as const,
            way: pull,
            title: words.pull,
            help: pull.paste === undefined ? words.pullHelp : pull.exists ? words.pullEdit : words.pullPaste,
          },
        ]),
    ...(form ? [{ name: "issue" as const, way: form, title: words.issue, help: words.issueHelp }] : []),
    ...(carried
      ? [
          {
            name: "letter" as const,
            way: carried,
            title: words.letter,
            help: carried.paste === undefined ? words.letterHelp : words.letterPaste,
          },
        ]
      : []),
  ];
  // Under a finger, to put a text in the place of another takes more than to press a button.
  const isHard = pull.exists && matchMedia("(pointer: coarse)").matches;
  const ordered = isHard ? [...ways.slice(1), ...ways.slice(0, 1)] : ways;
  return (
    <>
      {ordered.map((one, index) => (
        <WayOut key={one.name} {...one} copy={copy} sent={sent} isMain={index === 0} />
      ))}
    </>
  );
}

interface WayOutProps extends Pick<WayProps, "copy" | "sent"> {
  readonly name: PastedWay | "issue";
  readonly way: Way;
  readonly title: string;
  readonly help: string;
  readonly isMain?: boolean;
}

const WayOut = ({ name, way: { address, paste }, title, help, isMain = false, copy, sent }: WayOutProps) => (
  <div class="way">
    <a
      class={`button${isMain ? " main" : ""}`}
      data-way={name}
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={() => {
        if (paste !== undefined) copy(paste);
        sent(paste === undefined || name === "issue" ? undefined : name);
      }}
    >
      {title}
    </a>
    <p class="quiet">{help}</p>
  </div>
);
