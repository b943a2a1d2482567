/** One page for each platform and language. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { isJoined } from "../../scripts/catalogue/stage-standing.ts";
import { planStateOf } from "../../scripts/catalogue/use.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { anchor } from "../address-words.ts";
import { Assessments } from "../components/assessment.tsx";
import { CompareLink } from "../components/compare-link.tsx";
import { Contribute } from "../components/contribute.tsx";
import { Decisions } from "../components/decisions.tsx";
import { Embed } from "../components/embed.tsx";
import { Events } from "../components/events.tsx";
import { HistoryLine } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { LinkNotes } from "../components/link-notes.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Memberships } from "../components/memberships.tsx";
import { Plans } from "../components/plan.tsx";
import { PlatformHeader } from "../components/platform-header.tsx";
import { Profile } from "../components/profile.tsx";
import { Say } from "../components/say.tsx";
import { type PageSection, Sections } from "../components/section.tsx";
import { Sharing } from "../components/sharing.tsx";
import { Sources } from "../components/sources.tsx";
import { Usage } from "../components/usage.tsx";
import { Waivers } from "../components/waivers.tsx";
import type { Locale } from "../context.ts";
import { sharePictureOf } from "../embed/share-picture.ts";
import { platformThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { unbackedEvents } from "../views/backing.ts";
import { describePlatform } from "../views/describe-platform.ts";
import type { PageItem } from "../views/page-lists.ts";
import { listEnds } from "../views/platform-lists.ts";
import { usageRows } from "../views/usage.ts";

export function render({ item }: { item: PageItem<"platform"> }): string {
  const { locale, entry } = item;
  const { words } = locale;
  const { data: platform, id } = entry;
  const name = locale.text(platform.name);
  return renderPage(
    <Layout
      page={item}
      title={name}
      description={describePlatform(locale, entry)}
      styleSheets={[to("chartStyles")]}
      label={<Say locale={locale} text={platform.name} />}
      about={platformThing(locale, entry)}
      picture={sharePictureOf(locale, entry)}
    >
      <article class="record">
        <PlatformHeader locale={locale} entry={entry} />
        <div class="columns">
          <aside class="side" aria-label={words.platform.profile}>
            <h2 id={anchor("ho-so")}>{words.platform.profile}</h2>
            <Profile locale={locale} data={platform} />
            <CompareLink locale={locale} id={id} />
          </aside>
          <div class="main">
            <Sections locale={locale} sections={sectionsOf(locale, entry)} />
          </div>
        </div>
        <HistoryLine locale={locale} record={{ kind: "platform", id }} />
        <Contribute locale={locale} path={entry.path} name={platform.name[MAIN_LANG]} platform={id} />
        <Embed locale={locale} entry={entry} />
      </article>
    </Layout>,
  );
}

function sectionsOf(locale: Locale, entry: PlatformEntry): PageSection[] {
  const words = locale.words.platform;
  const { id, data: platform, body, decisions = [], unrecorded = [] } = entry;
  const usage = usageRows(platform.usage, locale.site.find.criteria.get(entry.criteria ?? ""));
  const hasPlan = planStateOf(entry.plan, platform.events) !== "unknown";
  const events = (
    <>
      <Memberships locale={locale} entry={entry} />
      <Events locale={locale} events={platform.events} unbacked={unbackedEvents(entry)} ends={listEnds(entry, locale.site)} />
    </>
  );
  const sections: readonly (PageSection | false)[] = [
    body.trim() !== "" && { id: "mo-ta", title: words.description, content: <Markdown locale={locale} body={body} /> },
    { id: "danh-gia", title: words.scorecard, content: <Assessments locale={locale} entry={entry} /> },
    entry.waivers !== undefined && {
      id: "mien-tieu-chi",
      title: locale.words.waivers.title,
      content: <Waivers locale={locale} waivers={entry.waivers} />,
    },
    usage.length > 0 && { id: "so-lieu", title: words.usage, content: <Usage locale={locale} entry={entry} rows={usage} /> },
    hasPlan && { id: "ke-hoach", title: words.plan, content: <Plans locale={locale} entry={entry} /> },
    isUsed("shared") && {
      id: "chia-se",
      title: locale.words.known.sharing.title,
      content: <DataSharing locale={locale} entry={entry} />,
    },
    { id: "lich-su", title: words.events, content: events },
    decisions.length + unrecorded.length > 0 && {
      id: "quyet-dinh",
      title: words.decision.title,
      content: <Decisions {...{ locale, id, decisions, unrecorded }} />,
    },
    entry.links !== undefined && {
      id: "dia-chi",
      title: words.links.title,
      content: <LinkNotes locale={locale} links={entry.links} />,
    },
    { id: "nguon", title: words.sources, content: <Sources locale={locale} sources={platform.sources} /> },
  ];
  return sections.filter((section) => section !== false);
}

/** What was sent for the portal, and the annex to send. */
function DataSharing({ locale, entry: { data, lifecycle } }: { locale: Locale; entry: PlatformEntry }) {
  const owner = isJoined(lifecycle.stage) ? undefined : locale.site.find.agencies.get(data.owner ?? "");
  return (
    <>
      <Sharing locale={locale} shared={data.shared} />
      {owner && (
        <p>
          <a href={locale.href(to("annex", { id: owner.slug }))}>{locale.words.known.sharing.annex}</a>
        </p>
      )}
    </>
  );
}
