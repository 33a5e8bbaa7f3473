import { useState, type FormEvent } from 'react';
import { Link } from '@tanstack/react-router';
import { words } from '@openward/encounter';
import { messageOf } from '../../../api/index.ts';
import { Badge, Button, Card, ChoiceCards, Disclosure, Notice, TextArea, toast } from '../../../design/index.ts';
import { useAnswerDispute, type Dispute } from '../disputes.queries.ts';
import styles from '../DisputesPage.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const decisions = [
  { key: 'upheld', name: 'Upheld', detail: 'The learner is right.' },
  { key: 'declined', name: 'Declined', detail: 'The mark stands, and this is why.' },
] as const;
type Decision = (typeof decisions)[number]['key'];

export function DisputeCard({ dispute, own }: { dispute: Dispute; own: boolean }) {
  return (
    <Card as="article" className={styles.card} aria-labelledby={`dispute-${dispute.id}`}>
      <div className={styles.head}>
        <h3 id={`dispute-${dispute.id}`} className={styles.name}>
          {words(dispute.item).replace(/^./, (first) => first.toUpperCase())}
        </h3>
        <p className={styles.soft}>
          {dispute.raisedBy.name}, {when.format(new Date(dispute.raisedAt))}
        </p>
      </div>
      <p className={styles.words}>{dispute.text}</p>
      <p>
        <Link to="/debriefs/$id" params={{ id: dispute.attempt }}>
          Read the debrief<span className="visually-hidden"> of {dispute.raisedBy.name}</span>
        </Link>
      </p>
      {dispute.answer ? (
        <div className={styles.card}>
          <p>
            <Badge tone={dispute.answer.decision === 'upheld' ? 'positive' : 'plain'}>
              {dispute.answer.decision === 'upheld' ? 'Upheld' : 'Declined'} by {dispute.answer.by.name}
            </Badge>
          </p>
          <p>{dispute.answer.text}</p>
        </div>
      ) : own ? (
        <Notice>You raised this yourself, so somebody else answers it.</Notice>
      ) : (
        <Disclosure plain summary="Answer">
          <AnswerForm dispute={dispute} />
        </Disclosure>
      )}
    </Card>
  );
}

function AnswerForm({ dispute }: { dispute: Dispute }) {
  const [decision, setDecision] = useState<Decision>('upheld');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const answer = useAnswerDispute(dispute.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() !== '')
      answer.mutate({ decision, text: text.trim() }, { onSuccess: () => toast('Your answer is sent.') });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {answer.error && (
        <Notice tone="error" title="It could not be sent" live>
          {messageOf(answer.error)}
        </Notice>
      )}
      <ChoiceCards legend="Decision" value={decision} options={decisions} onChange={setDecision} />
      <TextArea
        label="Your reason"
        hint="The learner reads this."
        value={text}
        onChange={setText}
        maxLength={5000}
        error={tried && text.trim() === '' ? 'Give the reason, so that the learner can learn from it.' : undefined}
      />
      <div>
        <Button variant="accent" type="submit" busy={answer.isPending}>
          Send the answer
        </Button>
      </div>
    </form>
  );
}
