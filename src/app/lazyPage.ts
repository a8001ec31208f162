import { type ComponentType, createElement, type ReactElement, use } from 'react';
import type { Locale } from '@/domain/vocabulary';

/** A page whose code is a file of its own. */
export interface LazyPage<P> {
  /** Fetches the code; a fetch that failed may be tried again. */
  readonly preload: () => Promise<ComponentType<P>>;
  /** The page, at once when its code is here; else it suspends until it is, and throws when it cannot be had. */
  readonly render: (props: P & { readonly key?: string }) => ReactElement;
}

/**
 * Unlike `lazy` of React, what was preloaded is drawn at once: a page as published is taken over in one go, without a
 * boundary that waits.
 */
export function createLazyPage<P extends object>(load: () => Promise<ComponentType<P>>): LazyPage<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  const preload = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    // Whoever waits is told; a page nobody waits for any more fails in silence.
    loading.catch(() => {});
    return loading;
  };
  function Page(props: P) {
    return createElement(loaded ?? use(preload()), props);
  }
  return { preload, render: (props) => createElement(Page as ComponentType<P>, props) };
}

/** A page with words of its own: a file of each language, fetched beside its code. */
export function createWordedPage<Words>(
  code: () => Promise<ComponentType<{ readonly words: Words }>>,
  wordsOf: Readonly<Record<Locale, () => Promise<Words>>>,
): Readonly<Record<Locale, LazyPage<object>>> {
  const create = (locale: Locale) =>
    createLazyPage(async () => {
      const [Page, words] = await Promise.all([code(), wordsOf[locale]()]);
      return () => createElement(Page, { words });
    });
  return { 'zh-CN': create('zh-CN'), en: create('en') };
}
