import { useState } from 'react';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button, IconButton, SearchField, Slider } from '../../../design/index.ts';
import { find } from '../acts/search.ts';
import { useAct } from '../acts/use-act.ts';
import { useNames, useNow, useScene } from '../state/use-bedside.ts';
import panel from './panel.module.css';

interface Ranked {
  readonly diagnosis: string;
  readonly confidencePercent: number;
}

/** What it could be, in order, and how sure. Costs no time, and is never asked for before an act. */
export function ThinkingPanel() {
  const { catalogue } = useScene();
  const names = useNames();
  const recorded = useNow((now) => now.differential);
  const { act, busy } = useAct();
  const [draft, setDraft] = useState<readonly Ranked[] | null>(null);
  const [query, setQuery] = useState('');
  const ranked = draft ?? recorded;
  const chosen = new Set(ranked.map((each) => each.diagnosis));
  const found =
    query.trim() === '' ? [] : find(catalogue.diagnoses, query, 8).filter((each) => !chosen.has(each.diagnosis));
  const move = (from: number, to: number): void => {
    const next = [...ranked];
    const [taken] = next.splice(from, 1);
    if (taken) next.splice(to, 0, taken);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    if (!(await act({ type: 'reviseDifferential', ranked: ranked.map((each) => ({ ...each })) }))) setDraft(null);
  };
  return (
    <div className={panel.panel}>
      <p className={panel.hint}>
        Put down what it could be, most likely first, and how sure you are. Change it whenever you learn something; it
        takes no time. You can treat before you know.
      </p>
      <SearchField label="Add a diagnosis" hideLabel placeholder="Add a diagnosis…" value={query} onChange={setQuery} />
      {found.length > 0 && (
        <ul className={panel.list} aria-label="Diagnoses found">
          {found.map((each) => (
            <li key={each.diagnosis}>
              <button
                type="button"
                className={panel.item}
                onClick={() => {
                  setDraft([...ranked, { diagnosis: each.diagnosis, confidencePercent: 50 }].slice(0, 12));
                  setQuery('');
                }}
              >
                {each.name}
                <span className={panel.meta}>add</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {query.trim() !== '' && found.length === 0 && (
        <p className={panel.hint}>No diagnosis by that name. Try another word for it.</p>
      )}
      {ranked.length > 0 && (
        <ol className={panel.list} aria-label="Differential diagnosis">
          {ranked.map((each, i) => {
            const name = names.diagnosis(each.diagnosis);
            return (
              <li key={each.diagnosis} className={panel.card} style={{ border: 0, borderRadius: 0 }}>
                <div className={panel.head}>
                  <strong>
                    {i + 1}. {name}
                  </strong>
                  <span className={panel.actions}>
                    <IconButton label={`${name}: more likely`} disabled={i === 0} onClick={() => move(i, i - 1)}>
                      <ArrowUp aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label={`${name}: less likely`}
                      disabled={i === ranked.length - 1}
                      onClick={() => move(i, i + 1)}
                    >
                      <ArrowDown aria-hidden="true" />
                    </IconButton>
                    <IconButton
                      label={`Remove ${name}`}
                      onClick={() => setDraft(ranked.filter((other) => other !== each))}
                    >
                      <X aria-hidden="true" />
                    </IconButton>
                  </span>
                </div>
                <Slider
                  label={`How sure of ${name}`}
                  hideLabel
                  value={each.confidencePercent}
                  step={5}
                  format={(value) => `${value} % sure`}
                  onChange={(confidencePercent) =>
                    setDraft(ranked.map((other) => (other === each ? { ...each, confidencePercent } : other)))
                  }
                />
              </li>
            );
          })}
        </ol>
      )}
      {draft && draft.length > 0 && (
        <div className={panel.actions}>
          <Button variant="primary" disabled={busy} onClick={() => void save()}>
            Put it in the record
          </Button>
          <Button variant="quiet" onClick={() => setDraft(null)}>
            Undo
          </Button>
        </div>
      )}
    </div>
  );
}
