/** How this browser's learner likes the bedside. None of it changes what happens to the patient. */
export interface Settings {
  /** Single-key shortcuts. */
  readonly singleKeys: boolean;
  /** The clock waits while a form or words are being written. */
  readonly holdWhileWriting: boolean;
  /** The patient is shown in his room in three dimensions. */
  readonly inRoom: boolean;
}

const KEY = 'openward.bedside';
const FIRST: Settings = { singleKeys: true, holdWhileWriting: true, inRoom: false };

export function readSettings(): Settings {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return FIRST;
  const read: unknown = safeParse(kept);
  return typeof read === 'object' && read !== null ? { ...FIRST, ...read } : FIRST;
}

export function writeSettings(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
