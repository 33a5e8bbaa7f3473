import type { ObservationEntry } from '@openward/encounter';
import { cx } from '../../../design/index.ts';
import { useNames, useView } from '../state/use-bedside.ts';
import styles from './results.module.css';

type ResultEntry = Extract<ObservationEntry, { kind: 'result' }>;
type Value = ResultEntry['values'][number];

const FLAG: Readonly<Record<string, { readonly mark: string; readonly words: string }>> = {
  high: { mark: '↑', words: 'high' },
  low: { mark: '↓', words: 'low' },
  critical: { mark: '‼', words: 'critical' },
};

/** A table of values with reference ranges, flags by shape and word, and what each was before. */
export function Values({ result }: { readonly result: ResultEntry }) {
  const names = useNames();
  const entries = useView((view) => view.entries);
  const earlier = entries.filter(
    (entry) => entry.kind === 'result' && entry.position < result.position,
  ) as readonly ResultEntry[];
  return (
    <table className={styles.values}>
      <thead>
        <tr>
          <th scope="col">Test</th>
          <th scope="col">Value</th>
          <th scope="col">Range</th>
          <th scope="col">Before</th>
        </tr>
      </thead>
      <tbody>
        {result.values.map((value) => {
          const { name, decimals } = names.analyte(value.analyte);
          const before = earlier.findLast((entry) => entry.values.some((each) => each.analyte === value.analyte));
          const old = before?.values.find((each) => each.analyte === value.analyte);
          const flag = value.flag ? FLAG[value.flag] : undefined;
          return (
            <tr
              key={value.analyte}
              className={cx(flag && styles.flagged, value.flag === 'critical' && styles.critical)}
            >
              <th scope="row">{name}</th>
              <td className={styles.value}>
                {digits(value.value, decimals)} <small>{value.unit}</small>
                {flag && (
                  <span className={styles.flag}>
                    <span aria-hidden="true">{flag.mark} </span>
                    {flag.words}
                  </span>
                )}
              </td>
              <td className={styles.range}>{range(value, decimals)}</td>
              <td className={styles.range}>{old ? digits(old.value, decimals) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function digits(value: number, decimals: number | undefined): string {
  return decimals === undefined ? String(value) : value.toFixed(decimals);
}

function range({ low, high }: Value, decimals: number | undefined): string {
  if (low !== undefined && high !== undefined) return `${digits(low, decimals)}–${digits(high, decimals)}`;
  if (high !== undefined) return `< ${digits(high, decimals)}`;
  return low === undefined ? '–' : `> ${digits(low, decimals)}`;
}
