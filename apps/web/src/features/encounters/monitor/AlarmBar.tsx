import { cx } from '../../../design/index.ts';
import { useNow } from '../state/use-bedside.ts';
import { alarmMark, byUrgency } from './alarms.ts';
import styles from './monitor.module.css';

/** The most urgent alarm in words, with its shape; how many more there are. Spoken by the announcements, not here. */
export function AlarmBar() {
  const alarms = useNow((now) => now.monitor.alarms);
  const ordered = byUrgency(alarms);
  const [first, ...more] = ordered;
  if (!first) return <div className={styles.alarmBar} />;
  return (
    <div className={cx(styles.alarmBar, styles[`bar-${first.priority}`])} data-alarm={first.priority}>
      <span className={styles.barMark} aria-hidden="true">
        {alarmMark(first.priority)}
      </span>
      <span>
        <span className="visually-hidden">{first.priority} priority alarm: </span>
        {first.text}
      </span>
      {more.length > 0 && (
        <span className={styles.barMore} title={more.map((each) => each.text).join('; ')}>
          +{more.length} <span className="visually-hidden">more: {more.map((each) => each.text).join('; ')}</span>
        </span>
      )}
    </div>
  );
}
