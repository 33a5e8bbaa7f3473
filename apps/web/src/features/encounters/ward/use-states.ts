import { deviceText } from '../acts/words.ts';
import { readingsOf } from '../monitor/readings.ts';
import { useNow } from '../state/use-bedside.ts';

/** The state of each thing of the room in words, by its id: what its twin says. */
export function useStates(): (id: string) => string {
  const monitor = useNow((now) => now.monitor);
  const oxygen = useNow((now) => now.oxygen);
  const running = useNow((now) => now.running);
  const people = useNow((now) => now.people);
  return (id) => {
    if (id === 'monitor') {
      const shown = readingsOf(monitor).filter(({ text }) => text !== null);
      return shown.length === 0 ? 'nothing attached' : shown.map(({ label, text }) => `${label} ${text}`).join(', ');
    }
    if (id === 'oxygen')
      return oxygen.device === 'none' ? 'off' : `${deviceText(oxygen.device)}, ${oxygen.flowLPerMin} L/min`;
    if (id === 'dripStand') return running.length === 0 ? 'nothing runs' : running.map(({ name }) => name).join(', ');
    if (id.startsWith('person.')) return people.find((person) => `person.${person.id}` === id)?.role ?? '';
    return '';
  };
}
