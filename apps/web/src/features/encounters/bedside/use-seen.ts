import { useState } from 'react';
import type { ObservationEntry } from '@openward/encounter';
import { useView } from '../state/use-bedside.ts';
import type { PanelKey } from './panels.ts';

/** Which place an entry belongs to. */
function panelOf(entry: ObservationEntry): PanelKey | null {
  switch (entry.kind) {
    case 'words':
      return entry.speaker === 'learner' ? null : 'talk';
    case 'finding':
      return 'examine';
    case 'result':
    case 'chart':
      return 'results';
    case 'act':
    case 'outcome':
    case 'challenge':
    case 'event':
    case 'cue':
      return null;
  }
}

/** How many entries of each place have come since it was last open. The open place has none. */
export function useUnseen(open: PanelKey): (panel: PanelKey) => number {
  const entries = useView((view) => view.entries);
  const [seen, setSeen] = useState<{
    readonly at: PanelKey;
    readonly upTo: Readonly<Partial<Record<PanelKey, number>>>;
  }>({
    at: open,
    upTo: {},
  });
  if (seen.at !== open)
    setSeen({ at: open, upTo: { ...seen.upTo, [seen.at]: entries.length, [open]: entries.length } });
  return (panel) =>
    panel === open ? 0 : entries.slice(seen.upTo[panel] ?? 0).filter((entry) => panelOf(entry) === panel).length;
}
