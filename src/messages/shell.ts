import type { Locale } from '@/domain/vocabulary';

/** Why a file could not be had; the same words as the faults of the sources. */
type Fault =
  | 'offline'
  | 'timeout'
  | 'notFound'
  | 'forbidden'
  | 'busy'
  | 'server'
  | 'notJson'
  | 'malformed'
  | 'newerFormat'
  | 'otherRelease';

/** Words around every page: head, foot, states, switches, the trace card. */
export interface ShellWords {
  readonly product: string;
  readonly seal: string;
  readonly skip: string;
  readonly menu: string;
  readonly nav: string;
  readonly navOverview: string;
  readonly navIndicators: string;
  readonly navTowns: string;
  readonly otherLanguage: string;
  readonly otherLanguageName: string;
  readonly care: string;
  readonly careOff: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>;
  readonly dataAsOf: string;
  readonly textureKey: string;
  readonly textures: { readonly published: string; readonly demo: string; readonly unknown: string };
  readonly hideDemo: string;
  readonly showDemo: string;
  readonly demoShown: string;
  readonly demoHidden: string;
  readonly footSource: (source: string) => string;
  readonly footDemo: string;
  readonly footRelease: (release: string) => string;
  readonly breadcrumb: string;
  readonly states: {
    readonly loading: string;
    readonly slow: string;
    readonly failedTitle: string;
    readonly fault: Readonly<Record<Fault, string>>;
    readonly retry: string;
    readonly kept: (asOf: string) => string;
    readonly empty: string;
    readonly unknown: string;
    readonly notFoundTitle: string;
    readonly notFoundText: string;
    readonly notFoundBack: string;
    readonly brokenTitle: string;
    readonly brokenText: string;
    readonly reload: string;
  };
  readonly chart: {
    readonly table: string;
    readonly keys: string;
    readonly undrawable: string;
    readonly failed: string;
  };
  readonly trace: {
    readonly title: string;
    readonly close: string;
    readonly value: string;
    readonly definition: string;
    readonly basis: string;
    readonly computation: string;
    readonly source: string;
    readonly denominator: string;
    readonly caution: string;
    readonly citation: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
  };
}

