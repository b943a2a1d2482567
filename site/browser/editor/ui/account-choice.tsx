/** @jsxImportSource preact */
/** Whether a person has an account at the code host, and what each means for them. Asked once, and remembered. */
import type { EditorConfig } from "../../../views/editor-config.ts";
import { recall, remember } from "../remembered.ts";

/** Blank where nobody has said. */
export type Account = "" | "with" | "without";

export const accountOf = ({ root }: EditorConfig): Account => {
  const said = recall(root, "account");
  return said === "with" || said === "without" ? said : "";
};

export const meaningOf = (account: Account, { words }: EditorConfig): string =>
  account === "" ? words.accountNone : words.accountMeans[account];

interface AccountChoiceProps {
  readonly config: EditorConfig;
  readonly account: Account;
  readonly choose: (account: Account) => void;
  /** What it means is said elsewhere. */
  readonly isBrief?: boolean;
}

export function AccountChoice({ config, account, choose, isBrief = false }: AccountChoiceProps) {
  const { words, root } = config;
  return (
    <fieldset class="account">
      <legend>{words.accountTitle}</legend>
      {(["with", "without"] as const).map((one) => (
        <label class="check">
          <input
            type="radio"
            name="tai-khoan"
            value={one}
            checked={account === one}
            onChange={() => {
              remember(root, "account", one);
              choose(one);
            }}
          />{" "}
          {words.accounts[one]}
        </label>
      ))}
      {!isBrief && (
        <p class="quiet" role="status">
          {meaningOf(account, config)}
        </p>
      )}
    </fieldset>
  );
}
