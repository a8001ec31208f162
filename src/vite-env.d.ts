/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Which edition is being built; unset while developing, where everything is there. */
  readonly VITE_EDITION?: 'public' | 'internal';
}
