/** `settings.yml`: what the catalogue is called, who keeps it, and what of its policy is no criterion. */

import { ALL_LANGS } from "../../text/languages.ts";
import { DISPENSABLE } from "../../words/called.ts";
import { agencyCode, date, formed, id, key, line, login, object, text, url } from "./common.ts";
import { councilField } from "./council-policy.ts";
import type { DataOf } from "./data-of.ts";
import { decisionsField } from "./deciders.ts";
import { withEvents } from "./event.ts";
import { COUNCIL_EVENTS, STAGES } from "./events.ts";
import { documentTypesField, hostsField } from "./issuing-settings.ts";
import { letterField } from "./letter-settings.ts";
import { names, unusedFields } from "./naming.ts";
import {
  freshMonthsField,
  linksField,
  portalField,
  processField,
  remindersField,
  signingKeysField,
  smallestMarketField,
  waiversPolicyField,
} from "./process-settings.ts";
import { badgeField, dossierField, lookField, metadataField, publishedCodesField, searchExamplesField } from "./publishing-settings.ts";

export const settingsSchema = object(
  {
    schemaVersion: key(
      { vi: "Phiên bản lược đồ", en: "Schema version" },
      {
        vi: "Phiên bản của các tệp này; lệnh npx catalogue migrate ghi khi chuyển lên",
        en: "Version of these files; npx catalogue migrate writes it when it moves them on",
      },
      { type: "integer", minimum: 0, maximum: 1000 },
    ),
    title: key({ vi: "Tên trang", en: "Title" }, { vi: "Tên của trang tra cứu này", en: "Title of the site" }, text),
    description: key({ vi: "Giới thiệu", en: "Description" }, { vi: "Một câu giới thiệu", en: "One sentence about the catalogue" }, text),
    notice: key(
      { vi: "Thông báo", en: "Notice" },
      { vi: "Dòng hiện ở đầu mọi trang, ví dụ “dữ liệu minh họa”", en: "A line on top of every page, such as “illustration only”" },
      text,
    ),
    repository: key(
      { vi: "Kho mã nguồn", en: "Repository" },
      { vi: "Địa chỉ kho trên GitHub, để dẫn đến chỗ sửa và báo lỗi", en: "GitHub address, for the links to edit and to report errors" },
      url,
    ),
    branch: key(
      { vi: "Nhánh chính", en: "Branch" },
      { vi: "Tên nhánh chính, mặc định main", en: "Main branch, by default main" },
      formed("branch", "^[A-Za-z0-9._/-]+$"),
    ),
    site: key({ vi: "Địa chỉ trang", en: "Site address" }, { vi: "Địa chỉ trang đã công bố", en: "Address of the published site" }, url),
    dataLicence: key(
      { vi: "Giấy phép dữ liệu", en: "Data licence" },
      { vi: "Giấy phép dùng lại dữ liệu", en: "Under which the data may be reused" },
      object(
        {
          name: key({ vi: "Tên giấy phép", en: "Name" }, { vi: "Ví dụ CC BY 4.0", en: "Such as CC BY 4.0" }, line),
          url: key({ vi: "Địa chỉ", en: "Address" }, { vi: "Nơi đọc giấy phép", en: "Where to read it" }, url),
        },
        ["name", "url"],
      ),
    ),
    languages: key(
      { vi: "Ngôn ngữ", en: "Languages" },
      {
        vi: "Các ngôn ngữ của trang, ngôn ngữ chính đứng đầu: hồ sơ phải có ngôn ngữ này; để trống là mọi ngôn ngữ. Đổi cùng mọi nội dung: npx catalogue languages",
        en: "Languages of the site, the main one first: records must be written in it; if blank, every language. To change them with all texts: npx catalogue languages",
      },
      { type: "array", items: { type: "string", enum: ALL_LANGS }, minItems: 1, uniqueItems: true },
    ),
    formerLanguages: key(
      { vi: "Ngôn ngữ trước đây", en: "Former languages" },
      {
        vi: "Các ngôn ngữ của trang trước khi đổi, ngôn ngữ chính đứng đầu: địa chỉ cũ dẫn đến trang hiện nay. Lệnh npx catalogue languages ghi mục này",
        en: "Languages of the site before they were changed, the main one first: old addresses lead to today's pages. npx catalogue languages writes it",
      },
      { type: "array", items: { type: "string", enum: ALL_LANGS }, minItems: 1, uniqueItems: true },
    ),
    formerIds: key(
      { vi: "Mã trước đây", en: "Former ids" },
      {
        vi: "Mã mà {thing} từng có và mã hiện nay: địa chỉ cũ dẫn đến địa chỉ mới. Lệnh npx catalogue rename ghi mục này",
        en: "Ids that {things} had before, and those of today: old addresses lead on. npx catalogue rename writes it",
      },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            from: key({ vi: "Mã cũ", en: "Before" }, { vi: "Mã trước khi đổi", en: "The id before" }, id),
            to: key({ vi: "Mã nay", en: "Now" }, { vi: "Mã hiện nay", en: "The id of today" }, id, { control: "platform" }),
          },
          ["from", "to"],
        ),
      },
    ),
    names: key(
      { vi: "Tên gọi", en: "Names" },
      {
        vi: "Cách gọi riêng của trang này; để trống là cách gọi thường dùng",
        en: "What things are called here; if blank, the usual words",
      },
      names,
    ),
    unusedFields: key(
      { vi: "Mục không dùng", en: "Unused fields" },
      {
        vi: "Các mục của hồ sơ {thing} mà trang này không dùng: không hỏi, không hiện",
        en: "Fields of {aThing} that this catalogue does without: neither asked for nor shown",
      },
      unusedFields,
    ),
    unusedStages: key(
      { vi: "Tình trạng không dùng", en: "Unused statuses" },
      {
        vi: "Các tình trạng mà trang này không dùng, cùng sự kiện dẫn đến, kết luận và quy định đi kèm",
        en: "Statuses that this catalogue does without, with the events, results and rules that belong to them",
      },
      { type: "array", items: { type: "string", enum: DISPENSABLE }, minItems: 1, uniqueItems: true },
    ),
    steps: key(
      { vi: "Các bước", en: "Steps" },
      {
        vi: "Các tình trạng hiện thành hàng các bước trên trang của hồ sơ, theo thứ tự; để trống là các bước thường dùng",
        en: "Statuses shown as the row of steps on the page of a record, in order; if blank, the usual ones",
      },
      { type: "array", items: { type: "string", enum: STAGES }, minItems: 1, uniqueItems: true },
    ),
    keptBy: key(
      { vi: "{Keeper}", en: "{Keeper}" },
      { vi: "{Keeper}, theo thời gian", en: "The {keeper}, over time" },
      {
        type: "array",
        minItems: 1,
        items: object(
          {
            agency: key({ vi: "{Agency}", en: "{Agency}" }, { vi: "Mã {agency}", en: "{Agency} code" }, agencyCode),
            from: key({ vi: "Từ ngày", en: "From" }, { vi: "Ngày đầu", en: "First day" }, date),
            to: key({ vi: "Đến ngày", en: "To" }, { vi: "Ngày cuối", en: "Last day" }, date),
          },
          ["agency"],
        ),
      },
    ),
    convenedBy: key(
      { vi: "Ai là {convener}", en: "Who is the {convener}" },
      {
        vi: "owner là {owner}, keeper là {keeper}, hoặc mã của một {agency}; hồ sơ ghi khác thì theo hồ sơ. Để trống mà hồ sơ không ghi được thì không nêu {agency} nào",
        en: "owner for the {owner}, keeper for the {keeper}, or the code of {aAgency}; what a record says goes before it. If blank, and no record can say it, no {agency} is named",
      },
      { ...formed("convener", "^(?:owner|keeper|[A-ZĐ][A-ZĐa-z0-9]*)$"), maxLength: 20 },
      { control: "agency", besides: ["owner", "keeper"] },
    ),
    criteriaBy: key(
      { vi: "Ai ban hành bộ tiêu chí", en: "Who issues the criteria" },
      {
        vi: "owner là {owner}, keeper là {keeper}, hoặc mã của một {agency}; để trống thì trang không nêu {agency} nào phải làm",
        en: "owner for the {owner}, keeper for the {keeper}, or the code of {aAgency}; if blank, nobody is named",
      },
      { ...formed("convener", "^(?:owner|keeper|[A-ZĐ][A-ZĐa-z0-9]*)$"), maxLength: 20 },
      { control: "agency", besides: ["owner", "keeper"] },
    ),
    maintainers: key(
      { vi: "Người bảo trì", en: "Maintainers" },
      {
        vi: "Nhóm, tài khoản GitHub duyệt thay đổi danh sách chung, thiết lập và mọi tệp ngoài dữ liệu",
        en: "GitHub team and accounts that approve changes of registers, settings and every file outside the data",
      },
      object({
        team: key(
          { vi: "Nhóm", en: "Team" },
          { vi: "Nhóm trên GitHub, dạng tổ-chức/nhóm", en: "GitHub team, as organisation/team" },
          formed("teamOf", "^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9][A-Za-z0-9-]*$"),
        ),
        logins: key(
          { vi: "Tài khoản", en: "Logins" },
          {
            vi: "Tên đăng nhập GitHub; kho không có App thì ghi ở đây, vì không đọc được nhóm",
            en: "GitHub logins; a repository without an App names them here, for it cannot read teams",
          },
          {
            type: "array",
            items: login,
            minItems: 1,
            uniqueItems: true,
          },
        ),
      }),
    ),
    timeZone: key(
      { vi: "Múi giờ", en: "Time zone" },
      {
        vi: "Ngày trên trang theo múi giờ này; để trống là UTC",
        en: "Dates on the site are in it; if blank, UTC",
      },
      object(
        {
          id: key(
            { vi: "Mã", en: "Id" },
            { vi: "Tên theo IANA, ví dụ Europe/Paris", en: "Its IANA name, such as Europe/Paris" },
            { type: "string", minLength: 1, maxLength: 60 },
          ),
          name: key({ vi: "Tên gọi", en: "Name" }, { vi: "Như đứng giữa câu: giờ Paris", en: "As within a sentence: Paris time" }, text),
        },
        ["id", "name"],
      ),
    ),
    quorum: key(
      { vi: "Số phiếu cần có", en: "Votes needed" },
      withEvents(
        {
          vi: "Số {agency} đồng ý cần có để ghi nhận: {events}",
          en: "{Agencies} that must approve before any of these is recorded: {events}",
        },
        COUNCIL_EVENTS,
      ),
      { type: "integer", minimum: 1, maximum: 50 },
    ),
    decisions: decisionsField,
    council: councilField,
    catalogueSince: key(
      { vi: "Trang bắt đầu từ", en: "Catalogue since" },
      {
        vi: "{Recognition} trước ngày này mà chưa công bố biên bản, báo cáo đánh giá thì chỉ bị cảnh báo",
        en: "{ARecognition} before this day without a published assessment is only a warning",
      },
      date,
      { past: true },
    ),
    signingKeys: signingKeysField,
    smallestMarket: smallestMarketField,
    freshMonths: freshMonthsField,
    links: linksField,
    reminders: remindersField,
    waivers: waiversPolicyField,
    portal: portalField,
    process: processField,
    metadata: metadataField,
    look: lookField,
    publishedCodes: publishedCodesField,
    badge: badgeField,
    dossier: dossierField,
    letter: letterField,
    searchExamples: searchExamplesField,
    hosts: hostsField,
    documentTypes: documentTypesField,
  },
  ["title", "keptBy", "catalogueSince", "documentTypes", "dataLicence"],
);

export type Settings = DataOf<typeof settingsSchema>;
export type DocumentType = Settings["documentTypes"][number];
