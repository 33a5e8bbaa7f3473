import { useId } from 'react';
import styles from './Progress.module.css';

/** How far something is; without `value`, that it is under way. `text` says it in words, for example "3 of 8". */
export function Progress({
  label,
  value,
  max = 1,
  text,
}: {
  label: string;
  value?: number | undefined;
  max?: number;
  text?: string | undefined;
}) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <label htmlFor={id}>{label}</label>
        {text && <span className={styles.text}>{text}</span>}
      </div>
      <progress
        id={id}
        className={styles.bar}
        max={max}
        {...(value === undefined ? {} : { value })}
        aria-valuetext={text}
      />
    </div>
  );
}
