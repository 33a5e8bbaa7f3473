import { useEffect, useRef, useState } from 'react';
import { Text, Volume2, VolumeX } from 'lucide-react';
import { cx } from '../../../design/index.ts';
import { ago, sensorText } from '../acts/words.ts';
import { useBedside, useNow } from '../state/use-bedside.ts';
import { AlarmBar } from './AlarmBar.tsx';
import { alarmOf } from './alarms.ts';
import { AttachAll, AttachButton } from './Attach.tsx';
import { CuffControls } from './CuffControls.tsx';
import { Numeral } from './Numeral.tsx';
import { readingsOf, type ReadingKey } from './readings.ts';
import { rowsFor } from './rows.ts';
import { runScreen } from './screen.ts';
import { useAlarmSound } from './use-alarm-sound.ts';
import { Twin } from './Twin.tsx';
import styles from './monitor.module.css';

/** The monitor at the bedside. Nothing is shown of a sensor before it is attached. */
export function Monitor({ compact }: { readonly compact: boolean }) {
  const monitor = useNow((now) => now.monitor);
  const second = useNow((now) => now.second);
  const [asText, setAsText] = useState(false);
  const [sound, setSound] = useState(false);
  useAlarmSound(sound);
  const readings = new Map(readingsOf(monitor).map((reading) => [reading.key, reading]));
  const rows = rowsFor(monitor.attached, compact);
  const numeral = (key: ReadingKey, note?: string | null, small = false) => {
    const reading = readings.get(key);
    return reading && <Numeral reading={reading} alarm={alarmOf(key, monitor)} note={note ?? null} small={small} />;
  };
  return (
    <section className={cx(styles.monitor, compact && styles.compact)} aria-label="Monitor">
      <div className={styles.top}>
        <AlarmBar />
        <button
          type="button"
          className={styles.tool}
          aria-pressed={asText}
          aria-label="Monitor as text"
          title="Monitor as text"
          onClick={() => setAsText(!asText)}
        >
          <Text aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.tool}
          aria-pressed={sound}
          aria-label="Alarm sounds"
          title="Alarm sounds"
          onClick={() => setSound(!sound)}
        >
          {sound ? <Volume2 aria-hidden="true" /> : <VolumeX aria-hidden="true" />}
        </button>
      </div>
      <Twin shown={asText} />
      <div className={styles.rows} style={{ gridTemplateRows: `repeat(${rows.length}, 1fr)` }}>
        <Screen rows={rows.map((row) => (row.attached ? row.wave : null)).join()} />
        {rows.map((row) => (
          <div key={row.wave} className={styles.row}>
            <div className={styles.trace}>
              {row.attached ? (
                <span className={cx(styles.traceLabel, styles[row.tone])}>{row.label}</span>
              ) : (
                <AttachButton sensor={row.sensor} />
              )}
            </div>
            {numeral(row.reading)}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        {monitor.attached.includes('cuff') && (
          <>
            {numeral('cuff', monitor.cuff.atTick >= 0 ? ago(monitor.cuff.atTick, second) : 'not yet measured')}
            <CuffControls compact={compact} />
          </>
        )}
        {!compact && monitor.attached.includes('thermometer') && numeral('temperature', null, true)}
        <AttachAll attached={monitor.attached} />
        <More attached={monitor.attached} compact={compact} />
      </div>
    </section>
  );
}

const EXTRA = ['cuff', 'thermometer', 'capnograph', 'arterialLine'] as const;

/** Sensors that have no row until they are on. */
function More({ attached, compact }: { readonly attached: readonly string[]; readonly compact: boolean }) {
  const few = attached.length < 2;
  const missing = EXTRA.filter((sensor) => !attached.includes(sensor) && (!compact || (sensor === 'cuff' && !few)));
  return missing.map((sensor) => <AttachButton key={sensor} sensor={sensor} label={`+ ${sensorText(sensor)}`} extra />);
}

function Screen({ rows }: { readonly rows: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { feed } = useBedside();
  useEffect(() => {
    if (!canvas.current) return;
    return runScreen(
      canvas.current,
      feed,
      rows.split(',').map((row) => (row === '' ? null : (row as 'ecg'))),
    );
  }, [feed, rows]);
  return <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />;
}
