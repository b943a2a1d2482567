/** Vietnamese words of the small charts on a platform's page; the editor's preview has them too. */

export const charts = {
  usageHelp:
    "Chỉ nối các giá trị cùng chỉ số, cùng cách tính, cùng thị trường tiềm năng. Vòng rỗng: giá trị gần đúng. Đường đứt: mức mà bộ tiêu chí đang áp dụng đòi hỏi.",
  thresholdLine: "cần {percent}%: {value}",
  planChart: "Các phần việc của kế hoạch trên trục thời gian",
  planHelp: "Viền đứt: kế hoạch không nêu ngày đầu hoặc ngày cuối. Phần việc không có ngày nào thì chỉ có trong danh sách.",
  phaseDone: "đã xong",
  phaseLate: "chậm",
  today: "hôm nay {date}",
};
