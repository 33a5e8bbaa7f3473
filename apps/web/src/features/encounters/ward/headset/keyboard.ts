import { go, type Choice, type Place } from './places.ts';

const KEYS = [...'1234567890', ...'qwertyuiop', ...'asdfghjkl’', ...'zxcvbnm,.?'];

/** Letters to type with, and what takes one back. A text is kept in the place itself, so that nothing is lost on the way. */
export function keyboard(place: Extract<Place, { at: 'type' }>): readonly Choice[] {
  const typed = (text: string) => go({ ...place, text }, true);
  return [
    ...KEYS.map((key): Choice => ({ id: `key.${key}`, label: key, kind: 'key', does: typed(place.text + key) })),
    { id: 'key.space', label: 'space', kind: 'key', does: typed(`${place.text} `) },
    { id: 'key.back', label: '⌫', kind: 'key', does: typed(place.text.slice(0, -1)) },
    { id: 'key.clear', label: 'clear', kind: 'key', does: typed('') },
  ];
}
