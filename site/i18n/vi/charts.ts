/** Vietnamese words of the small charts on a platform's page; the editor's preview has them too. */

export const charts = {
  usageHelp:
    "Mỗi hình là một cách tính, có tỷ lệ riêng. Chỉ nối số liệu cùng chỉ số, cùng cách tính đã nêu, cùng đối tượng của thị trường tiềm năng; số liệu không nêu cách tính là các điểm không nối. Số liệu chỉ có một ngày không có hình. Điểm rỗng: số liệu gần đúng. Đường nét đứt: ngưỡng của bộ tiêu chí đang áp dụng, theo thị trường tiềm năng của số liệu mới nhất.",
  /** What a chart shows, as its title. */
  findings: {
    up: "{title}: tăng từ {from} ({fromDay}) lên {to} ({toDay})",
    down: "{title}: giảm từ {from} ({fromDay}) xuống {to} ({toDay})",
    same: "{title}: không đổi, {to} ({fromDay} – {toDay})",
    apart: "{title}: {count} số liệu không nêu cách tính, nên không so sánh với nhau",
  },
  thresholdLine: "Ngưỡng {percent}%: {value}",
  planChart: "Các nhiệm vụ của kế hoạch trên trục thời gian",
  planHelp: "Viền nét đứt: kế hoạch không nêu ngày bắt đầu hoặc ngày kết thúc. Nhiệm vụ không nêu ngày chỉ có trong danh sách.",
  phaseDone: "đã xong",
  phaseLate: "chậm",
  today: "hôm nay {date}",
};
