/** The places of the bedside. `patient` is a place only where there is no room to show the patient beside the others. */
export type PanelKey = 'patient' | 'talk' | 'examine' | 'orders' | 'treat' | 'results' | 'team' | 'thinking' | 'record';

export interface PanelInfo {
  readonly key: PanelKey;
  readonly name: string;
  readonly shortcut: string;
}

export const PANELS: readonly PanelInfo[] = [
  { key: 'talk', name: 'Talk', shortcut: '1' },
  { key: 'examine', name: 'Examine', shortcut: '2' },
  { key: 'orders', name: 'Orders', shortcut: '3' },
  { key: 'treat', name: 'Treat', shortcut: '4' },
  { key: 'results', name: 'Results', shortcut: '5' },
  { key: 'team', name: 'Team', shortcut: '6' },
  { key: 'thinking', name: 'Differential', shortcut: '7' },
  { key: 'record', name: 'Record', shortcut: '8' },
];
