import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { ScoredItem } from '@openward/encounter';
import { messageOf } from '../../../api/index.ts';
import { Button, buttonClass, Dialog, Notice, TextArea, toast } from '../../../design/index.ts';
import { useRaiseDispute } from '../debriefs.queries.ts';
import styles from './OwnWords.module.css';

export interface DisputeDialogProps {
  readonly attempt: string;
  readonly item: ScoredItem | null;
  /** Whether the attempt is in the record of somebody signed in, so that an answer can come. */
  readonly kept: boolean;
  readonly signedIn: boolean;
  readonly onClose: () => void;
}

/** Questions one mark: the words go to the educators of the organisation, who answer. */
export function DisputeDialog({ attempt, item, kept, signedIn, onClose }: DisputeDialogProps) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const raise = useRaiseDispute(attempt);
  const close = () => {
    setText('');
    setTried(false);
    raise.reset();
    onClose();
  };
  return (
    <Dialog isOpen={item !== null} onClose={close} title="Dispute this mark">
      {item && !kept && (
        <Notice
          title={signedIn ? 'Keep this attempt first' : 'Sign in first'}
          action={
            !signedIn && (
              <Link to="/sign-in" search={{ next: `/debriefs/${attempt}` }} className={buttonClass('primary')}>
                Sign in
              </Link>
            )
          }
        >
          An educator answers a dispute, so the attempt has to be in your record.
        </Notice>
      )}
      {item && kept && (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (text.trim() === '') return;
            raise.mutate(
              { item: item.item, text: text.trim() },
              {
                onSuccess: () => {
                  toast('Your dispute is sent. You find the answer here.');
                  close();
                },
              },
            );
          }}
        >
          <p>
            <strong>{item.title}</strong>
          </p>
          {raise.error && (
            <Notice tone="error" title="It could not be sent" live>
              {messageOf(raise.error)}
            </Notice>
          )}
          <TextArea
            label="What is wrong with this mark?"
            hint="Say what you did or knew, and when. An educator reads it and answers."
            value={text}
            onChange={setText}
            maxLength={5000}
            error={tried && text.trim() === '' ? 'Write a sentence or two, so that it can be answered.' : undefined}
          />
          <div className={styles.actions}>
            <Button variant="accent" type="submit" busy={raise.isPending}>
              Send
            </Button>
            <Button variant="quiet" onClick={close}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
