/** Openings that serve with any patient, by what they are for. Learn mode only; the words remain the learner's to change. */
export const OPENINGS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
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
