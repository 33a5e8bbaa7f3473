const key = 'openward.signedInAt';

/** Remembers in this browser since when somebody is signed in here: what is begun after that is theirs. ISO 8601. */
export function noteSignedIn(now: Date): void {
  localStorage.setItem(key, now.toISOString());
}

export function noteSignedOut(): void {
  localStorage.removeItem(key);
}

/** Whether something begun at `startedAt` (ISO 8601) was begun by who is signed in now. */
export function isOwn(startedAt: string): boolean {
  const since = localStorage.getItem(key);
  return since !== null && since <= startedAt;
}
