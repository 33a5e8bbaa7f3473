import { useState } from 'react';
import { Button, Dialog } from '../../../design/index.ts';
import { useBedside, useNames, useNow, useView } from '../state/use-bedside.ts';

/** A colleague's question before an unusual order: asked once, in their words; the answer is the learner's. */
export function Challenge() {
  const bedside = useBedside();
  const names = useNames();
  const open = useNow((now) => now.openChallenge);
  const people = useNow((now) => now.people);
  const entry = useView((view) => view.entries.findLast((each) => each.kind === 'challenge') ?? null);
  const [answering, setAnswering] = useState(false);
  if (open === null) return null;
  const by = entry?.kind === 'challenge' ? entry.by : 'nurse';
  const name = people.find((person) => person.id === by)?.name ?? names.person(by);
  const answer = async (decision: 'confirm' | 'withdraw'): Promise<void> => {
    setAnswering(true);
    await bedside.act({ type: 'answerChallenge', challenge: open, decision });
    setAnswering(false);
  };
  return (
    <Dialog
      isOpen
      onClose={() => undefined}
      dismissable={false}
      role="alertdialog"
      title={`${name} asks`}
      actions={
        <>
          <Button variant="primary" busy={answering} onClick={() => void answer('withdraw')}>
            No, withdraw it
          </Button>
          <Button variant="secondary" busy={answering} onClick={() => void answer('confirm')}>
            Yes, go ahead
          </Button>
        </>
      }
    >
      <p>{entry?.kind === 'challenge' ? entry.text : 'Do you want me to go ahead?'}</p>
    </Dialog>
  );
}
