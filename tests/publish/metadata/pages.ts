import { buildPath, type Route } from '@/app/paths';
import type { RenderedPage } from '@/app/serverEntry';
import type { Locale } from '@/domain/vocabulary';

/** A rendered page as the metadata sees it. */
export function pageOf(route: Route, locale: Locale = 'zh-CN', words: Partial<RenderedPage> = {}): RenderedPage {
  return {
    path: buildPath(route, locale),
    paths: { 'zh-CN': buildPath(route, 'zh-CN'), en: buildPath(route, 'en') },
    route,
    locale,
    name: 'name',
    title: 'title',
    description: 'description',
    asOf: '2021-02-16',
    isNotFound: route.page === 'notFound',
    html: '',
    ...words,
  };
}
