import type { PageNames } from '@/messages/pageNames';

export const methodNames: PageNames = {
  nav: 'Data & method',
  title: 'Data and method',
  description: (county) =>
    `Sources, rules, reasons for missing numbers and downloads of the campaign data of ${county}.`,
};

export const ledgerNames: PageNames = {
  nav: 'What became of the problems, and how fast',
  title: 'Problems',
  description: (county) =>
    `What became of the problems found by inspections in ${county}: what is published and what is not known.`,
};
