import { useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import { Button, SearchField } from '../../../design/index.ts';
import { find } from '../acts/search.ts';
import { Hands } from '../panels/Hands.tsx';
import { useScene } from '../state/use-bedside.ts';
import { QuickActs } from './QuickActs.tsx';
import { Running } from './Running.tsx';
import { KIND_NAMES, treatablesOf, type Treatable, type TreatableKind } from './treatables.ts';
import { TreatForm } from './TreatForm.tsx';
import panel from '../panels/panel.module.css';

/** Everything that can be given or done: the life-saving row, one search, what is running, and the form of what was chosen. */
export function TreatPanel({
  opened,
  onOpen,
}: {
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
}) {
  const { catalogue, mode } = useScene();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<TreatableKind | null>(null);
  const all = treatablesOf(catalogue);
  const chosen = all.find((each) => each.key === opened);
  const searching = query.trim() !== '';
  const shown = searching ? find(all, query, 14) : kind === null ? [] : all.filter((each) => each.kind === kind);

  if (chosen) {
    return (
      <div className={panel.panel}>
        <div className={panel.actions}>
          <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={() => onOpen(null)}>
            All treatments
          </Button>
        </div>
        <Hands />
        <TreatForm key={chosen.key} treatable={chosen} onDone={() => onOpen(null)} />
      </div>
    );
  }
  return (
    <div className={panel.panel}>
      <Hands />
      <QuickActs onOpen={onOpen} />
      <Running onOpen={onOpen} />
      <SearchField
        label="Find a treatment"
        hideLabel
        placeholder="Find a medicine, fluid, device or procedure…"
        value={query}
        onChange={setQuery}
      />
      {!searching && mode !== 'exam' && (
        <div className={panel.chips} role="group" aria-label="Browse by kind">
          {(Object.keys(KIND_NAMES) as TreatableKind[])
            .filter((each) => each !== 'shock')
            .map((each) => (
              <button
                key={each}
                type="button"
                className={panel.chip}
                aria-pressed={each === kind}
                onClick={() => setKind(each === kind ? null : each)}
              >
                {KIND_NAMES[each]}
              </button>
            ))}
        </div>
      )}
      {shown.length > 0 && <Found list={shown} onOpen={onOpen} />}
      {searching && shown.length === 0 && (
        <p className={panel.hint}>Nothing by that name. Try the generic name, a brand, or part of the word.</p>
      )}
    </div>
  );
}

function Found({ list, onOpen }: { readonly list: readonly Treatable[]; readonly onOpen: (key: string) => void }) {
  return (
    <ul className={panel.list} aria-label="Treatments">
      {list.map((each) => (
        <li key={each.key}>
          <button type="button" className={panel.item} onClick={() => onOpen(each.key)}>
            <span>{each.name}</span>
            <span className={panel.meta}>{KIND_NAMES[each.kind]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
