import { Link } from '@tanstack/react-router';
import { ArrowRight, Clock3, MapPin, ShieldQuestion, Signal } from 'lucide-react';
import { Badge, Button, Card } from '../../../design/index.ts';
import { isAwaitingReview, type PublicCase } from '../cases.queries.ts';
import { levelNames, minutesText, sentenceCase } from '../words.ts';
import { warmBedside } from '../start-practice.ts';
import styles from './CaseCard.module.css';

export interface CaseCardProps {
  readonly item: PublicCase;
  readonly onStart: () => void;
  readonly starting: boolean;
}

export function CaseCard({ item, onStart, starting }: CaseCardProps) {
  return (
    <Card as="article" padding="none" className={styles.card} aria-labelledby={`case-${item.id}`}>
      <div className={styles.words}>
        <p className={styles.specialties}>{item.specialties.map(sentenceCase).join(' · ')}</p>
        <h3 className={styles.title} id={`case-${item.id}`}>
          <Link to="/cases/$slug/prebrief" params={{ slug: item.id }}>
            {item.title}
          </Link>
        </h3>
        <p className={styles.summary}>{item.summary}</p>
        <ul className={styles.facts}>
          <li>
            <Signal aria-hidden="true" />
            {levelNames[item.level]}
          </li>
          <li>
            <Clock3 aria-hidden="true" />
            About {minutesText(item.minutes)}
          </li>
          <li>
            <MapPin aria-hidden="true" />
            {item.setting}
          </li>
        </ul>
        {item.contentWarnings.length > 0 && (
          <p className={styles.warnings}>
            <strong>Contains:</strong> {item.contentWarnings.join('; ')}
          </p>
        )}
        {isAwaitingReview(item) && (
          <p>
            <Badge tone="outline" icon={<ShieldQuestion aria-hidden="true" />}>
              Awaiting clinical review
            </Badge>
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <Button
          variant="primary"
          wide
          className={styles.start}
          busy={starting}
          onClick={onStart}
          onPointerEnter={warmBedside}
          aria-label={`Meet the patient: ${item.title}`}
        >
          Meet the patient
          <ArrowRight aria-hidden="true" />
        </Button>
      </div>
    </Card>
  );
}
