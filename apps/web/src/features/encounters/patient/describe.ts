import type { Appearance } from '@openward/encounter';
import { deviceText, postureText, sensorText } from '../acts/words.ts';
import type { Traits } from './traits.ts';

const AWAKE: Readonly<Record<Appearance['consciousness'], string>> = {
  alert: 'Awake and looking at you',
  drowsy: 'Drowsy',
  confused: 'Awake, but muddled',
  respondsToVoice: 'Eyes open only when spoken to',
  respondsToPain: 'Stirs only to pain',
  unresponsive: 'Does not respond',
};
const EFFORT: Readonly<Record<Appearance['breathingEffort'], string>> = {
  none: 'no breathing to be seen',
  easy: 'breathing easily',
  laboured: 'breathing hard',
  severe: 'fighting for breath',
  gasping: 'gasping now and then',
};

/** A sign in words by how strong it is, 0 to 10; null where it is not seen. What is perceived, not what it means. */
function grade(value: number, slight: string, clear: string, strong: string): string | null {
  if (value < 2) return null;
  return value < 4 ? slight : value < 7 ? clear : strong;
}

/** The picture in words: the twin of the drawing, for whoever listens. */
export function describePatient(seen: Appearance, traits: Pick<Traits, 'skinTone'>): readonly string[] {
  const dark = traits.skinTone >= 7;
  const { left, right } = seen.chestRise;
  const uneven = Math.abs(left - right) >= 3;
  const moves = seen.breathsPerMin > 0 ? `, about ${seen.breathsPerMin} breaths a minute` : '';
  const signs = [
    grade(
      seen.pallor,
      dark ? 'lips a little pale' : 'a little pale',
      dark ? 'skin ashen, lips pale' : 'pale',
      dark ? 'skin grey-ashen, lips and tongue pale' : 'very pale',
    ),
    grade(seen.cyanosis, 'lips slightly blue-grey', 'lips blue-grey', 'lips and fingertips blue-grey'),
    grade(
      seen.flushing,
      dark ? 'face and neck feel warm, a little darker' : 'a little flushed',
      dark ? 'face and neck darker and warm' : 'flushed face and neck',
      dark ? 'face, neck and chest darker and hot' : 'bright red face, neck and chest',
    ),
    grade(
      seen.urticaria,
      'a few raised weals on the neck',
      'raised weals on the neck and chest',
      'raised weals all over neck, chest and arms',
    ),
    grade(seen.angioedema, 'lips slightly swollen', 'lips and eyelids swollen', 'lips and eyelids very swollen'),
    grade(seen.sweating, 'clammy', 'sweating', 'drenched in sweat'),
    grade(seen.mottling, 'faint marbling of the forearms', 'forearms mottled', 'forearms and hands deeply mottled'),
    grade(seen.neckVeins, 'neck veins just seen', 'neck veins full', 'neck veins standing out'),
    grade(seen.distress, 'uneasy', 'in distress', 'in great distress'),
  ].filter((sign) => sign !== null);
  const worn = seen.wearing.map((each) => {
    const device = deviceText(each);
    return device === each.toLowerCase() ? sensorText(each) : device;
  });
  return [
    `${AWAKE[seen.consciousness]}, ${postureText(seen.posture)}.`,
    `${capital(EFFORT[seen.breathingEffort])}${moves}${uneven ? `; the ${left < right ? 'left' : 'right'} side of the chest moves less` : ''}.`,
    ...(signs.length > 0 ? [`${capital(signs.join('; '))}.`] : []),
    ...(worn.length > 0 ? [`Wearing: ${worn.join(', ')}.`] : []),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
