import { HtmlValidate } from 'html-validate';
import { listPages, type Site } from './builtSite';

/** The recommended rules, but for how the same document is spelled and one opinion. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes <meta/>, open="" and hrefLang; to a browser these are <meta>, open and hreflang.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    // React's ids begin with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // Search engines cut a title after some 70 characters; the page's own name comes first in ours.
    'long-title': 'off',
  },
});

/** What is wrong with the HTML of a site's pages: `path: rule: message at selector`. */
export function findHtmlFaults(site: Site): string[] {
  return listPages(site).flatMap(([path, html]) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} at ${selector}`),
  );
}
