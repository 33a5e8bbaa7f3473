import type { Quantities } from '@openward/physiology';
import type { Appearance } from '../contract/observation.ts';
import type { LiveSession } from '../session/live.ts';

/** How awake someone looks, from the parts of the coma scale. */
export function consciousLevel(now: Quantities): Appearance['consciousness'] {
  if (now.gcsEye <= 1) return 'unresponsive';
  if (now.gcsEye <= 2) return 'respondsToPain';
  if (now.gcsEye <= 3) return now.gcsVerbal >= 4 ? 'drowsy' : 'respondsToVoice';
  return now.gcsVerbal <= 4 ? 'confused' : 'alert';
}

function effort(now: Quantities): Appearance['breathingEffort'] {
  if (now.breathing < 0.5 || now.respiratoryRate < 2) return 'none';
  if (now.respiratoryRate < 7) return 'gasping';
  if (now.respiratoryRate > 32 || now.workOfBreathing > 20) return 'severe';
  if (now.respiratoryRate > 23 || now.workOfBreathing > 8) return 'laboured';
  return 'easy';
}

/** What can be seen from the end of the bed, coarse on purpose: tenths for signs, even numbers for breaths. */
export function appearanceOf(session: LiveSession, now: Quantities): Appearance {
  const tenth = (fraction: number): number => Math.max(0, Math.min(10, Math.round(fraction * 10)));
  const consciousness = consciousLevel(now);
  const { record } = session;
  const total = now.leftVentilation + now.rightVentilation;
  const share = (side: number): number =>
    total > 0 ? tenth((side / total) * Math.min(2, 1 + now.tidalVolume / 1000)) : 0;
  const wearing = [...record.attached];
  if (record.oxygen.device !== 'none') wearing.push(record.oxygen.device);
  return {
    posture: record.posture,
    consciousness,
    eyesOpen: now.gcsEye >= 4,
    breathsPerMin: Math.round(now.respiratoryRate / 2) * 2,
    breathingEffort: effort(now),
    chestRise: { left: share(now.leftVentilation), right: share(now.rightVentilation) },
    pallor: tenth(now.pallor),
    cyanosis: tenth(now.cyanosis),
    flushing: tenth(now.flushing),
    urticaria: tenth(now.urticaria),
    angioedema: tenth(now.angioedema),
    sweating: tenth(now.sweating),
    mottling: tenth(now.mottling),
    neckVeins: tenth(now.neckVeins),
    distress: tenth(Math.max(now.pain / 10, now.anxiety)),
    wearing,
  };
}
