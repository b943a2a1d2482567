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
    "Trang này hỗ trợ thực hiện các nội dung của công văn hướng dẫn năm 2024 của Bộ Thông tin và Truyền thông (từ ngày 01/3/2025 nhiệm vụ này thuộc Bộ Khoa học và Công nghệ) và việc đánh giá lại hằng năm. Mọi thay đổi được kiểm tra tự động và có người duyệt.",
  describe:
    "Sáu việc theo công văn hướng dẫn năm 2024, rồi công bố, đánh giá lại và thu hồi công nhận: căn cứ, đơn vị thực hiện, hồ sơ cần lập.",
  later:
    "Sau công văn này đã có các văn bản dưới đây. Trang này chưa có nguồn cho biết các văn bản đó thay đổi từng bước thế nào; đề nghị đối chiếu khi thực hiện.",
  stepsTitle: "Các bước",
  who: "Đơn vị thực hiện",
  basis: "Căn cứ",
  portal: "Cổng thông tin",
  rolesTitle: "Việc của từng đơn vị",
  waysTitle: "Ba cách gửi",
  waysText: "Cả ba cách đều qua cùng các bước kiểm tra và xét duyệt.",
  openEditor: "Mở trang soạn hồ sơ",
  openForms: "Mở biểu mẫu trên GitHub",
  doStep: "Soạn việc này",
  ways: {
    editor: {
      title: "Trang soạn hồ sơ",
      text: "Không cần biết Git: điền biểu mẫu trong trình duyệt, thông tin được kiểm tra tự động khi nhập, lưu bản nháp, in hồ sơ, rồi gửi.",
    },
    forms: {
      title: "Biểu mẫu trên GitHub",
      text: "Mở “Issues”, chọn biểu mẫu và điền. Hệ thống thông báo nội dung còn thiếu, tự lập hồ sơ và gửi xét duyệt; sửa biểu mẫu thì hồ sơ tự cập nhật.",
    },
    files: {
      title: "Đề xuất thay đổi qua Git",
      text: "Dành cho người dùng Git: lập tệp, kiểm tra trên máy tính rồi gửi đề xuất thay đổi (pull request). Hệ thống kiểm tra và đối chiếu với bộ tiêu chí.",
    },
  },
  gitTitle: "Dành cho người dùng Git",
  gitText: "Hồ sơ của từng bước được ghi vào các tệp sau:",
  steps: {
    propose: {
      title: "Đề xuất nền tảng vào Danh mục",
      who: "Bộ, ngành, với vai trò cơ quan chủ quản",
      rule: "Rà soát nhu cầu và, với vai trò cơ quan chủ quản, đề xuất nền tảng vào Danh mục nền tảng số quốc gia phục vụ chuyển đổi số, phát triển chính phủ số, kinh tế số, xã hội số. Danh mục gồm hai nhóm: nền tảng phục vụ hoạt động quản lý nhà nước hoặc cung cấp dịch vụ công cho xã hội; nền tảng do doanh nghiệp làm chủ quản, làm chủ công nghệ.",
      basis: "Công văn hướng dẫn năm 2024, mục 1",
      files: ["platforms/<mã>/platform.md"],
      todo: [
        "Tìm trước trên trang này, có dấu hoặc không dấu, để không đề xuất trùng.",
        "Ghi tên, nhóm, mục đích phục vụ, cơ quan chủ quản, đơn vị đầu mối, mô tả ngắn và nguồn; nội dung chưa có nguồn thì để trống.",
        "Ghi sự kiện “Đề xuất đưa vào Danh mục” kèm văn bản đề xuất. Khi có quyết định, ghi thêm “Đưa vào Danh mục”.",
      ],
    },
    criteria: {
      title: "Ban hành bộ tiêu chí xét duyệt",
      who: "Cơ quan chủ quản, sau khi lấy ý kiến Bộ quản lý Danh mục và các bên liên quan",
      rule: "Xây dựng, ban hành bộ tiêu chí xét duyệt cho từng nền tảng được đề xuất, trên cơ sở khung tiêu chí cơ bản, sau khi lấy ý kiến Bộ Thông tin và Truyền thông (nay là Bộ Khoa học và Công nghệ) và các bên liên quan.",
      basis: "Công văn hướng dẫn năm 2024, mục 2; khung tiêu chí cơ bản ở Phụ lục 1 của quyết định",
      files: ["criteria/<mã>.md"],
      todo: [
        "Nêu khung tiêu chí cơ bản và, với mỗi tiêu chí, nêu tiêu chí của khung tương ứng.",
        "Không áp dụng tiêu chí nào của khung thì ghi lý do; không nới lỏng ngưỡng của khung.",
        "Ghi từng lần lấy ý kiến: Bộ quản lý Danh mục và các bên liên quan (cơ quan, hiệp hội, doanh nghiệp, chuyên gia), ngày, nội dung; ý kiến không nhất thiết là thống nhất.",
        "Không sửa bộ tiêu chí đã ban hành; bộ mới ghi rõ thay thế bộ nào.",
      ],
    },
    plan: {
      title: "Lập kế hoạch phát triển và đưa vào sử dụng",
      who: "Cơ quan chủ quản",
      rule: "Trên cơ sở bộ tiêu chí đã ban hành, lập kế hoạch phát triển và đưa nền tảng vào sử dụng: khai thác, quản lý, vận hành, bảo trì.",
      basis: "Công văn hướng dẫn năm 2024, mục 3",
      files: ["platforms/<mã>/plan.md", "platforms/<mã>/platform.md"],
      todo: [
        "Chia kế hoạch thành các nhiệm vụ có ngày bắt đầu, ngày kết thúc và đơn vị chịu trách nhiệm.",
        "Ghi sự kiện “Ban hành kế hoạch” kèm văn bản; khi nền tảng được đưa vào sử dụng, ghi thêm “Đưa vào sử dụng”.",
        "Hoàn thành nhiệm vụ nào thì ghi ngày hoàn thành thực tế.",
      ],
    },
    assess: {
      title: "Đánh giá và công nhận",
      who: "Bộ, ngành tổ chức đánh giá và công nhận; doanh nghiệp là chủ quản của nền tảng",
      rule: "Đối với nền tảng do doanh nghiệp làm chủ quản, làm chủ công nghệ lõi, cung cấp dịch vụ phục vụ nhu cầu của cơ quan, doanh nghiệp và xã hội: tổ chức đánh giá mức độ đáp ứng các tiêu chí theo hình thức Hội đồng, nhóm chuyên gia hoặc thuê đơn vị có năng lực đánh giá; công nhận nền tảng số quốc gia khi đáp ứng đầy đủ các tiêu chí.",
      basis: "Công văn hướng dẫn năm 2024, mục 4",
      files: ["platforms/<mã>/assessments/<ngày>.md", "platforms/<mã>/platform.md"],
      todo: [
        "Công văn không đòi hỏi nền tảng đã có kế hoạch hoặc đã đưa vào sử dụng trước khi đánh giá.",
        "Ghi kết quả từng tiêu chí: đạt, không đạt, không áp dụng hoặc chưa kết luận, kèm minh chứng.",
        "Tiêu chí đo bằng số chỉ cần ghi số đo; kết quả được tính theo ngưỡng.",
        "Không cộng điểm, không có trọng số: mỗi tiêu chí chỉ đạt hoặc không đạt.",
        "Khi có quyết định, ghi sự kiện “Công nhận nền tảng số quốc gia” kèm quyết định.",
      ],
    },
    share: {
      title: "Chia sẻ dữ liệu",
      who: "Cơ quan chủ quản",
      rule: "Cơ quan chủ quản chia sẻ dữ liệu, thông tin về nền tảng của mình với Bộ Thông tin và Truyền thông (nay là Bộ Khoa học và Công nghệ) để cập nhật Cổng thông tin nền tảng số quốc gia (https://ndp.dx.gov.vn/).",
      basis: "Công văn hướng dẫn năm 2024, mục 5",
      files: ["platforms/<mã>/platform.md"],
      todo: [
        "Gửi dữ liệu về Bộ Khoa học và Công nghệ để cập nhật Cổng thông tin nền tảng số quốc gia (https://ndp.dx.gov.vn/). Trang của mỗi cơ quan có phụ lục soạn sẵn để in hoặc tải về.",
        "Khi đã gửi, ghi vào hồ sơ của nền tảng ngày gửi, nơi nhận và văn bản.",
      ],
    },
    potential: {
      title: "Nền tảng số tiềm năng",
      who: "Bộ, ngành tổ chức đánh giá",
      rule: "Nền tảng đáp ứng các tiêu chí, trừ tiêu chí về mức độ người dùng phổ biến (tối thiểu đạt 50% thị phần của thị trường tiềm năng), thực hiện theo quy định về nền tảng số tiềm năng.",
      basis: "Công văn hướng dẫn năm 2024, mục 6",
      files: ["platforms/<mã>/platform.md"],
      todo: [
        "Thị phần ở trang này là số người dùng chia cho số người dùng tiềm năng. Đây là cách hiểu của trang này; công văn không nêu cách tính.",
        "Ghi số liệu người dùng kèm ngày, nguồn và thị trường tiềm năng; tỷ lệ được tính từ các số liệu đó.",
        "Khi có văn bản xét duyệt, ghi sự kiện “Xét duyệt là nền tảng số tiềm năng”; khi đủ người dùng, đánh giá lại để công nhận.",
      ],
    },
    reassess: {
      title: "Công bố, đánh giá lại và thu hồi công nhận",
      who: "Cơ quan chủ quản",
      rule: "Quyết định số 1230/QĐ-BTTTT ban hành quy trình xét duyệt, công nhận, công bố và thu hồi công nhận nền tảng số quốc gia. Theo báo chí dẫn quyết định: hằng năm cơ quan chủ quản rà soát, sửa đổi tiêu chí và đánh giá lại các nền tảng đã công bố; thu hồi công nhận đối với nền tảng không còn đáp ứng tiêu chí.",
      basis: "Quy trình xét duyệt, công nhận, công bố và thu hồi công nhận",
      files: ["platforms/<mã>/assessments/<ngày>.md", "platforms/<mã>/platform.md"],
      todo: [
        "Khi công bố, ghi sự kiện “Công bố” kèm văn bản.",
        "Việc đánh giá lại hằng năm áp dụng với nền tảng đã công bố; có áp dụng với nền tảng số tiềm năng hay không do bộ tiêu chí quy định.",
        "Ghi thêm lần đánh giá mới; không sửa các lần đánh giá trước.",
        "Quá hạn mà chưa có lần đánh giá mới thì trang của nền tảng ghi rõ “quá hạn”.",
        "Khi thu hồi, ghi sự kiện “Thu hồi công nhận” kèm văn bản và lý do.",
      ],
    },
  } satisfies Readonly<Record<string, StepWords>>,
  roles: {
    owner: {
      title: "Cán bộ của cơ quan chủ quản",
      todo: [
        "Mở trang của nền tảng, bấm “Sửa hồ sơ này”: biểu mẫu mở sẵn hồ sơ, kiểm tra tự động khi nhập, rồi gửi đề xuất thay đổi.",
        "Sau khi gửi, xem kết quả kiểm tra tự động: mỗi lỗi nêu rõ vị trí và cách sửa.",
        "Chỉ ghi nội dung có văn bản hoặc nguồn; ghi ngày truy cập và độ tin cậy của nguồn.",
        "Không sửa sự kiện và lần đánh giá đã ghi; nội dung mới được ghi thêm.",
      ],
    },
    assessor: {
      title: "Tổ chức đánh giá",
      todo: [
        "Dùng đúng bộ tiêu chí đã ban hành và ghi tên bộ tiêu chí trong phiếu đánh giá.",
        "Ghi tổ chức và vai trò, không ghi tên cá nhân.",
        "Chỉ ghi “không áp dụng” khi bộ tiêu chí cho phép, kèm giải thích.",
        "Thiếu minh chứng bắt buộc thì tiêu chí được coi là chưa kết luận.",
      ],
    },
    reviewer: {
      title: "Người duyệt của Bộ quản lý Danh mục",
      todo: [
        "Xem phần tóm tắt thay đổi: nền tảng thay đổi tình trạng, tiêu chí thay đổi kết quả.",
        "Đối chiếu số, ngày và cơ quan ban hành của văn bản với bản gốc.",
        "Đối chiếu minh chứng của các tiêu chí bắt buộc trước khi ghi nhận quyết định công nhận.",
        "Khi khung hoặc bộ tiêu chí thay đổi, xem trước nền tảng nào đáp ứng thêm, nền tảng nào giảm mức đáp ứng.",
      ],
    },
  },
};

export type GuideStep = keyof typeof guide.steps;
