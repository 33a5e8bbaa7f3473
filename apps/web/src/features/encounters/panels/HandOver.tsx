import { useState } from 'react';
import { ArrowLeft } from 'lucide-react';
import { Button, TextArea } from '../../../design/index.ts';
import { useAct } from '../acts/use-act.ts';
import { useHold } from '../state/use-bedside.ts';
import panel from './panel.module.css';

interface HandOverProps {
  readonly to: string;
  readonly name: string;
  readonly kind: 'escalate' | 'handOver';
  readonly onDone: () => void;
}

const PARTS = [
  { key: 'situation', name: 'Situation', hint: 'Who you are, who it is about, what is happening now.' },
  { key: 'background', name: 'Background', hint: 'What matters of what came before.' },
  { key: 'assessment', name: 'Assessment', hint: 'What you found and what you think.' },
  { key: 'recommendation', name: 'Recommendation', hint: 'What you need, and by when.' },
] as const;
type Part = (typeof PARTS)[number]['key'];
const EMPTY: Readonly<Record<Part, string>> = { situation: '', background: '', assessment: '', recommendation: '' };

/** A call for help or a hand-over in four parts (SBAR). Whatever is filled in is said; none is demanded. */
export function HandOver({ to, name, kind, onDone }: HandOverProps) {
  const { act, busy } = useAct();
  const [parts, setParts] = useState(EMPTY);
  useHold('composing', true);
  const text = PARTS.flatMap(({ key, name }) =>
    parts[key].trim() === '' ? [] : [`${name}: ${parts[key].trim()}`],
  ).join('\n');
  const send = async (): Promise<void> => {
    const refusal = await act(
      kind === 'escalate' ? { type: 'escalate', to, ...(text === '' ? {} : { text }) } : { type: 'handOver', to, text },
    );
    if (!refusal) onDone();
  };
  return (
    <form
      className={panel.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Button variant="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={onDone}>
        Team
      </Button>
      <h3>{kind === 'escalate' ? `Call ${name} with SBAR` : `Hand over to ${name}`}</h3>
      {PARTS.map((part) => (
        <TextArea
          key={part.key}
          label={part.name}
          hint={part.hint}
          rows={2}
          value={parts[part.key]}
          onChange={(words) => setParts({ ...parts, [part.key]: words })}
        />
      ))}
      <div className={panel.actions}>
        <Button type="submit" variant="primary" disabled={busy || (kind === 'handOver' && text === '')}>
          {kind === 'escalate' ? 'Call' : 'Hand over'}
        </Button>
      </div>
    </form>
  );
}
