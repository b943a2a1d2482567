/** What is wrong with a value, and how to mend it. */
import { type Fault, levelOf } from "../../../../scripts/problems/fault.ts";
import { inLanguage, useForm } from "./form.ts";

export function FaultList({ id, faults }: { id: string; faults: readonly Fault[] }) {
  const { config } = useForm();
  if (faults.length === 0) return null;
  return (
    <div class="faults" id={id}>
      {faults.map((fault) => (
        <p class={`fault ${levelOf(fault.rule)}`}>
          {inLanguage(fault.message, config)} {inLanguage(fault.fix, config)}
        </p>
      ))}
    </div>
  );
}
