import { useState } from 'react';
import type { ObservationEntry } from '@openward/encounter';
import { cx } from '../../../design/index.ts';
import { clockText, secondOf } from '../acts/words.ts';
import { useHold, useNames, useScene, useView } from '../state/use-bedside.ts';
import { ChartSections } from './ChartSections.tsx';
import type { Recorded } from './ecg-words.ts';
import { Images } from './Images.tsx';
import { Notes } from './Notes.tsx';
import { EcgSheet } from './EcgSheet.tsx';
import { RhythmStrip } from './RhythmStrip.tsx';
import { Values } from './Values.tsx';
import panel from '../panels/panel.module.css';

type ResultEntry = Extract<ObservationEntry, { kind: 'result' }>;
const PARTS = [
  { key: 'results', name: 'Results' },
  { key: 'chart', name: 'Chart' },
  { key: 'notes', name: 'Write' },
] as const;
type Part = (typeof PARTS)[number]['key'];

/** What has come back, what can be read, and what should be written down. */
export function ResultsPanel() {
  const { patient } = useScene();
  const entries = useView((view) => view.entries);
  const results = entries.filter((entry) => entry.kind === 'result').reverse();
  const [part, setPart] = useState<Part>(results.length > 0 ? 'results' : 'chart');
  return (
    <div className={panel.panel}>
      <div className={panel.chips} role="group" aria-label="Part of the record">
        {PARTS.map((each) => (
          <button
            key={each.key}
            type="button"
            className={panel.chip}
            aria-pressed={each.key === part}
            onClick={() => setPart(each.key)}
          >
            {each.name}
            {each.key === 'results' && results.length > 0 && <small>{results.length}</small>}
            {each.key === 'chart' && <small>{patient.chart.length}</small>}
          </button>
        ))}
      </div>
      {part === 'results' && <ResultList results={results} />}
      {part === 'chart' && <ChartSections />}
      {part === 'notes' && <Notes />}
    </div>
  );
}

function ResultList({ results }: { readonly results: readonly ResultEntry[] }) {
  const [newest] = useState(() => results[0]?.position ?? -1);
  if (results.length === 0) {
    return (
      <p className={panel.hint}>
        No results yet. What you order comes back here after its turnaround; you will be told.
      </p>
    );
  }
  return (
    <div className={panel.section}>
      {results.map((result) => (
        <Result key={result.position} result={result} fresh={result.position > newest} />
      ))}
    </div>
  );
}

function Result({ result, fresh }: { readonly result: ResultEntry; readonly fresh: boolean }) {
  const names = useNames();
  return (
    <article className={cx(panel.card, fresh && panel.fresh)} data-result={result.investigation}>
      <div className={panel.head}>
        <h3>{names.investigation(result.investigation)}</h3>
        <span className={panel.time}>
          {fresh && <strong>New · </strong>}
          {clockText(secondOf(result.tick))}
        </span>
      </div>
      {result.report && <p>{result.report}</p>}
      {result.ecg && <Tracing result={result} ecg={result.ecg} />}
      {result.values.length > 0 && <Values result={result} />}
      {result.images && result.images.length > 0 && (
        <Images images={result.images} name={names.investigation(result.investigation)} />
      )}
    </article>
  );
}

/** Leads on their sheet; a strip of lead II alone on its own. */
function Tracing({ result, ecg }: { readonly result: ResultEntry; readonly ecg: Recorded }) {
  const names = useNames();
  const [looking, setLooking] = useState(false);
  useHold('dialog', looking);
  if (Object.keys(ecg.leads ?? {}).length === 0) return <RhythmStrip ecg={ecg} />;
  return (
    <EcgSheet
      ecg={ecg}
      name={names.investigation(result.investigation)}
      time={clockText(secondOf(result.tick))}
      onLook={setLooking}
    />
  );
}
