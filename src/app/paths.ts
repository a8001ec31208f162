import { type Locale, locales } from '@/domain/vocabulary';
import { buildRoomPath, parseRoom, type Room } from './rooms';

export type { Room } from './rooms';

/** Every page there is. The language is the first part of the path and nowhere else. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'indicators'; readonly anchor?: string }
  | { readonly page: 'indicator'; readonly id: string }
  | { readonly page: 'category'; readonly id: string; readonly anchor?: string }
  | { readonly page: 'towns' }
  | { readonly page: 'town'; readonly code: string }
  | { readonly page: 'how' }
  | { readonly page: 'problems' }
  | { readonly page: 'timeline' }
  | { readonly page: 'method'; readonly anchor?: string }
  | { readonly page: 'workspace'; readonly room: Room }
  | { readonly page: 'notFound' };

export interface Location {
  readonly locale: Locale;
  readonly route: Route;
}

/** The pages that stand at their own name. */
const lists = ['indicators', 'towns', 'how', 'problems', 'timeline', 'method'] as const;

/** The locale whose pages stand at the root. */
const rootLocale: Locale = 'zh-CN';
const prefixByLocale: Readonly<Record<Locale, string>> = { 'zh-CN': '', en: '/en' };

/** Route + language → path with a trailing slash: `({page: 'towns'}, 'en')` → `/en/towns/`. */
export function buildPath(route: Route, locale: Locale): string {
  return `${prefixByLocale[locale]}${buildTail(route)}`;
}

function buildTail(route: Route): string {
  switch (route.page) {
    case 'overview':
      return '/';
    case 'indicator':
      return `/indicators/${encodeURIComponent(route.id)}/`;
    case 'category':
      return `/categories/${encodeURIComponent(route.id)}/`;
    case 'town':
      return `/towns/${encodeURIComponent(route.code)}/`;
    case 'workspace':
      return `/workspace${buildRoomPath(route.room)}`;
    case 'notFound':
      return '/404/';
    default:
      return `/${route.page}/`;
  }
}

/** The part of a page a route points at, with its `#`; empty for the whole page. */
export function buildAnchor(route: Route): string {
  return 'anchor' in route && route.anchor !== undefined ? `#${route.anchor}` : '';
}

/** Path → language and route. Never throws; what is no page is `notFound` in the language it was asked in. */
export function parsePath(pathname: string): Location {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
  const locale = locales.find((candidate) => prefixByLocale[candidate] === `/${parts[0]}`) ?? rootLocale;
  const tail = locale === rootLocale ? parts : parts.slice(1);
  return { locale, route: parseTail(tail) };
}

function parseTail(tail: readonly string[]): Route {
  const [section, item, ...rest] = tail;
  if (section === undefined) return { page: 'overview' };
  if (section === 'workspace') {
    const room = parseRoom(tail.slice(1));
    return room === null ? { page: 'notFound' } : { page: 'workspace', room };
  }
  if (rest.length > 0) return { page: 'notFound' };
  if (item === undefined) {
    const listed = lists.find((page) => page === section);
    return { page: listed ?? 'notFound' };
  }
  if (section === 'indicators' && /^[a-z0-9-]+$/.test(item)) return { page: 'indicator', id: item };
  if (section === 'categories' && /^[a-z0-9-]+$/.test(item)) return { page: 'category', id: item };
  if (section === 'towns' && /^[0-9-]+$/.test(item)) return { page: 'town', code: item };
  return { page: 'notFound' };
}
