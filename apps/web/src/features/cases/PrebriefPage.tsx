import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, DoorClosed, ShieldQuestion } from 'lucide-react';
import { isCode, messageOf } from '../../api/index.ts';
import { Badge, Button, buttonClass, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { Page } from '../../shell/page.tsx';
import { caseQuery, isAwaitingReview, type PublicCase } from './cases.queries.ts';
import { Briefing } from './components/Briefing.tsx';
import { StartCard, type StartChoices } from './components/StartCard.tsx';
import { useStartPractice } from './start-practice.ts';
import { levelNames, minutesText, sentenceCase } from './words.ts';
import styles from './PrebriefPage.module.css';

const back = (
  <Link to="/" className={styles.back}>
    <ArrowLeft aria-hidden="true" size={18} />
    All cases
  </Link>
);

export function PrebriefPage() {
  const { slug } = useParams({ from: '/cases/$slug/prebrief' });
  const { data, error, refetch } = useQuery(caseQuery(slug));
  if (data) return <Prebrief item={data} />;
  if (error && isCode(error, 'caseNotFound')) {
    return (
      <Page title="There is no such case" over={back} width="narrow">
        <EmptyState
          icon={<DoorClosed />}
          title={`No case is called “${slug}”`}
          action={
            <Link to="/" className={buttonClass('accent')}>
              See the cases
            </Link>
          }
        >
          <p>It may have been renamed, or belong to another organisation.</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Before you go in" over={back}>
      {error ? (
        <Notice
          tone="error"
          title="The briefing could not be fetched"
          live
          action={<Button onClick={() => void refetch()}>Try again</Button>}
        >
          {messageOf(error)}
        </Notice>
      ) : (
        <Skeleton lines={8} label="Loading the briefing" />
      )}
    </Page>
  );
}

function Prebrief({ item }: { item: PublicCase }) {
  const start = useStartPractice();
  const [choices, setChoices] = useState<StartChoices>({ mode: 'learn', level: item.level, profile: 'united-kingdom' });
  return (
    <Page
      title={item.title}
      documentTitle={`Before you go in: ${item.title}`}
      over={back}
      lead={
        <>
          <p>{item.summary}</p>
          <ul className={styles.facts}>
            <li>
              <Badge>{item.setting}</Badge>
            </li>
            <li>
              <Badge>{sentenceCase(item.specialties.join(', '))}</Badge>
            </li>
            <li>
              <Badge>Written for: {levelNames[item.level].toLowerCase()}</Badge>
            </li>
            <li>
              <Badge>About {minutesText(item.minutes)}</Badge>
            </li>
            {isAwaitingReview(item) && (
              <li>
                <Badge tone="outline" icon={<ShieldQuestion aria-hidden="true" />}>
                  Awaiting clinical review
                </Badge>
              </li>
            )}
          </ul>
        </>
      }
    >
      <div className={styles.columns}>
        <Briefing item={item} />
        <div className={styles.side}>
          {start.error && (
            <Notice tone="error" title="The patient could not be brought in" live>
              {messageOf(start.error)}
            </Notice>
          )}
          <StartCard
            value={choices}
            variants={(item.variants ?? []).map(({ variant }) => variant)}
            onChange={setChoices}
            busy={start.isPending}
            onStart={() => start.mutate({ slug: item.id, title: item.title, ...choices })}
          />
          {isAwaitingReview(item) && (
            <Notice tone="info" title="Awaiting clinical review">
              No clinician has signed this case off yet. Learn from it with care, and check local guidance before acting
              on it.
            </Notice>
          )}
          {item.authors && (
            <p className={styles.credit}>
              By {item.authors.join(', ')}. {item.licence === 'CC-BY-4.0' && 'Licence: CC BY 4.0.'} Version{' '}
              {item.version}.
            </p>
          )}
        </div>
      </div>
    </Page>
  );
}
