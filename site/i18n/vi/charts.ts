/** Vietnamese words of the small charts on a platform's page; the editor's preview has them too. */

export const charts = {
  usageHelp:
    "Mỗi hình là một cách tính, có tỷ lệ riêng. Chỉ nối số liệu cùng chỉ số, cùng cách tính đã nêu, cùng thị trường tiềm năng; số liệu không nêu cách tính là các điểm không nối. Số liệu chỉ có một ngày thì xem ở bảng. Điểm rỗng: số liệu gần đúng. Đường nét đứt: ngưỡng của bộ tiêu chí đang áp dụng.",
  thresholdLine: "Ngưỡng {percent}%: {value}",
  planChart: "Các nhiệm vụ của kế hoạch trên trục thời gian",
  planHelp: "Viền nét đứt: kế hoạch không nêu ngày bắt đầu hoặc ngày kết thúc. Nhiệm vụ không nêu ngày chỉ có trong danh sách.",
  phaseDone: "đã xong",
  phaseLate: "chậm",
  today: "hôm nay {date}",
};
