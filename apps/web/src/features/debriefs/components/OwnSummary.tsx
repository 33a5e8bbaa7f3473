import { Button, Disclosure } from '../../../design/index.ts';
import type { Debrief } from '../load-debrief.ts';
import { DifferentialTable } from './DifferentialTable.tsx';
import styles from './DebriefView.module.css';
import ownStyles from './OwnWords.module.css';

/** What the learner wrote before the marks were shown. */
export function OwnSummary({
  debrief,
  reactions,
  reasoning,
  onChange,
}: {
  debrief: Debrief;
  reactions: string;
  reasoning: string;
  onChange: () => void;
}) {
  return (
    <Disclosure summary="Your own reactions and reasoning">
      <dl className={ownStyles.said}>
        <div>
          <dt>Reactions</dt>
          <dd>{reactions || 'You wrote nothing down.'}</dd>
        </div>
        <div>
          <dt>Reasoning</dt>
          <dd>{reasoning || 'You wrote nothing down.'}</dd>
        </div>
      </dl>
      <DifferentialTable debrief={debrief} />
      <Button size="small" className={styles.change} onClick={onChange}>
        Write it again
      </Button>
    </Disclosure>
  );
}
