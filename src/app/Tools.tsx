import { useRouter } from 'wouter';
import { usePage } from '@/pages/parts/pageContext';
import { usePreferences } from '@/state/preferences';
import { serialiseQuery } from '@/state/query';
import { Button } from '@/ui/Button';
import { buildPath, type Location } from './paths';
import styles from './Tools.module.css';

/** The other language and the easy-reading edition. */
export function Tools({ location }: { readonly location: Location }) {
  const { figures, filters, view } = usePage();
  const { base } = useRouter();
  const { care, setCare } = usePreferences();
  const { locale, messages } = figures;
  const { shell } = messages;
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <>
      {/* The language lives in the path alone; a whole page load sets lang, title and text together. */}
      <a
        className={styles.language}
        href={`${base}${buildPath(location.route, other)}${serialiseQuery(filters, view)}`}
        lang={other}
        hrefLang={other}
        aria-label={shell.otherLanguageName}
      >
        {shell.otherLanguage}
      </a>
      <Button onClick={() => setCare(!care)} pressed={care}>
        {shell.care}
      </Button>
    </>
  );
}
