import { useState } from 'react';
import { Minus, Plus } from 'lucide-react';
import { controlClass, Field, type FieldProps } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Field.module.css';

export interface NumberFieldProps extends FieldProps {
  /** `null` while empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Shown and said beside the number. */
  readonly unit?: string | undefined;
  /** Buttons to step up and down. */
  readonly steppers?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Reads a typed number; accepts a decimal comma. `null` when it is not a number. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}

export function NumberField({
  value,
  onChange,
  min,
  max,
  step = 1,
  unit,
  steppers,
  disabled,
  ...field
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const limit = (n: number) => Math.min(max ?? Infinity, Math.max(min ?? -Infinity, n));
  const move = (by: number) => {
    setTyped(null);
    onChange(limit(Number(((value ?? 0) + by * step).toPrecision(12))));
  };
  return (
    <Field {...field} label={unit ? `${field.label} (${unit})` : field.label}>
      {(ids) => (
        <div className={styles.number}>
          {steppers && (
            <IconButton label={`Less: ${field.label}`} variant="secondary" disabled={disabled} onClick={() => move(-1)}>
              <Minus aria-hidden="true" />
            </IconButton>
          )}
          <input
            {...ids}
            className={controlClass}
            inputMode="decimal"
            autoComplete="off"
            disabled={disabled}
            value={typed ?? (value === null ? '' : String(value))}
            onChange={(e) => {
              setTyped(e.target.value);
              onChange(parseNumber(e.target.value));
            }}
            onBlur={() => setTyped(null)}
            onKeyDown={(e) => {
              if (e.key === 'ArrowUp' || e.key === 'ArrowDown') {
                e.preventDefault();
                move(e.key === 'ArrowUp' ? 1 : -1);
              }
            }}
          />
          {steppers && (
            <IconButton label={`More: ${field.label}`} variant="secondary" disabled={disabled} onClick={() => move(1)}>
              <Plus aria-hidden="true" />
            </IconButton>
          )}
        </div>
      )}
    </Field>
  );
}
