import { useEffect, useRef } from 'react';
import { announce } from '../../../design/index.ts';
import { alarmSpoken, byUrgency } from '../monitor/alarms.ts';
import { lineOf } from '../panels/record-lines.ts';
import { useNames, useNow, useView } from '../state/use-bedside.ts';
import { fresh, type Spoken } from './alarm-voice.ts';

/** Says what is new to those who listen: words, findings and results politely; a new alarm at once, and not again for a while. */
export function Announcements() {
  const names = useNames();
  const entries = useView((view) => view.entries);
  const people = useNow((now) => now.people);
  const alarms = useNow((now) => now.monitor.alarms);
  const second = useNow((now) => now.second);
  const told = useRef<number | null>(null);
  const spoken = useRef<Spoken>({});

  useEffect(() => {
    const from = told.current ?? entries.length;
    told.current = entries.length;
    const personName = (id: string): string => people.find((person) => person.id === id)?.name ?? names.person(id);
    for (const entry of entries.slice(from)) {
      if (entry.kind === 'act' || (entry.kind === 'words' && entry.speaker === 'learner')) continue;
      const line = lineOf(entry, names, personName);
      announce(`${line.kind}: ${line.text}${line.detail ? `, ${line.detail}` : ''}`);
    }
  }, [entries, names, people]);

  useEffect(() => {
    const next = fresh(spoken.current, byUrgency(alarms), second);
    spoken.current = next.spoken;
    for (const alarm of next.say) announce(alarmSpoken(alarm), alarm.priority === 'high' ? 'assertive' : 'polite');
  }, [alarms, second]);
  return null;
}
