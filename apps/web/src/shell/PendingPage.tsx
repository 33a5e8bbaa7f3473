import { Skeleton } from '../design/index.ts';
import styles from './page.module.css';

export function PendingPage() {
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <Skeleton lines={6} label="Loading the page" />
    </div>
  );
}
