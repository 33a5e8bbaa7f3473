import type { ReactNode } from 'react';
import styles from '../GalleryPage.module.css';

/** A named group of examples. */
export function Sample({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = `sample-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <section className={styles.sample} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.examples}>{children}</div>
    </section>
  );
}
