import type { BoardPage } from '../../../../world/headset/board-page.ts';
import { clockText } from '../../acts/words.ts';
import { readingsOf } from '../../monitor/readings.ts';
import type { NowView } from '../../state/view.ts';

/** What is worn at the wrist: the time, what the monitor shows, and the few things wanted at any moment. */
export function wristPage(now: NowView, paused: boolean, seated: boolean): BoardPage {
  const shown = readingsOf(now.monitor).filter(({ text }) => text !== null);
  return {
    title: `${clockText(now.second)}${paused ? ' · paused' : ''}`,
    lines: [shown.map(({ label, text }) => `${label} ${text}`).join('  ') || 'Nothing attached'],
    items: [
      { id: 'wrist.menu', label: 'Menu' },
      { id: 'wrist.pause', label: paused ? 'Go on' : 'Pause' },
      { id: 'wrist.seated', label: seated ? 'I am standing' : 'I am seated' },
      { id: 'wrist.leave', label: 'Leave the headset' },
    ],
  };
}
