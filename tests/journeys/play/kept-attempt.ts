import type { Page } from 'playwright-core';

/** An event as the browser keeps it; the record keeps members it does not know. */
export interface KeptEvent {
  readonly position: number;
  readonly tick: number;
  readonly type: string;
  readonly [field: string]: unknown;
}
export interface KeptAttempt {
  readonly meta: {
    readonly id: string;
    readonly tick: number;
    readonly status: string;
    readonly events: number;
    readonly finishedBecause?: string;
  };
  readonly events: readonly KeptEvent[];
}

/** Runs in the page, so it is text: the browser's own database, read without the product's code. */
const READ = `(id) => new Promise((resolve, reject) => {
  const request = indexedDB.open('openward-attempts');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const tx = request.result.transaction(['attempts', 'batches']);
    const meta = tx.objectStore('attempts').get(id);
    const batches = tx.objectStore('batches').getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
    tx.oncomplete = () => {
      request.result.close();
      resolve({ meta: meta.result, events: batches.result.flatMap((batch) => batch.events) });
    };
  };
})`;

/** The attempt of the address the page is at. */
export async function keptAttempt(page: Page): Promise<KeptAttempt> {
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  return page.evaluate<KeptAttempt>(`(${READ})(${JSON.stringify(id)})`);
}
