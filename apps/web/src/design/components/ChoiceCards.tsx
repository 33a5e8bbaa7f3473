import { useId, type ReactNode } from 'react';
import styles from './ChoiceCards.module.css';

export interface Choice<K extends string> {
  readonly key: K;
  readonly name: string;
  readonly detail?: ReactNode;
}

export interface ChoiceCardsProps<K extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  readonly value: K;
  readonly options: readonly Choice<K>[];
  readonly onChange: (key: K) => void;
}

/** One of a few, each with its reason: radio buttons that read as cards. */
export function ChoiceCards<K extends string>({ legend, hideLegend, value, options, onChange }: ChoiceCardsProps<K>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.key} className={styles.card}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.key}
              checked={option.key === value}
              onChange={() => onChange(option.key)}
            />
            <span>
              <span className={styles.name}>{option.name}</span>
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
