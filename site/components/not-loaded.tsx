/**
 * What a page that its script draws says when that script does not come: part of the page itself, and shown by its style
 * sheet after a while. The script hides it when it starts, and the editor's shows it again when its data do not come.
 */
import type { Locale } from "../context.ts";
import { isThere } from "../context.ts";
import { to } from "../routes.ts";
import { contactFacts } from "./contact.tsx";
import { Facts } from "./facts.tsx";

export function NotLoaded({ locale, text }: { locale: Locale; text: string }) {
  return (
    <div data-not-loaded class="not-loaded" role="alert">
      <p class="problem error">{text}</p>
      <Facts locale={locale} facts={contactFacts(locale)} />
      {isThere(locale.site, "about") && (
        <p>
          <a href={locale.href(to("about"))}>{locale.words.editor.askPage}</a>
        </p>
      )}
    </div>
  );
}
