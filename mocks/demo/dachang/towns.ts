/** The towns in the order of every list of town numbers, and the days the invented campaign turns on. */
export const towns = ['131028100', '131028101', '131028102', '131028103', '131028104'];
export const firstWeek = '2017-02-20';
export const lastWeek = '2020-11-16';
/** The Monday the workspace opens at. */
export const openingWeek = '2019-06-24';

/** Parts of the published ends, by town; they add up to the published values of today and are only weights to others. */
export const weights = {
  rounds: [124, 97, 62, 55, 51],
  problems: [403, 330, 212, 178, 162],
  toilets: [2862, 3391, 2143, 1655, 1526],
  sanitation: [26, 30, 20, 15, 14],
  showcase: [10, 8, 4, 5, 3],
  sewage: [14, 12, 6, 7, 5],
  teams: [98, 88, 52, 46, 42],
  volunteers: [15210, 13640, 8140, 7150, 6860],
};
