import { Fragment } from 'react';
import styles from './Phrases.module.css';

/** A heading in phrases: a line breaks between two before it breaks inside one. An opening quotation mark hangs. */
export function Phrases({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && /[A-Za-z]/.test(text) && ' '}
      <span className={text.startsWith('“') ? `${styles.phrase} ${styles.quoted}` : styles.phrase}>{text}</span>
    </Fragment>
  ));
}
