import type { InputHTMLAttributes, Ref } from 'react';
import { Search } from 'lucide-react';
import { controlClass, Field, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

export interface SearchFieldProps
  extends FieldProps, Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id' | 'className'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField({ label, hint, error, hideLabel, className, value, onChange, ...rest }: SearchFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel} className={className}>
      {(ids) => (
        <div className={styles.search}>
          <Search aria-hidden="true" />
          <input
            autoComplete="off"
            {...rest}
            {...ids}
            type="search"
            className={controlClass}
            value={value}
            onChange={(e) => onChange(e.target.value)}
          />
        </div>
      )}
    </Field>
  );
}
