import { useState } from 'react';
import type { Act } from '@openward/encounter';
import { Button, Select, TextArea } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { useHold } from '../state/use-bedside.ts';
import panel from '../panels/panel.module.css';

type Kind = Extract<Act, { type: 'document' }>['kind'] | 'incident';

const KINDS: readonly { readonly key: Kind; readonly name: string }[] = [
  { key: 'note', name: 'Note' },
  { key: 'allergy', name: 'Allergy' },
  { key: 'limitsOfTreatment', name: 'Limits of treatment' },
  { key: 'fluidBalance', name: 'Fluid balance' },
  { key: 'timeOfEvent', name: 'Time of an event' },
  { key: 'incident', name: 'Incident report' },
];

/** Writing in the record. The clock waits while it is written. */
export function Notes() {
  const { act, busy } = useAct();
  const [kind, setKind] = useState<Kind>('note');
  const [text, setText] = useState('');
  useHold('composing', text.trim() !== '');
  const write = async (): Promise<void> => {
    const words = text.trim();
    if (words === '') return;
    const refusal = await act(
      kind === 'incident' ? { type: 'reportIncident', text: words } : { type: 'document', kind, text: words },
    );
    if (!refusal) setText('');
  };
  return (
    <form
      className={panel.form}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <Select label="Kind" value={kind} options={KINDS} onChange={setKind} />
      <TextArea
        label="Text"
        value={text}
        onChange={setText}
        rows={5}
        hint="What you found, what you think, what was done, what comes next."
      />
      <div className={panel.actions}>
        <Button type="submit" variant="primary" disabled={busy || text.trim() === ''}>
          Sign and file
        </Button>
      </div>
    </form>
  );
}
