import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX, Sparkles } from 'lucide-react';
import { messageOf } from '../../api/index.ts';
import { Button, buttonClass, EmptyState, Notice, Skeleton } from '../../design/index.ts';
import { Page } from '../../shell/page.tsx';
import { casesQuery } from './cases.queries.ts';
import { CaseCard } from './components/CaseCard.tsx';
import { CaseFilters } from './components/CaseFilters.tsx';
import { WardScene } from './components/WardScene.tsx';
import { filterCases, type Filters } from './filters.ts';
import { useStartPractice } from './start-practice.ts';
import styles from './CasesPage.module.css';

export function CasesPage() {
  const filters = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const { data, error, isPending, refetch } = useQuery(casesQuery);
  const start = useStartPractice();
  const change = (next: Filters) => void navigate({ search: next, replace: true, resetScroll: false });
  const found = filterCases(data ?? [], filters);
  return (
    <>
      <div className={styles.hero}>
        <Page
          title="Walk up to a living patient"
          documentTitle="Cases"
          lead="Talk, examine, order and treat. The body answers truthfully, and the debrief shows what each decision did. No account needed: sign in when you want to keep what you did."
          actions={<WardScene />}
        />
      </div>
      <section className={styles.list} aria-labelledby="cases-heading">
        <div className={styles.head}>
          <h2 id="cases-heading">Cases</h2>
          {data && (
            <p className={styles.count} role="status">
              {found.length === data.length ? `${data.length} in all` : `${found.length} of ${data.length}`}
            </p>
          )}
        </div>
        {data && data.length > 0 && <CaseFilters cases={data} filters={filters} onChange={change} />}
        {start.error && (
          <Notice tone="error" title="The patient could not be brought in" live>
            {messageOf(start.error)}
          </Notice>
        )}
        {isPending && <Skeleton lines={6} label="Loading the cases" />}
        {error && (
          <Notice
            tone="error"
            title="The cases could not be fetched"
            live
            action={<Button onClick={() => void refetch()}>Try again</Button>}
          >
            {messageOf(error)}
          </Notice>
        )}
        {data?.length === 0 && (
          <EmptyState icon={<Sparkles />} title="No cases here yet" level={3}>
            <p>A case is a folder of text files. Add one to the content of this server, and it appears here.</p>
            <Link to="/about" className={buttonClass('quiet')}>
              How it works
            </Link>
          </EmptyState>
        )}
        {data && data.length > 0 && found.length === 0 && (
          <EmptyState
            icon={<SearchX />}
            title="No case matches all of that"
            level={3}
            action={<Button onClick={() => change({})}>Show every case</Button>}
          >
            <p>Take a filter away, or search for a symptom, a place or a specialty.</p>
          </EmptyState>
        )}
        <ul className={styles.cards}>
          {found.map((item) => (
            <li key={item.id}>
              <CaseCard
                item={item}
                starting={start.isPending && start.variables.slug === item.id}
                onStart={() =>
                  start.mutate({
                    slug: item.id,
                    title: item.title,
                    mode: 'learn',
                    profile: 'united-kingdom',
                    level: item.level,
                  })
                }
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