export const shellWords: Readonly<Record<Locale, ShellWords>> = {
  'zh-CN': {
    product: '创城看板',
    seal: '创',
    skip: '跳到正文',
    menu: '菜单',
    nav: '主导航',
    navOverview: '概览',
    navIndicators: '指标',
    navTowns: '各镇',
    otherLanguage: 'EN',
    otherLanguageName: 'English version',
    care: '关怀版',
    careOff: '退出关怀版',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
    dataAsOf: '数据截至',
    textureKey: '图例',
    textures: { published: '实色＝公布', demo: '斜纹＝示例', unknown: '虚框＝未知' },
    hideDemo: '隐藏示例',
    showDemo: '显示示例',
    demoShown: '斜纹和“示例”标记的数据是为演示产品而造，不代表实际进度。',
    demoHidden: '示例数据已隐藏，只显示公布的数据。',
    footSource: (source) => `来源：${source}。每个数字旁的“出处”可打开来源、口径和算式。`,
    footDemo: '示例数据为演示产品而造，不代表实际进度，可一键隐藏。',
    footRelease: (release) => `发布版本 ${release}`,
    breadcrumb: '所在位置',
    states: {
      loading: '正在取数',
      slow: '网络较慢，还在取数',
      failedTitle: '没有取到数据',
      fault: {
        offline: '连不上网络或服务器。请检查网络后重试。',
        timeout: '等了很久没有回应。请稍后重试。',
        notFound: '数据文件不在服务器上，可能刚发布了新版本。请刷新页面。',
        forbidden: '没有权限读取数据。请重新登录内网后再试。',
        busy: '访问的人太多，服务器请稍后再来。请过一会儿重试。',
        server: '服务器出错。请稍后重试，一直这样请告诉管理员。',
        notJson: '收到的是网页而不是数据，可能需要先登录上网。请登录后重试。',
        malformed: '收到的数据不完整或格式不对，没有采用。请重试。',
        newerFormat: '数据的格式版本与本页不一致。请刷新页面。',
        otherRelease: '数据刚更新，与本页不是同一个版本，没有混用。请刷新页面。',
      },
      retry: '重试',
      kept: (asOf) => `下面仍是 ${asOf} 的内容。`,
      empty: '没有符合条件的内容',
      unknown: '未知',
      notFoundTitle: '没有这个页面',
      notFoundText: '地址可能写错了，或者这项内容不在本次发布里。',
      notFoundBack: '回到概览',
      brokenTitle: '这一页出错了',
      brokenText: '数据没有受影响。请重新打开这一页；一直这样请告诉管理员。',
      reload: '重新打开这一页',
    },
    chart: {
      table: '表格',
      keys: '左右方向键逐点读数，Home、End 到首末，Esc 退出',
      undrawable: '数值超出可画的范围，见表格',
      failed: '图没有加载出来，数字都在表格里',
    },
    trace: {
      title: '这个数从哪来',
      close: '关闭',
      value: '数值',
      definition: '口径',
      basis: '性质',
      computation: '算式',
      source: '来源',
      denominator: '分母',
      caution: '注意',
      citation: '引用',
      copy: '复制引用',
      copied: '已复制',
      selected: '已选中，请用复制键复制',
    },
  },
  en: {
    product: 'Campaign dashboard',
    seal: '创',
    skip: 'Skip to content',
    menu: 'Menu',
    nav: 'Main',
    navOverview: 'Overview',
    navIndicators: 'Indicators',
    navTowns: 'Towns',
    otherLanguage: '中文',
    otherLanguageName: '中文版',
    care: 'Easy reading',
    careOff: 'Leave easy reading',
    theme: 'Appearance',
    themes: { auto: 'System', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    dataAsOf: 'Data as of',
    textureKey: 'Key',
    textures: { published: 'Solid: published', demo: 'Hatched: demo', unknown: 'Dashed: unknown' },
    hideDemo: 'Hide demo',
    showDemo: 'Show demo',
    demoShown: 'Data that is hatched or marked demo is invented to show the product and says nothing of real progress.',
    demoHidden: 'Demo data is hidden; only published data is shown.',
    footSource: (source) =>
      `Source: ${source}. “Source” beside a number opens where it comes from and how it is counted.`,
    footDemo: 'Demo data is invented to show the product and says nothing of real progress; one click hides it.',
    footRelease: (release) => `Release ${release}`,
    breadcrumb: 'You are here',
    states: {
      loading: 'Getting the data',
      slow: 'The connection is slow; still getting the data',
      failedTitle: 'The data could not be had',
      fault: {
        offline: 'No connection to the network or the server. Check the network and try again.',
        timeout: 'No answer for a long time. Try again in a while.',
        notFound: 'The data file is not on the server; a new release may have just come out. Reload the page.',
        forbidden: 'You may not read this data. Sign in to the intranet and try again.',
        busy: 'Too many visitors; the server asks you to come back later. Try again in a while.',
        server: 'The server failed. Try again later, and tell the administrator if it goes on.',
        notJson: 'A web page came instead of data; the network may want you to sign in first. Sign in and try again.',
        malformed: 'The data came incomplete or malformed and was not used. Try again.',
        newerFormat: 'The data has another format version than this page. Reload the page.',
        otherRelease:
          'The data was just updated and is of another release than this page; they were not mixed. Reload the page.',
      },
      retry: 'Try again',
      kept: (asOf) => `What is below stands as of ${asOf}.`,
      empty: 'Nothing matches',
      unknown: 'Unknown',
      notFoundTitle: 'There is no such page',
      notFoundText: 'The address may be mistyped, or this item is not part of this release.',
      notFoundBack: 'Back to the overview',
      brokenTitle: 'This page failed',
      brokenText: 'The data is not affected. Reload the page, and tell the administrator if it goes on.',
      reload: 'Reload the page',
    },
    chart: {
      table: 'Table',
      keys: 'Left and right arrows read point by point, Home and End go to the ends, Esc leaves',
      undrawable: 'The values are too large to draw; see the table',
      failed: 'The chart did not load; all its numbers are in the table',
    },
    trace: {
      title: 'Where this number comes from',
      close: 'Close',
      value: 'Value',
      definition: 'Definition',
      basis: 'Basis',
      computation: 'Arithmetic',
      source: 'Source',
      denominator: 'Denominator',
      caution: 'Mind',
      citation: 'Citation',
      copy: 'Copy citation',
      copied: 'Copied',
      selected: 'Selected: copy it with your keyboard',
    },
  },
};
