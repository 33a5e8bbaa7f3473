import type { ReactNode } from 'react';
import { cx } from '../../../design/index.ts';
import { alarmMark, LIMITS, type Priority } from './alarms.ts';
import type { Reading, ReadingKey } from './readings.ts';
import styles from './monitor.module.css';

const COLOUR: Readonly<Record<ReadingKey, string | undefined>> = {
  heartRate: styles.ecg,
  spo2: styles.oxygen,
  arterial: styles.arterial,
  endTidalCO2: styles.carbonDioxide,
  respiratoryRate: styles.respiration,
  cuff: styles.cuff,
  temperature: styles.temperature,
};

interface NumeralProps {
  readonly reading: Reading;
  readonly alarm: Priority | null;
  readonly note?: string | null;
  readonly children?: ReactNode;
  readonly small?: boolean;
}

/** One number of the monitor in its channel's colour, with limits, and the shape of its alarm. Its words are in the twin. */
export function Numeral({ reading, alarm, note, children, small }: NumeralProps) {
  const limits = LIMITS[reading.key];
  return (
    <div
      className={cx(styles.numeral, COLOUR[reading.key], small && styles.small, alarm && styles[`alarm-${alarm}`])}
      data-reading={reading.key}
    >
      <div className={styles.numeralHead} aria-hidden="true">
        <span className={styles.label}>{reading.label}</span>
        {alarm ? (
          <span className={styles.mark}>{alarmMark(alarm)}</span>
        ) : (
          <span className={styles.unit}>{reading.unit}</span>
        )}
      </div>
      <div className={styles.digitsRow} aria-hidden="true">
        <span className={styles.digits}>{reading.text ?? '– –'}</span>
        {limits && !small && (
          <span className={styles.limits}>
            <span>{limits[0]}</span>
            <span>{limits[1]}</span>
          </span>
        )}
      </div>
      {(reading.why ?? note) && (
        <div className={styles.note} aria-hidden="true">
          {reading.why ?? note}
        </div>
      )}
      {children}
    </div>
  );
}
