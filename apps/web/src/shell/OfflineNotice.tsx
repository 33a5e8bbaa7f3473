import { useSyncExternalStore } from 'react';
import { WifiOff } from 'lucide-react';
import styles from './Shell.module.css';

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says when the network is gone and what still works. */
export function OfflineNotice() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className={styles.offline}>
          <WifiOff aria-hidden="true" size={18} />
          No network. A patient you have already opened goes on; what you do is kept on this device.
        </p>
      )}
    </div>
  );
}
