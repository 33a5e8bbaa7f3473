import { useId, type ReactNode } from 'react';
import { CircleAlert } from 'lucide-react';
import { cx } from '../cx.ts';
import styles from './Field.module.css';

export interface FieldProps {
  readonly label: string;
  /** Said and shown under the label. */
  readonly hint?: string | undefined;
  /** What is wrong and what would be right. */
  readonly error?: string | undefined;
  readonly hideLabel?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, wired for assistive technology. */
export function Field(props: FieldProps & { readonly children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={cx(styles.field, props.className)}>
      <label className={props.hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': props.error ? true : undefined,
      })}
      {props.error && (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert aria-hidden="true" size={16} />
          {props.error}
        </p>
      )}
    </div>
  );
}

export const controlClass = styles.control;
