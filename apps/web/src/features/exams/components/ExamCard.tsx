import { Link } from '@tanstack/react-router';
import { Link2 } from 'lucide-react';
import { messageOf } from '../../../api/index.ts';
import { Badge, Button, buttonClass, Card, toast } from '../../../design/index.ts';
import { useReleaseDebrief, type Exam } from '../exams.queries.ts';
import { statusNames, whenText } from '../words.ts';
import styles from '../ExamPages.module.css';

/** A sitting as staff see it: its case, its candidate, and whether the debrief may be read. */
export function ExamCard({ exam }: { exam: Exam }) {
  const release = useReleaseDebrief();
  const link = `${location.origin}/exams/${exam.exam}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => toast('The candidate’s link is copied.'),
      () => toast(`The candidate’s link: ${link}`),
    );
  return (
    <Card as="li" padding="small" className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.name}>{exam.title}</h3>
        <p className={styles.facts}>
          <span>{exam.candidate ? exam.candidate.name : 'Whoever opens it first'}</span>
          <span>{exam.minutes} minutes</span>
          <span>Set up {whenText(exam.createdAt)}</span>
          {exam.finishedAt && <span>Finished {whenText(exam.finishedAt)}</span>}
        </p>
        <p className={styles.actions}>
          <Badge tone={exam.status === 'finished' ? 'positive' : exam.status === 'running' ? 'teal' : 'plain'}>
            {statusNames[exam.status]}
          </Badge>
          <Badge tone="outline">{exam.debriefReleased ? 'Debrief released' : 'Debrief held back'}</Badge>
        </p>
        {release.error && <p role="alert">{messageOf(release.error)}</p>}
      </div>
      <div className={styles.actions}>
        {exam.status !== 'finished' && (
          <Button
            size="small"
            icon={<Link2 aria-hidden="true" />}
            aria-label={`Copy link for the candidate: ${exam.title}`}
            onClick={() => void copy()}
          >
            Copy link
          </Button>
        )}
        {exam.status === 'finished' && (
          <Link
            to="/debriefs/$id"
            params={{ id: exam.exam }}
            className={buttonClass('secondary', 'small')}
            aria-label={`Debrief: ${exam.title}`}
          >
            Debrief
          </Link>
        )}
        <Button
          size="small"
          variant={exam.status === 'finished' && !exam.debriefReleased ? 'primary' : 'quiet'}
          busy={release.isPending}
          aria-label={`${exam.debriefReleased ? 'Hold back' : 'Release'} the debrief: ${exam.title}`}
          onClick={() =>
            release.mutate(
              { exam: exam.exam, release: !exam.debriefReleased },
              {
                onSuccess: () =>
                  toast(exam.debriefReleased ? 'The debrief is held back.' : 'The candidate can read the debrief.'),
              },
            )
          }
        >
          {exam.debriefReleased ? 'Hold back the debrief' : 'Release the debrief'}
        </Button>
      </div>
    </Card>
  );
}
