import type { Look } from './look.ts';

/** The morphs that the avatar maker bakes, by name. */
export const MORPHS = [
  'blinkLeft',
  'blinkRight',
  'squint',
  'eyesWide',
  'browDown',
  'browInnerUp',
  'browUp',
  'mouthOpen',
  'mouthPart',
  'mouthSmile',
  'mouthFrown',
  'mouthWide',
  'mouthPucker',
  'mouthPress',
  'upperLipUp',
  'noseWrinkle',
  'nostrilFlare',
  'neckStrain',
  'chestLeft',
  'chestRight',
  'belly',
] as const;
export type MorphName = (typeof MORPHS)[number];
export type MorphWeights = Record<MorphName, number>;

export const restingFace = (): MorphWeights => Object.fromEntries(MORPHS.map((name) => [name, 0])) as MorphWeights;

export type Emotion = 'calm' | 'fear' | 'anger' | 'sadness' | 'pain' | 'relief';

/** What the body does to the face at one moment. `breath` is the phase of the breath from 0 to 1, `blink` 0 open to 1 shut, `voice` how far the mouth is open in speech. Written into `out`, which is reused. */
export function face(
  out: MorphWeights,
  look: Readonly<Record<keyof Look, number>>,
  breath: number,
  blink: number,
  voice: { readonly open: number; readonly round: number },
  emotion: Emotion,
): void {
  const inward = breathCurve(breath);
  const shut = Math.max(blink, 1 - look.eyesOpen);
  const { distress } = look;
  const sad = emotion === 'sadness' ? 1 : 0;
  const angry = emotion === 'anger' ? 1 : 0;
  const afraid = emotion === 'fear' ? 1 : 0;
  const eased = emotion === 'relief' ? 1 : 0;
  out.blinkLeft = shut;
  out.blinkRight = shut;
  out.squint = 0.6 * distress * (1 - afraid) * (1 - shut);
  out.eyesWide = 0.8 * afraid * (1 - shut);
  out.browDown = clamp(0.55 * distress + 0.8 * angry);
  out.browInnerUp = clamp(0.75 * distress + 0.9 * sad + 0.8 * afraid);
  out.browUp = 0.4 * afraid;
  out.mouthOpen = clamp(look.mouthOpen * (0.5 + 0.5 * inward) + voice.open + 0.1 * (1 - look.awake));
  out.mouthPart = 0.4 * (1 - look.awake);
  out.mouthSmile = 0.35 * eased;
  out.mouthFrown = clamp(0.35 * distress + 0.6 * sad);
  out.mouthWide = 0.45 * distress * (1 - voice.round);
  out.mouthPucker = clamp(voice.round + 0.6 * look.angioedema);
  out.mouthPress = 0.4 * angry * (1 - voice.open);
  out.upperLipUp = 0.3 * distress;
  out.noseWrinkle = 0.3 * distress;
  out.nostrilFlare = look.accessory * inward;
  out.neckStrain = look.accessory * (0.35 + 0.65 * inward);
  out.chestLeft = 1.5 * look.chestLeft * inward;
  out.chestRight = 1.5 * look.chestRight * inward;
  out.belly = look.belly * inward;
}

/** A breath's volume over its phase: in over two fifths, out the rest, a short pause. */
export function breathCurve(phase: number): number {
  if (phase < 0.4) {
    const u = phase / 0.4;
    return u * u * (3 - 2 * u);
  }
  const u = Math.min(1, (phase - 0.4) / 0.5);
  return (1 - u) * (1 - u) * (1 + 2 * u);
}

const clamp = (v: number): number => Math.min(1, Math.max(0, v));
