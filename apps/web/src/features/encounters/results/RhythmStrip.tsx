import styles from './results.module.css';

const PX_PER_SECOND = 62.5;
const PX_PER_MV = 25;
const HEIGHT = 100;

/** Lead II on paper: 25 mm/s, 10 mm/mV, one small square is 40 ms and 0.1 mV. */
export function RhythmStrip({ ecg }: { readonly ecg: { readonly hz: number; readonly leadII: readonly number[] } }) {
  const step = PX_PER_SECOND / ecg.hz;
  const width = Math.max(60, ecg.leadII.length * step);
  const scale = Math.max(...ecg.leadII.map(Math.abs)) > 20 ? 0.01 : 1;
  const d = ecg.leadII
    .map((mv, i) => `${i === 0 ? 'M' : 'L'}${(i * step).toFixed(1)} ${(60 - mv * scale * PX_PER_MV).toFixed(1)}`)
    .join('');
  return (
    <figure className={styles.strip}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Rhythm strip, lead II">
        <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
          <defs>
            <pattern id="ow-paper" width={12.5} height={12.5} patternUnits="userSpaceOnUse">
              <path
                d="M0 0H12.5M0 2.5H12.5M0 5H12.5M0 7.5H12.5M0 10H12.5M0 0V12.5M2.5 0V12.5M5 0V12.5M7.5 0V12.5M10 0V12.5"
                stroke="#e9b9b4"
                strokeWidth={0.35}
              />
              <path d="M0 0H12.5V12.5" fill="none" stroke="#d98f88" strokeWidth={0.7} />
            </pattern>
          </defs>
          <rect width={width} height={HEIGHT} fill="#fff6f4" />
          <rect width={width} height={HEIGHT} fill="url(#ow-paper)" />
          <path d={d} fill="none" stroke="#1b1b1f" strokeWidth={1.1} strokeLinejoin="round" />
        </svg>
      </div>
      <figcaption>Lead II, 25 mm/s, 10 mm/mV</figcaption>
    </figure>
  );
}
