import { useState } from 'react';
import { Badge, Button, cx, SearchField, Toggle } from '../../../design/index.ts';
import { find } from '../acts/search.ts';
import { useAct } from '../acts/use-act.ts';
import { duration, secondOf, sentence, words } from '../acts/words.ts';
import { useNames, useNow, useScene } from '../state/use-bedside.ts';
import { Hands } from './Hands.tsx';
import panel from './panel.module.css';

const GROUPS = ['bedside', 'blood', 'microbiology', 'urine', 'imaging', 'cardiac', 'other'];

/** Investigations: found by name or synonym in one catalogue for every case; what is under way can be cancelled. */
export function OrdersPanel() {
  const { catalogue, mode } = useScene();
  const { act, busy } = useAct();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  const [urgent, setUrgent] = useState(true);
  const ordered = useNow((now) => now.pending).map((each) => each.investigation);
  const searching = query.trim() !== '';
  const shown = searching
    ? find(catalogue.investigations, query, 15)
    : group === null
      ? []
      : catalogue.investigations.filter((each) => each.group === group);
  return (
    <div className={panel.panel}>
      <Pending />
      <Hands />
      <SearchField
        label="Find an investigation"
        hideLabel
        placeholder="Find a test: lactate, chest X-ray, cultures…"
        value={query}
        onChange={setQuery}
      />
      <Toggle label="Urgent" checked={urgent} onChange={setUrgent} />
      {mode !== 'exam' && !searching && (
        <div className={panel.chips} role="group" aria-label="Browse by kind">
          {GROUPS.map((each) => (
            <button
              key={each}
              type="button"
              className={panel.chip}
              aria-pressed={each === group}
              onClick={() => setGroup(each === group ? null : each)}
            >
              {sentence(each)}
            </button>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <ul className={panel.list} aria-label="Investigations">
          {shown.map((each) => (
            <li key={each.investigation}>
              <button
                type="button"
                className={panel.item}
                disabled={busy}
                onClick={() => void act({ type: 'orderInvestigation', investigation: each.investigation, urgent })}
              >
                <span className={cx(ordered.includes(each.investigation) && panel.done)}>{each.name}</span>
                <span className={panel.meta}>
                  {each.turnaroundSeconds
                    ? `result in about ${duration(urgent ? each.turnaroundSeconds.urgent : each.turnaroundSeconds.routine)}`
                    : words(each.group)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {searching && shown.length === 0 && (
        <p className={panel.hint}>No test by that name in the catalogue. Try a synonym or part of the word.</p>
      )}
      {!searching && shown.length === 0 && (
        <p className={panel.hint}>
          Type what you want to know; the catalogue is the same with every patient. Each test costs time and money:
          order what would change what you do.
        </p>
      )}
    </div>
  );
}

function Pending() {
  const names = useNames();
  const pending = useNow((now) => now.pending);
  const second = useNow((now) => now.second);
  const { act, busy } = useAct();
  if (pending.length === 0) return null;
  return (
    <section className={panel.section} aria-label="Under way">
      <h3>Under way</h3>
      <ul className={panel.list}>
        {pending.map((each) => (
          <li key={each.order} className={panel.item}>
            <span>{names.investigation(each.investigation)}</span>
            <span className={panel.meta}>
              {each.dueTick === undefined ? (
                <Badge>to be taken</Badge>
              ) : (
                `in ${duration(Math.max(0, secondOf(each.dueTick) - second))}`
              )}
            </span>
            <Button
              size="small"
              variant="quiet"
              disabled={busy}
              aria-label={`Cancel ${names.investigation(each.investigation)}`}
              onClick={() => void act({ type: 'cancelOrder', order: each.order })}
            >
              Cancel
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
