import type { Score } from '@openward/encounter';
import { domainNames, plain } from '../words.ts';
import styles from './DomainProfile.module.css';

/** What was asked for and done, by domain: a profile, never one number. */
export function DomainProfile({ domains }: { domains: Score['domains'] }) {
  return (
    <ul className={styles.list}>
      {domains.map((domain) => (
        <li key={domain.domain} className={styles.row}>
          <span className={styles.name}>{domainNames[domain.domain] ?? domain.domain}</span>
          <span className={styles.bar} aria-hidden="true">
            {domain.fraction !== null && (
              <span className={styles.fill} style={{ inlineSize: `${domain.fraction * 100}%` }} />
            )}
          </span>
          <span className={styles.value}>
            {domain.fraction === null ? 'Not assessable here' : `${plain(domain.met)} of ${plain(domain.possible)}`}
            {domain.fraction !== null && domain.notAssessable > 0 && (
              <small>{domain.notAssessable} not assessable</small>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
