import { useEffect, useRef, type ReactNode } from 'react';
import { Check } from 'lucide-react';
import { cx } from '../../../design/index.ts';
import styles from './Step.module.css';

const names = ['Your reactions', 'Your reasoning', 'What happened, and why it counts'];

/** Where the reader is in the order of the debrief. */
export function Steps({ at }: { at: 0 | 1 | 2 }) {
  return (
    <ol className={styles.steps} aria-label="Order of the debrief">
      {names.map((name, index) => (
        <li
          key={name}
          className={cx(styles.step, index === at && styles.now)}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden="true">
            {index < at ? <Check size={16} /> : index + 1}
          </span>
          {name}
          {index < at && <span className="visually-hidden"> (done)</span>}
        </li>
      ))}
    </ol>
  );
}

/** A part of the debrief under its heading. With `focus`, the heading takes the focus when the part appears. */
export function Part({
  id,
  title,
  lead,
  focus,
  children,
}: {
  id: string;
  title: string;
  lead?: ReactNode;
  focus?: boolean;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
