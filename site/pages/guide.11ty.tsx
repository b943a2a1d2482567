/** The guide: the catalogue's own text, then what is the same everywhere: the ways to send, and the files for who uses Git. */
import { titleOfKind } from "../../scripts/records/kind-title.ts";
import { DRAFT_KINDS, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import { Facts } from "../components/facts.tsx";
import { renderPage } from "../components/layout.tsx";
import { Section } from "../components/section.tsx";
import { TextPage } from "../components/text.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("guide");

export function render({ item }: { item: PageItem<"guide"> }): string {
  const { locale } = item;
  return renderPage(
    <TextPage page={item} name="guide" taken={["cach-gui", "git"]}>
      <Ways locale={locale} />
      <FilesForGit locale={locale} />
    </TextPage>,
  );
}

function Ways({ locale }: { locale: Locale }) {
  const words = locale.words.guide;
  const { repository } = locale.site;
  return (
    <Section id="cach-gui" title={words.waysTitle}>
      <p>{words.waysText}</p>
      <div class="tiles">
        {Object.values(words.ways).map(({ title, text }) => (
          <section class="tile">
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <p class="contribute">
        <a class="button" href={locale.href(to("propose"))}>
          {words.openEditor}
        </a>
        {repository && (
          <a class="button" href={`${repository}/issues/new/choose`}>
            {words.openForms}
          </a>
        )}
      </p>
    </Section>
  );
}

/** Where who uses Git writes what. */
function FilesForGit({ locale }: { locale: Locale }) {
  const { gitTitle, gitText, placeholders } = locale.words.guide;
  const facts = DRAFT_KINDS.filter(isUsedHere).map((kind) => {
    const file = RECORD_KINDS[kind].path.replace("<id>", `<${placeholders.id}>`).replace("<date>", `<${placeholders.date}>`);
    return { label: titleOfKind(kind)[locale.lang], value: <code class="file">{file}</code> };
  });
  return (
    <Section id="git" title={gitTitle}>
      <p>{gitText}</p>
      <Facts locale={locale} facts={facts} />
    </Section>
  );
}
