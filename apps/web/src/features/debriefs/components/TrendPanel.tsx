import type { Decision } from '../decisions.ts';
import { rangeOf, valueAt, type Panel } from '../trends.ts';
import { plain } from '../words.ts';
import { gutter, edge, pathOf, placeOf } from './chart-geometry.ts';
import styles from './VitalsChart.module.css';

const height = 84;
const margin = 6;

export interface TrendPanelProps {
  readonly panel: Panel;
  readonly decisions: readonly Decision[];
  readonly lastSecond: number;
  readonly width: number;
  readonly second: number;
}

/** One vital sign over time: a thin line for the body, a broad one for what the monitor showed. */
export function TrendPanel({ panel, decisions, lastSecond, width, second }: TrendPanelProps) {
  const { low, high, step } = rangeOf(panel);
  const x = (at: number) => placeOf(at, lastSecond, width);
  const y = (value: number) => margin + (1 - (value - low) / (high - low)) * (height - 2 * margin);
  const grid = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  const now = panel.truth
    .map((line) => valueAt(line, second))
    .map((value) => (value === null ? '–' : value.toFixed(panel.decimals)));
  return (
    <figure className={styles.panel}>
      <figcaption className={styles.caption}>
        <span className={styles.name}>{panel.name}</span>
        <span className={styles.now}>
          {now.join('/')} <small>{panel.unit}</small>
        </span>
      </figcaption>
      <svg width={width} height={height} aria-hidden="true" className={styles.svg}>
        {grid.map((value) => (
          <g key={value}>
            <line x1={gutter} x2={width - edge} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={gutter - 6} y={y(value) + 4} className={styles.tick} textAnchor="end">
              {plain(value)}
            </text>
          </g>
        ))}
        {decisions.map((decision) => (
          <line
            key={decision.position}
            x1={x(decision.second)}
            x2={x(decision.second)}
            y1={0}
            y2={height}
            className={`${styles.mark} ${styles[decision.kind]}`}
          />
        ))}
        {panel.shown.map((line) => (
          <path key={line.name} d={pathOf(line, x, y)} className={styles.shown} />
        ))}
        {panel.truth.map((line) => (
          <path key={line.name} d={pathOf(line, x, y)} className={styles.truth} />
        ))}
        <line x1={x(second)} x2={x(second)} y1={0} y2={height} className={styles.cursor} />
      </svg>
    </figure>
  );
}
