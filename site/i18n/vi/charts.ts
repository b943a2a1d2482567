/** Vietnamese words of the small charts on a platform's page; the editor's preview has them too. */

export const charts = {
  usageHelp:
    "Chỉ nối số liệu cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng; số cạnh điểm là số của cách tính ghi dưới hình. Điểm rỗng: số liệu gần đúng. Đường nét đứt: ngưỡng của bộ tiêu chí đang áp dụng.",
  noBasis: "nguồn không nêu cách tính",
  thresholdLine: "ngưỡng {percent}%: {value}",
  planChart: "Các nhiệm vụ của kế hoạch trên trục thời gian",
  planHelp: "Viền nét đứt: kế hoạch không nêu ngày bắt đầu hoặc ngày kết thúc. Nhiệm vụ không nêu ngày chỉ có trong danh sách.",
  phaseDone: "đã xong",
  phaseLate: "chậm",
  today: "hôm nay {date}",
};
