import { clock } from '@openward/kernel';
import { EcgSheet } from '../../encounters/index.ts';
import type { Debrief } from '../load-debrief.ts';
import { Part } from './Step.tsx';

/** Every ECG of leads that came back, on its paper as it was seen at the bedside. */
export function Tracings({ debrief }: { readonly debrief: Debrief }) {
  const seen = debrief.events.flatMap((event) =>
    event.type === 'resulted' && event.result.ecg && Object.keys(event.result.ecg.leads ?? {}).length > 0
      ? [{ event, ecg: event.result.ecg }]
      : [],
  );
  if (seen.length === 0) return null;
  return (
    <Part id="tracings" title="The tracings" lead="As they were recorded. Read each again, now that you know.">
      {seen.map(({ event, ecg }) => (
        <EcgSheet
          key={event.position}
          ecg={ecg as Parameters<typeof EcgSheet>[0]['ecg']}
          name={debrief.investigationName(event.investigation)}
          time={clock(event.tick)}
        />
      ))}
    </Part>
  );
}
