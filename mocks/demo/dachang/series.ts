import { firstWeek, openingWeek, weights } from '@mocks/demo/dachang/towns';
import type { SeriesPlan } from '@mocks/demo/plan';

/**
 * How the work went: every value between the first week and the published end is made up, and a few weeks are set so that
 * the opening week shows each status an official knows.
 */
export const series: readonly SeriesPlan[] = [
  {
    indicator: 'scan-batches',
    season: 'rounds',
    course: { kind: 'towns', weights: weights.rounds, anchors: [[openingWeek, [68, 54, 34, 30, 28]]] },
  },
  {
    // A round finds fewer problems in the later years: the easy ones are gone.
    indicator: 'problems-resolved',
    season: 'rounds',
    course: {
      kind: 'follow',
      indicator: 'scan-batches',
      weights: weights.problems,
      anchors: [[openingWeek, [238, 196, 125, 103, 94]]],
    },
  },
  {
    indicator: 'old-communities-renovated',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-04-03', 0],
        ['2017-11-13', 16],
        ['2018-11-12', 36],
        [openingWeek, 41],
        ['2019-11-11', 54],
        ['2020-06-22', 62],
      ],
    },
  },
  {
    indicator: 'road-network-upgraded',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-05-01', 0],
        ['2017-11-13', 2.1],
        ['2018-11-12', 5.9],
        [openingWeek, 8.3],
        ['2019-11-11', 10.4],
        ['2020-08-24', 11.9],
      ],
    },
  },
  {
    // Late from the first year; the due date passes and the rest is laid in the spring of 2020.
    indicator: 'sewer-pipes-laid',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-06-05', 0],
        ['2017-11-13', 1.2],
        ['2018-11-12', 3.1],
        ['2019-05-27', 3.8],
        [openingWeek, 4.2],
        ['2019-11-11', 5.9],
        ['2020-04-06', 5.9],
        ['2020-06-15', 7.7],
      ],
    },
  },
  {
    indicator: 'back-lanes-upgraded',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-04-03', 0],
        ['2017-11-13', 11],
        ['2018-11-12', 31],
        [openingWeek, 44],
        ['2019-10-21', 51],
      ],
    },
  },
  {
    indicator: 'eco-toilets-built',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-05-01', 0],
        ['2017-11-13', 38],
        ['2018-11-12', 98],
        ['2019-06-10', 127],
        ['2019-06-17', 129],
        [openingWeek, 131],
        ['2019-07-01', 138],
      ],
    },
  },
  {
    indicator: 'community-halls',
    season: 'indoor',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-06-05', 0],
        ['2017-12-18', 4],
        ['2018-12-17', 9],
        ['2019-03-11', 10],
        ['2019-03-18', 11],
      ],
    },
  },
  {
    // On track by a hair until a week without any growth.
    indicator: 'accessible-facilities',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-04-03', 0],
        ['2017-11-13', 79],
        ['2018-11-12', 188],
        ['2019-06-10', 239],
        ['2019-06-17', 241],
        [openingWeek, 241],
        ['2019-11-11', 306],
        ['2020-06-22', 375],
      ],
    },
  },
  {
    indicator: 'public-parking-spaces',
    season: 'building',
    course: {
      kind: 'grow',
      anchors: [
        ['2017-04-03', 0],
        ['2017-11-13', 1460],
        ['2018-11-12', 4233],
        [openingWeek, 6105],
        ['2019-11-11', 7682],
        ['2020-11-09', 9968],
      ],
    },
  },
  {
    indicator: 'urban-villages-improved',
    season: 'building',
    course: {
      kind: 'jump',
      anchors: [
        ['2017-08-28', 1],
        ['2017-11-06', 2],
        ['2018-07-16', 3],
        ['2018-11-05', 4],
        ['2019-08-19', 5],
        ['2019-10-28', 6],
      ],
    },
  },
  { indicator: 'enclosed-market-built', season: 'indoor', course: { kind: 'jump', anchors: [['2018-10-15', 1]] } },
  {
    // The milestone missed and made up: the second market was due on 2018-12-31.
    indicator: 'convenience-markets-built',
    season: 'indoor',
    course: {
      kind: 'jump',
      anchors: [
        ['2018-06-18', 1],
        ['2019-02-11', 2],
      ],
    },
  },
  {
    indicator: 'villages-sanitation-outsourced',
    season: 'village',
    course: {
      kind: 'towns',
      weights: weights.sanitation,
      anchors: [
        ['2017-05-29', [0, 0, 0, 0, 0]],
        ['2017-12-25', [14, 15, 8, 8, 6]],
        ['2018-06-18', [26, 30, 20, 15, 14]],
      ],
    },
  },
  {
    indicator: 'showcase-villages',
    season: 'village',
    course: {
      kind: 'towns',
      weights: weights.showcase,
      anchors: [
        ['2017-11-13', [2, 2, 1, 1, 0]],
        ['2018-11-12', [6, 5, 2, 3, 1]],
        [openingWeek, [8, 6, 3, 4, 2]],
        ['2019-11-18', [10, 8, 4, 5, 2]],
        ['2020-03-23', [10, 8, 4, 5, 3]],
      ],
    },
  },
  {
    indicator: 'sewage-controlled-villages',
    season: 'village',
    course: {
      kind: 'towns',
      weights: weights.sewage,
      anchors: [
        ['2017-11-13', [3, 2, 1, 1, 1]],
        ['2018-11-12', [8, 4, 1, 4, 2]],
        ['2019-06-10', [9, 4, 1, 5, 2]],
        [openingWeek, [9, 4, 1, 5, 2]],
        ['2019-11-11', [11, 7, 2, 6, 3]],
        ['2020-04-06', [11, 7, 2, 6, 3]],
        ['2020-10-26', [14, 12, 6, 7, 5]],
      ],
    },
  },
  {
    // Ahead until the end of 2018, then behind with one town far back; four towns are done by 2020-09-28, the late
    // one (third column) passes its own target on 2020-11-02.
    indicator: 'rural-toilets-renovated',
    season: 'building',
    course: {
      kind: 'towns',
      weights: weights.toilets,
      anchors: [
        ['2017-04-03', [0, 0, 0, 0, 0]],
        ['2017-11-13', [690, 790, 330, 390, 350]],
        ['2018-11-12', [1760, 1780, 640, 920, 850]],
        ['2019-05-27', [1868, 1838, 676, 952, 890]],
        ['2019-06-17', [1930, 1894, 694, 979, 897]],
        [openingWeek, [1944, 1906, 700, 990, 906]],
        ['2019-09-30', [2061, 2058, 741, 1070, 971]],
        ['2019-11-18', [2402, 2459, 903, 1237, 1119]],
        ['2020-03-30', [2421, 2480, 908, 1249, 1128]],
        ['2020-09-28', [2862, 3391, 2080, 1655, 1526]],
        ['2020-10-26', [2862, 3391, 2112, 1655, 1526]],
        ['2020-11-02', [2862, 3391, 2131, 1655, 1526]],
      ],
    },
  },
  {
    indicator: 'volunteer-teams',
    season: 'drives',
    course: {
      kind: 'towns',
      weights: weights.teams,
      anchors: [
        ['2017-12-25', [25, 22, 13, 12, 10]],
        ['2018-12-31', [57, 50, 29, 28, 24]],
        [openingWeek, [74, 66, 34, 35, 32]],
        ['2019-12-30', [88, 80, 45, 41, 38]],
        ['2020-06-29', [98, 88, 52, 46, 42]],
      ],
    },
  },
  {
    indicator: 'registered-volunteers',
    season: 'drives',
    course: {
      kind: 'towns',
      weights: weights.volunteers,
      anchors: [
        [firstWeek, [360, 320, 190, 170, 160]],
        ['2017-12-25', [3804, 3347, 1983, 1719, 1627]],
        ['2018-12-31', [9176, 8192, 4803, 4358, 4131]],
        ['2019-05-27', [10541, 9307, 5392, 4958, 4712]],
        ['2019-12-30', [13078, 11563, 6797, 6151, 5781]],
        ['2020-06-29', [14927, 13402, 7993, 7028, 6760]],
      ],
    },
  },
];
