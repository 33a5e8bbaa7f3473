import { useMemo, useState, type PointerEvent } from 'react';
import { clock, ticks } from '@openward/kernel';
import { Disclosure, Slider, Table } from '../../../design/index.ts';
import type { Decision } from '../decisions.ts';
import { tableSeconds, valueAt, type Panel } from '../trends.ts';
import { placeOf, secondAt, timeTicks } from './chart-geometry.ts';
import { DecisionLane, kindNames, KindShape, Legend } from './DecisionLane.tsx';
import { TrendPanel } from './TrendPanel.tsx';
import { useWidth } from './use-width.ts';
import styles from './VitalsChart.module.css';

export interface VitalsChartProps {
  readonly panels: readonly Panel[];
  readonly decisions: readonly Decision[];
  readonly lastSecond: number;
}

const nearSeconds = 20;
const time = (second: number) => clock(ticks(second));

/** Vital signs over time with each decision marked; the same as a list and as a table. */
export function VitalsChart({ panels, decisions, lastSecond }: VitalsChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const [second, setSecond] = useState(0);
  const near = decisions.filter((decision) => Math.abs(decision.second - second) <= nearSeconds);
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType === 'mouse' || event.buttons > 0) {
      setSecond(secondAt(event.clientX - event.currentTarget.getBoundingClientRect().left, lastSecond, width));
    }
  };
  return (
    <div className={styles.chart}>
      <Legend />
      <div className={styles.scrub}>
        <Slider
          label="Moment"
          value={second}
          max={Math.max(lastSecond, 1)}
          step={5}
          format={time}
          onChange={setSecond}
        />
        <p className={styles.near}>
          {near.length === 0
            ? 'No decision near this moment.'
            : near.map((decision) => `${clock(decision.tick)} ${decision.text}`).join(' · ')}
        </p>
      </div>
      <div ref={ref} className={styles.stack} onPointerMove={follow} onPointerDown={follow}>
        <DecisionLane decisions={decisions} lastSecond={lastSecond} width={width} />
        {panels.map((panel) => (
          <TrendPanel
            key={panel.key}
            panel={panel}
            decisions={decisions}
            lastSecond={lastSecond}
            width={width}
            second={second}
          />
        ))}
        <svg width={width} height={20} aria-hidden="true" className={styles.svg}>
          {timeTicks(lastSecond, width).map((at) => (
            <text key={at} x={placeOf(at, lastSecond, width)} y={14} textAnchor="middle" className={styles.tick}>
              {time(at)}
            </text>
          ))}
        </svg>
      </div>
      <Disclosure summary={`Every decision as a list (${decisions.length})`}>
        <DecisionList decisions={decisions} onChoose={setSecond} />
      </Disclosure>
      <Disclosure summary="The charts as a table">
        <VitalsTable panels={panels} decisions={decisions} lastSecond={lastSecond} />
      </Disclosure>
    </div>
  );
}

function DecisionList({ decisions, onChoose }: { decisions: readonly Decision[]; onChoose: (second: number) => void }) {
  if (decisions.length === 0) return <p>No treatment, call or test is in the record.</p>;
  return (
    <ol className={styles.decisions}>
      {decisions.map((decision) => (
        <li key={decision.position}>
          <button type="button" className={styles.decision} onClick={() => onChoose(Math.round(decision.second))}>
            <svg width="16" height="16" role="img" aria-label={kindNames[decision.kind]}>
              <KindShape kind={decision.kind} />
            </svg>
            <time>{clock(decision.tick)}</time>
            <span>
              {decision.text}
              {decision.outcome && <small>{decision.outcome}</small>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function VitalsTable({ panels, decisions, lastSecond }: VitalsChartProps) {
  const rows = useMemo(() => tableSeconds(lastSecond), [lastSecond]);
  const until = (row: number) => rows[rows.indexOf(row) + 1] ?? Infinity;
  return (
    <Table<number>
      caption="Vital signs and decisions by the minute"
      rows={rows}
      rowKey={(row) => row}
      dense
      columns={[
        { key: 'time', title: 'Time', cell: (row) => <time>{time(row)}</time> },
        ...panels.map((panel) => ({
          key: panel.key,
          title: `${panel.name}, ${panel.unit}`,
          align: 'end' as const,
          cell: (row: number) =>
            panel.truth.map((line) => valueAt(line, row)?.toFixed(panel.decimals) ?? '–').join('/'),
        })),
        {
          key: 'decisions',
          title: 'Decisions in this minute',
          cell: (row) =>
            decisions
              .filter((decision) => decision.second >= row && decision.second < until(row))
              .map(({ text }) => text)
              .join('; '),
        },
      ]}
    />
  );
}
