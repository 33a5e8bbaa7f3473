import { useNow } from '../state/use-bedside.ts';
import { alarmOf } from './alarms.ts';
import { readingsOf } from './readings.ts';
import styles from './monitor.module.css';

/** Every value of the monitor as a table: for screen readers always, on the screen when asked for. */
export function Twin({ shown }: { readonly shown: boolean }) {
  const monitor = useNow((now) => now.monitor);
  return (
    <div className={shown ? undefined : 'visually-hidden'}>
      <table className={shown ? styles.twin : undefined}>
        <caption>Monitor as text</caption>
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">Value</th>
            <th scope="col">Alarm</th>
          </tr>
        </thead>
        <tbody>
          {readingsOf(monitor).map((reading) => (
            <tr key={reading.key} data-twin={reading.key}>
              <th scope="row">{reading.spoken}</th>
              <td>
                {reading.text === null
                  ? 'not attached'
                  : reading.text === '– –'
                    ? (reading.why ?? 'no reading')
                    : `${reading.text} ${reading.unit}${reading.why ? ` (${reading.why})` : ''}`}
              </td>
              <td>{alarmOf(reading.key, monitor) ?? 'none'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
