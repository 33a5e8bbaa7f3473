import { useAct } from '../acts/use-act.ts';
import { clockText, secondOf } from '../acts/words.ts';
import { useNames, useScene, useView } from '../state/use-bedside.ts';
import panel from '../panels/panel.module.css';

/** The notes and charts as they lie there; reading costs the time it takes, and what was read stays open. */
export function ChartSections() {
  const { patient } = useScene();
  const names = useNames();
  const { act, busy } = useAct();
  const entries = useView((view) => view.entries);
  const read = entries.filter((entry) => entry.kind === 'chart');
  const known = new Set(read.map((entry) => entry.section));
  return (
    <div className={panel.section}>
      <ul className={panel.list} aria-label="Sections of the chart">
        {patient.chart.map(({ section, title }) => (
          <li key={section}>
            <button
              type="button"
              className={panel.item}
              disabled={busy}
              onClick={() => void act({ type: 'readChart', section })}
            >
              <span className={known.has(section) ? panel.done : undefined}>{title}</span>
              <span className={panel.meta}>{known.has(section) ? 'read again' : 'read'}</span>
            </button>
          </li>
        ))}
      </ul>
      {[...read].reverse().map((entry) => (
        <article key={entry.position} className={panel.card}>
          <div className={panel.head}>
            <h3>{names.chart(entry.section)}</h3>
            <span className={panel.time}>read at {clockText(secondOf(entry.tick))}</span>
          </div>
          <p style={{ whiteSpace: 'pre-line' }}>{entry.text}</p>
        </article>
      ))}
    </div>
  );
}
