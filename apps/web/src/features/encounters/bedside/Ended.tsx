import { useEffect } from 'react';
import { Button, Dialog } from '../../../design/index.ts';
import { useNow } from '../state/use-bedside.ts';

/** The end. A finish of one's own goes straight to the debrief; a death or a time limit is told first. */
export function Ended({ onEnded }: { readonly onEnded: () => void }) {
  const finished = useNow((now) => now.status === 'finished');
  const because = useNow((now) => now.finishedBecause);
  const told = because === 'death' || because === 'timeLimit';
  useEffect(() => {
    if (finished && !told) onEnded();
  }, [finished, told, onEnded]);
  if (!finished || !told) return null;
  return (
    <Dialog
      isOpen
      onClose={onEnded}
      dismissable={false}
      role="alertdialog"
      title={because === 'death' ? 'The patient has died' : 'Time is up'}
      actions={
        <Button variant="accent" autoFocus onClick={onEnded}>
          Go to the debrief
        </Button>
      }
    >
      {because === 'death' ? (
        <p>
          This patient is simulated, and what you feel about it is real. Take a moment. The debrief starts with your own
          view before anything is marked.
        </p>
      ) : (
        <p>The encounter ends here. The debrief starts with your own view before anything is marked.</p>
      )}
    </Dialog>
  );
}
