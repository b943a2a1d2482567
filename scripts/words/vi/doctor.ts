/** What `catalogue doctor` says: each thing that a repository needs on GitHub, and how to set it. */
const setting = (where: string): string => `Trên GitHub: Settings → ${where}`;

export const doctor = {
  noToken:
    "Không có GITHUB_TOKEN nên chưa xem được thiết lập trên GitHub (các dòng “?”). Ví dụ: GITHUB_TOKEN=$(gh auth token) npx catalogue doctor",
  unreachable: (repository: string, detail: string) =>
    `Không đọc được kho ${repository} trên GitHub (${detail}); các dòng “?” chưa xem được.`,
  summary: (fine: number, missing: number, unseen: number) => `${fine} mục đã có, ${missing} mục còn thiếu, ${unseen} mục chưa xem được.`,
  items: {
    files: { title: "Các tệp cần có trong .github/", fix: (_: string) => "Chạy: npx catalogue github setup" },
    lock: { title: "package-lock.json", fix: (_: string) => "Chạy npm install rồi đưa tệp vào kho: các workflow cài đặt theo tệp này." },
    source: {
      title: "Workflow cài đặt được chương trình",
      fix: (_: string) =>
        "package.json dẫn đến một tệp chưa có trong kho. Đưa tệp .tgz vào kho và ghi file:<tên tệp>, hoặc ghi một phiên bản đã phát hành; rồi chạy npm install và đưa package-lock.json vào kho.",
    },
    program: {
      title: "Workflow gọi đến một kho có thật",
      fix: (_: string) =>
        "Các workflow đang gọi một kho của “example”, chỉ là địa chỉ ví dụ. Đưa chương trình lên một kho của mình, ghi kho đó ở mỗi dòng uses: và trong package.json của chương trình, để npx catalogue migrate chuyển theo.",
    },
    examples: {
      title: "Tên và địa chỉ là của chính trang này",
      fix: (_: string) => "Ghi tên, địa chỉ thật trong platforms/_registers/settings.yml và agencies.yml.",
    },
    calls: {
      title: "Workflow gọi đúng phiên bản đã cài",
      fix: (version: string) => `Phiên bản đã cài là ${version}. Chạy: npx catalogue migrate`,
    },
    made: { title: "Biểu mẫu, nhãn và lược đồ cho trình soạn thảo theo đúng thiết lập", fix: (_: string) => "Chạy: npx catalogue migrate" },
    owners: { title: "CODEOWNERS theo đúng danh sách cơ quan", fix: (_: string) => "Chạy: npx catalogue github owners" },
    maintainers: {
      title: "Đã ghi người bảo trì",
      fix: (_: string) =>
        "Ghi maintainers: { team: tổ-chức/nhóm } hoặc { logins: [ … ] } trong settings.yml rồi chạy: npx catalogue github owners. Chưa ghi thì không ai phải duyệt thay đổi mã nguồn, workflow và tệp cấu hình.",
    },
    register: {
      title: "Có cơ quan đã ghi nhóm GitHub",
      fix: (_: string) => "Ghi github: { team: tổ-chức/nhóm } cho các cơ quan trong agencies.yml; nếu không thì không ai có phiếu.",
    },
    app: {
      title: "Biến CATALOGUE_APP_CLIENT_ID",
      fix: (_: string) =>
        `Tạo GitHub App của kho (Checks, Issues, Pull requests, Contents: ghi; Members: đọc), cài vào kho, rồi ${setting("Secrets and variables → Actions → Variables")}: Client ID của App.`,
    },
    environment: {
      title: "Môi trường bot, chỉ nhánh chính được dùng",
      fix: (_: string) => `${setting("Environments → bot → Deployment branches: Selected branches")}, chỉ thêm nhánh chính.`,
    },
    key: {
      title: "Bí mật CATALOGUE_APP_PRIVATE_KEY của môi trường bot",
      fix: (_: string) =>
        `${setting("Environments → bot → Secrets")}: khóa riêng của App. Không để ở bí mật của kho: nhánh nào cũng đọc được.`,
    },
    login: {
      title: "Biến CATALOGUE_BOT_LOGIN",
      fix: (_: string) => `${setting("Secrets and variables → Actions → Variables")}: tên bot (tên-app[bot]), cho trang “Đang xét”.`,
    },
    signing: {
      title: "Sổ quyết định được ký",
      fix: (_: string) =>
        `Chạy npx catalogue github keys (thêm --rotate nếu khóa trong thiết lập chưa đến hoặc đã hết hiệu lực), đưa settings.yml vào nhánh chính, rồi ${setting("Environments → bot → Secrets")}: CATALOGUE_LEDGER_KEY là dòng vừa in ra. Trước đó các biên bản mang chữ “chưa ký”, hoặc chưa được lập.`,
    },
    main: {
      title: "Ruleset của nhánh chính: xét duyệt, hai check của App",
      fix: (_: string) =>
        `Trong .github/rulesets/main.json thay integration_id: 0 bằng App ID, rồi ${setting("Rules → Rulesets → Import")}.`,
    },
    decisions: {
      title: "Ruleset của nhánh decisions: chỉ thêm, chỉ App ghi",
      fix: (_: string) =>
        `Trong .github/rulesets/decisions-app.json thay actor_id: 0 bằng App ID, rồi ${setting("Rules → Rulesets → Import")}: tệp này và .github/rulesets/decisions.json`,
    },
    teams: {
      title: "Các nhóm trong danh sách cơ quan có quyền Write vào kho",
      fix: (_: string) => `Tạo nhóm trong tổ chức nếu chưa có, rồi ${setting("Collaborators and teams → Add teams")}: quyền Write.`,
    },
    tokens: {
      title: "Token của workflow mặc định chỉ đọc",
      fix: (_: string) => `${setting("Actions → General → Workflow permissions")}: Read repository contents.`,
    },
    approvals: {
      title: "GitHub Actions không được tạo và duyệt yêu cầu",
      fix: (_: string) => `${setting("Actions → General")}: bỏ chọn “Allow GitHub Actions to create and approve pull requests”.`,
    },
    pages: { title: "GitHub Pages lấy trang từ GitHub Actions", fix: (_: string) => `${setting("Pages → Source")}: GitHub Actions.` },
    workflows: {
      title: "Các workflow đang chạy",
      fix: (_: string) =>
        "Thẻ Actions → chọn workflow → Enable workflow. GitHub tắt workflow có lịch chạy khi kho 60 ngày không có commit (disabled_inactivity).",
    },
    schedules: {
      title: "Các workflow theo lịch đã chạy trong ba ngày qua",
      fix: (_: string) =>
        "Thẻ Actions → chọn workflow: bật lại nếu đang tắt (GitHub tắt khi kho 60 ngày không có commit), rồi Run workflow. Trước khi chạy lại, việc bị lỡ còn chờ và các mốc ngày trên trang chưa cập nhật.",
    },
    labels: {
      title: "Nhãn của hệ thống",
      fix: (_: string) => "Không phải làm gì: hệ thống tự tạo khi có yêu cầu đầu tiên. Tên và màu ở .github/labels.yml.",
    },
  },
};
