import { useState } from 'react';
import panel from './panel.module.css';

/** Openings that serve with any patient, by what they are for. Learn mode only; the words remain the learner's to change. */
const IDEAS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  {
    name: 'Start',
    words: [
      'Hello, I am one of the doctors. What should I call you?',
      'What has happened?',
      'How are you feeling right now?',
    ],
  },
  {
    name: 'Symptoms',
    words: [
      'Are you in pain?',
      'Where does it hurt?',
      'When did it start?',
      'Is it hard to breathe?',
      'Do you feel sick or faint?',
      'What makes it better or worse?',
    ],
  },
  {
    name: 'Background',
    words: [
      'Are you allergic to anything?',
      'What medicines do you take?',
      'Do you take any blood thinners?',
      'Do you have any other illnesses?',
      'When did you last eat?',
      'Could you be pregnant?',
    ],
  },
  {
    name: 'Explain',
    words: [
      'I can see this is frightening. I am going to stay with you.',
      'I am going to explain what I think is happening.',
      'Is it all right if I examine you?',
      'What matters most to you right now?',
      'Do you have any questions?',
    ],
  },
];

export function Suggestions({ onChoose }: { readonly onChoose: (words: string) => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const ideas = IDEAS.find((each) => each.name === open);
  return (
    <div className={panel.section}>
      <div className={panel.chips} role="group" aria-label="Ideas of what to ask">
        {IDEAS.map(({ name }) => (
          <button
            key={name}
            type="button"
            className={panel.chip}
            aria-expanded={name === open}
            onClick={() => setOpen(name === open ? null : name)}
          >
            {name}
          </button>
        ))}
      </div>
      {ideas && (
        <ul className={panel.list}>
          {ideas.words.map((words) => (
            <li key={words}>
              <button type="button" className={panel.item} onClick={() => (onChoose(words), setOpen(null))}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
