/** Shape of the mouth while words are spoken: letters stand for visemes closely enough at the distance of a bed. */
const OPEN: Readonly<Record<string, readonly [open: number, round: number]>> = {
  a: [0.55, 0],
  e: [0.35, 0],
  i: [0.25, 0],
  o: [0.4, 0.6],
  u: [0.25, 0.8],
  w: [0.15, 0.7],
  m: [0, 0],
  b: [0, 0],
  p: [0, 0],
  f: [0.08, 0],
  v: [0.08, 0],
  ' ': [0.04, 0],
  '.': [0, 0],
  ',': [0, 0],
  '?': [0, 0],
};
const CONSONANT = [0.16, 0.05] as const;
const CHARACTERS_PER_SECOND = 14;

/** Words being spoken by somebody, from a moment on. */
export class Utterance {
  private readonly letters: string;
  private readonly mouth = { open: 0, round: 0 };
  private elapsed = 0;

  constructor(words: string) {
    this.letters = words.toLowerCase().normalize('NFKD');
  }

  get seconds(): number {
    return this.letters.length / CHARACTERS_PER_SECOND;
  }

  get over(): boolean {
    return this.elapsed >= this.seconds;
  }

  /** The mouth after some more seconds; the object is reused. */
  advance(dt: number): { readonly open: number; readonly round: number } {
    this.elapsed += dt;
    const letter = this.letters[Math.floor(this.elapsed * CHARACTERS_PER_SECOND)];
    const [open, round] = letter === undefined ? [0, 0] : (OPEN[letter] ?? CONSONANT);
    const share = Math.min(1, dt * 18);
    this.mouth.open += (open - this.mouth.open) * share;
    this.mouth.round += (round - this.mouth.round) * share;
    return this.mouth;
  }
}
