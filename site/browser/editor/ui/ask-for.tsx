/** @jsxImportSource preact */
/** The register has none of this name: it can be asked for, and goes by its name until it is there. */
import { useForm } from "./form.ts";

export function AskFor({ id, name }: { id: string; name: string }) {
  const { config, asked, ask, focus } = useForm();
  const { words } = config;
  const isAsked = asked.includes(name);
  const take = () => {
    ask(name, !isAsked);
    focus(id);
  };
  return (
    <p class={isAsked ? "found" : undefined} role="status">
      {isAsked && `${words.agencyAsked} `}
      <button type="button" class="button" onClick={take}>
        {isAsked ? words.agencyUnask : words.agencyAsk}
      </button>
    </p>
  );
}
