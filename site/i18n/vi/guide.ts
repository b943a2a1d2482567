/** Vietnamese words of the guide. Only what the letter of 2024 and decision 1230 say, as far as they could be read. */

interface StepWords {
  readonly title: string;
  readonly who: string;
  /** What the rules say. */
  readonly rule: string;
  /** Item of the letter. */
  readonly basis: string;
  /** Files to write; none when nothing is to be written. */
  readonly files: readonly string[];
  readonly todo: readonly string[];
}

export const guide = {
  intro:
    "Danh mục thực hiện sáu việc nêu trong công văn hướng dẫn năm 2024 của Bộ Thông tin và Truyền thông (từ ngày 01/3/2025 nhiệm vụ này thuộc Bộ Khoa học và Công nghệ), và việc đánh giá lại hằng năm. Mỗi việc có tệp của nó trong kho dữ liệu; mỗi thay đổi được kiểm tra tự động và có người duyệt.",
  describe: "Sáu bước từ đề xuất đến công nhận nền tảng số quốc gia: căn cứ, ai làm, ghi vào tệp nào.",
  stepsTitle: "Các bước",
  who: "Ai làm",
  basis: "Căn cứ",
  files: "Tệp",
  nothing: "không có tệp nào phải ghi",
  rolesTitle: "Việc của từng người",
  waysTitle: "Ba cách gửi",
  waysText: "Cách nào cũng qua cùng một bộ quy tắc và cùng những người duyệt.",
  openEditor: "Mở trang soạn hồ sơ",
  openForms: "Mở biểu mẫu trên GitHub",
  doStep: "Soạn việc này",
  ways: {
    editor: {
      title: "Trang soạn hồ sơ",
      text: "Cho mọi người, không cần biết Git: điền biểu mẫu trong trình duyệt, máy kiểm khi đang gõ, lưu bản nháp, in phiếu đề xuất, rồi gửi sang GitHub bằng một nút.",
    },
    forms: {
      title: "Biểu mẫu trên GitHub",
      text: "Mở “Issues”, chọn biểu mẫu và điền. Máy trả lời còn thiếu gì, tự lập tệp và mở yêu cầu thay đổi; sửa biểu mẫu thì yêu cầu tự cập nhật.",
    },
    files: {
      title: "Tệp và yêu cầu thay đổi",
      text: "Cho người quen Git: tạo tệp, kiểm trên máy mình, mở yêu cầu thay đổi (pull request). Máy kiểm và chấm trong một nhận xét.",
    },
  },
  toolsTitle: "Trên máy của mình",
  toolsText: "Người quen dòng lệnh có thể tạo tệp mẫu và kiểm tra trước khi gửi:",
  steps: {
    propose: {
      title: "Đề xuất nền tảng vào Danh mục",
      who: "Cơ quan chủ quản đề xuất; Bộ thường trực xem xét",
      rule: "Bộ, ngành rà soát nhu cầu và, với tư cách cơ quan chủ quản, đề xuất nền tảng vào Danh mục nền tảng số quốc gia. Danh mục chia hai nhóm: phục vụ quản lý nhà nước, dịch vụ công; và doanh nghiệp làm chủ công nghệ.",
      basis: "Công văn hướng dẫn năm 2024, mục 1",
      files: ["platforms/<mã>/platform.md"],
      todo: [
        "Tìm trước trong danh mục, kể cả tên không dấu, để không đề xuất trùng.",
        "Ghi tên, nhóm, trụ cột, cơ quan chủ quản, đơn vị đầu mối, mô tả ngắn và nguồn; điều chưa có nguồn thì để trống.",
        "Ghi sự kiện “proposed” kèm văn bản đề xuất. Khi có quyết định đưa vào Danh mục, thêm sự kiện “listed”.",
      ],
    },
    criteria: {
      title: "Ban hành bộ tiêu chí xét duyệt",
      who: "Cơ quan chủ quản, sau khi lấy ý kiến Bộ thường trực và các bên",
      rule: "Với mỗi nền tảng đề xuất, cơ quan chủ quản xây dựng và ban hành bộ tiêu chí xét duyệt trên cơ sở khung tiêu chí cơ bản, sau khi lấy ý kiến.",
      basis: "Công văn hướng dẫn năm 2024, mục 2; khung tiêu chí cơ bản ở Phụ lục 1 của quyết định",
      files: ["criteria/<mã>.md"],
      todo: [
        "Nêu khung mà bộ tiêu chí theo, và với mỗi tiêu chí nêu tiêu chí khung của nó.",
        "Bỏ tiêu chí nào của khung thì ghi lý do; không nới ngưỡng của khung.",
        "Ghi từng lần lấy ý kiến: cơ quan, ngày, thống nhất hay có góp ý.",
        "Đã ban hành thì không sửa: bộ mới ghi “replaces”.",
      ],
    },
    plan: {
      title: "Lập kế hoạch phát triển và đưa vào sử dụng",
      who: "Cơ quan chủ quản",
      rule: "Theo bộ tiêu chí đã ban hành, lập kế hoạch phát triển và đưa nền tảng vào sử dụng: khai thác, quản lý, vận hành, bảo trì.",
      basis: "Công văn hướng dẫn năm 2024, mục 3",
      files: ["platforms/<mã>/plan.md", "platforms/<mã>/platform.md"],
      todo: [
        "Chia kế hoạch thành phần việc có ngày bắt đầu, ngày kết thúc và đơn vị chịu trách nhiệm.",
        "Thêm sự kiện “planned” kèm văn bản; khi nền tảng được đưa vào sử dụng, thêm “launched”.",
        "Xong phần việc nào thì ghi ngày hoàn thành thật.",
      ],
    },
    assess: {
      title: "Đánh giá và công nhận",
      who: "Hội đồng, nhóm chuyên gia hoặc đơn vị được thuê đánh giá; cơ quan chủ quản công nhận",
      rule: "Với nền tảng do doanh nghiệp làm chủ công nghệ lõi, cơ quan chủ quản đánh giá mức độ đáp ứng tiêu chí bằng hội đồng, nhóm chuyên gia hoặc thuê đơn vị đủ năng lực; công nhận khi đáp ứng tất cả tiêu chí.",
      basis: "Công văn hướng dẫn năm 2024, mục 4",
      files: ["platforms/<mã>/assessments/<ngày>.md", "platforms/<mã>/platform.md"],
      todo: [
        "Ghi kết luận cho từng tiêu chí: đạt, chưa đạt, không áp dụng hoặc chưa rõ, kèm minh chứng.",
        "Tiêu chí đo bằng số chỉ cần ghi số đo; kết luận được tính từ ngưỡng.",
        "Không cộng điểm, không có trọng số: mỗi tiêu chí chỉ đạt hoặc không đạt.",
        "Khi có quyết định công nhận, thêm sự kiện “recognised” kèm quyết định.",
      ],
    },
    share: {
      title: "Chia sẻ dữ liệu",
      who: "Danh mục tự làm",
      rule: "Cơ quan chủ quản chia sẻ dữ liệu về nền tảng của mình để cập nhật Cổng thông tin nền tảng số quốc gia.",
      basis: "Công văn hướng dẫn năm 2024, mục 5",
      files: [],
      todo: ["Không phải ghi gì thêm: dữ liệu mở được dựng lại từ chính các tệp trên."],
    },
    potential: {
      title: "Nền tảng số tiềm năng",
      who: "Cơ quan chủ quản",
      rule: "Nền tảng đáp ứng mọi tiêu chí trừ mức độ người dùng phổ biến (tối thiểu đạt 50% thị phần của thị trường tiềm năng) thì theo quy định về nền tảng số tiềm năng.",
      basis: "Công văn hướng dẫn năm 2024, mục 6",
      files: ["platforms/<mã>/platform.md"],
      todo: [
        "Ghi số liệu người dùng có ngày, nguồn và thị trường tiềm năng: tỷ lệ được tính từ đó.",
        "Khi có văn bản xác định, thêm sự kiện “potential”; khi đủ người dùng, đánh giá lại để công nhận.",
      ],
    },
    reassess: {
      title: "Đánh giá lại và thu hồi",
      who: "Cơ quan chủ quản",
      rule: "Hằng năm cơ quan chủ quản rà soát tiêu chí và đánh giá lại nền tảng đã công bố; thu hồi công nhận đối với nền tảng không còn đáp ứng tiêu chí (theo báo chí dẫn quyết định).",
      basis: "Quy trình xét duyệt, công nhận, công bố và thu hồi công nhận",
      files: ["platforms/<mã>/assessments/<ngày>.md", "platforms/<mã>/platform.md"],
      todo: [
        "Thêm một tệp đánh giá mới; lần đánh giá cũ không bao giờ bị viết lại.",
        "Quá hạn mà chưa có đánh giá mới thì trang của nền tảng ghi rõ “quá hạn”.",
        "Thu hồi thì thêm sự kiện “revoked” kèm văn bản và lý do.",
      ],
    },
  } satisfies Readonly<Record<string, StepWords>>,
  roles: {
    owner: {
      title: "Cán bộ của cơ quan chủ quản",
      todo: [
        "Mở trang của nền tảng, bấm “Sửa hồ sơ này”: biểu mẫu mở sẵn hồ sơ, máy kiểm ngay khi gõ, rồi tạo yêu cầu thay đổi.",
        "Sửa xong, chờ kết quả kiểm tra tự động: mỗi lỗi chỉ rõ dòng và cách sửa, bằng tiếng Việt.",
        "Chỉ ghi điều có văn bản hoặc nguồn; ghi ngày truy cập và độ tin cậy của nguồn.",
        "Không sửa sự kiện và lần đánh giá đã ghi: chỉ thêm vào sau.",
      ],
    },
    assessor: {
      title: "Người đánh giá",
      todo: [
        "Dùng đúng bộ tiêu chí đã ban hành; tên bộ được ghi trong tệp đánh giá.",
        "Ghi tổ chức và vai trò, không ghi tên cá nhân.",
        "Kết luận “không áp dụng” chỉ dùng khi bộ tiêu chí cho phép, và phải giải thích.",
        "Thiếu minh chứng bắt buộc thì tiêu chí được coi là chưa rõ.",
      ],
    },
    reviewer: {
      title: "Người duyệt của Bộ thường trực",
      todo: [
        "Đọc phần tóm tắt thay đổi: nền tảng nào đổi giai đoạn, tiêu chí nào đổi kết quả.",
        "Đối chiếu số, ngày và cơ quan ban hành của văn bản với bản gốc.",
        "Đọc lại minh chứng của những tiêu chí bắt buộc trước khi chấp thuận công nhận.",
        "Khung hoặc bộ tiêu chí thay đổi thì xem trước nền tảng nào được, nền tảng nào mất.",
      ],
    },
  },
};

export type GuideStep = keyof typeof guide.steps;
