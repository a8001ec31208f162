import type { PageNames } from '@/messages/pageNames';

export const methodNames: PageNames = {
  nav: '数据与方法',
  title: '数据与方法',
  description: (county) => `${county}创建数据的来源、口径规则、缺数的原因和下载方式。`,
};

export const ledgerNames: PageNames = {
  nav: '问题办得怎样，多久办结',
  title: '问题办理',
  description: (county) => `${county}巡查发现的问题办得怎样：公布了什么，还不知道什么。`,
};
