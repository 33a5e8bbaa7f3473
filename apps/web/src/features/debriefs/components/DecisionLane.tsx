import type { Decision, DecisionKind } from '../decisions.ts';
import { placeOf } from './chart-geometry.ts';
import styles from './VitalsChart.module.css';

export const kindNames: Readonly<Record<DecisionKind, string>> = {
  treatment: 'Treatment',
  call: 'Call for help',
  test: 'Test ordered',
  thinking: 'Diagnosis and plan',
};

/** Each kind has its own shape as well as its own colour. */
export function KindShape({ kind, x = 8, y = 8 }: { kind: DecisionKind; x?: number; y?: number }) {
  const shape = {
    treatment: `M${x - 5} ${y - 5}h10v10h-10z`,
    call: `M${x} ${y - 6}l6.5 11h-13z`,
    test: `M${x} ${y - 5.5}a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z`,
    thinking: `M${x} ${y - 6.5}l6.5 6.500l-6.5 6.500l-6.5-6.500z`,
  }[kind];
  return <path d={shape} className={`${styles.shape} ${styles[kind]}`} />;
}

/** The decisions along the time of the charts. */
export function DecisionLane({
  decisions,
  lastSecond,
  width,
}: {
  decisions: readonly Decision[];
  lastSecond: number;
  width: number;
}) {
  return (
    <svg width={width} height={18} aria-hidden="true" className={styles.svg}>
      {decisions.map((decision) => (
        <KindShape key={decision.position} kind={decision.kind} x={placeOf(decision.second, lastSecond, width)} y={9} />
      ))}
    </svg>
  );
}

export function Legend() {
  return (
    <ul className={styles.legend}>
      {Object.entries(kindNames).map(([kind, name]) => (
        <li key={kind}>
          <svg width="16" height="16" aria-hidden="true">
            <KindShape kind={kind as DecisionKind} />
          </svg>
          {name}
        </li>
      ))}
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <path d="M1 8h22" className={styles.truth} />
        </svg>
        The body
      </li>
      <li>
        <svg width="24" height="16" aria-hidden="true">
          <path d="M1 8h22" className={styles.shown} />
        </svg>
        What the monitor showed
      </li>
    </ul>
  );
}
