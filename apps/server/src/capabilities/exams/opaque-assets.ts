import { createHmac } from 'node:crypto';
import type { Observation } from '@openward/encounter';

/** The name an asset has in one sitting: says nothing of the case, and is the same in every process. */
export function opaqueName(secret: string, exam: string, asset: string): string {
  const extension = /\.[a-z0-9]{1,5}$/.exec(asset)?.[0] ?? '';
  return createHmac('sha256', secret).update(`asset ${exam} ${asset}`).digest('hex').slice(0, 32) + extension;
}

/** The observation with its images under opaque names. */
export function withOpaqueImages(observation: Observation, secret: string, exam: string): Observation {
  const entries = observation.entries.map((entry) =>
    entry.kind === 'result' && entry.images
      ? { ...entry, images: entry.images.map((image) => opaqueName(secret, exam, image)) }
      : entry,
  );
  return { ...observation, entries };
}
