import { useState } from 'react';
import { Button, Card, TextArea } from '../../../design/index.ts';
import styles from './OwnWords.module.css';

export interface OwnWordsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly next: string;
  readonly onNext: (value: string) => void;
}

/** A question to the learner before anything is shown; it can be left empty. */
export function OwnWords({ label, hint, value, next, onNext }: OwnWordsProps) {
  const [text, setText] = useState(value);
  return (
    <Card tone="raised">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onNext(text);
        }}
      >
        <TextArea label={label} hint={hint} value={text} onChange={setText} rows={5} maxLength={20_000} />
        <div className={styles.actions}>
          <Button variant="accent" type="submit">
            {next}
          </Button>
          {text.trim() === '' && (
            <Button variant="quiet" onClick={() => onNext('')}>
              Skip this
            </Button>
          )}
        </div>
      </form>
    </Card>
  );
}
