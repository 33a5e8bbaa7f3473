import { usePaint } from './paint.ts';
import type { Skin } from './skin.ts';
import type { Traits } from './traits.ts';
import { hex, lab, shift } from './colour.ts';

interface HairProps {
  readonly traits: Traits;
  readonly skin: Skin;
}

const shades = (colour: string): { readonly dark: string; readonly light: string } => ({
  dark: hex(shift(lab(colour), -0.08)),
  light: hex(shift(lab(colour), 0.09)),
});

/** Hair that lies behind the head, in the face's coordinates. */
export function HairBehind({ traits }: HairProps) {
  const { dark } = shades(traits.hairColour);
  switch (traits.hair) {
    case 'long':
      return (
        <path
          d="M0-94C-56-94-72-50-70-8C-68 40-82 84-74 128C-50 140-34 120-30 90L30 90C34 120 50 140 74 128C82 84 68 40 70-8C72-50 56-94 0-94Z"
          fill={dark}
        />
      );
    case 'bob':
      return (
        <path
          d="M0-94C-58-94-72-48-69-6C-67 30-72 52-66 72C-48 84-38 70-34 50L34 50C38 70 48 84 66 72C72 52 67 30 69-6C72-48 58-94 0-94Z"
          fill={dark}
        />
      );
    case 'braids':
      return (
        <g fill={dark}>
          <path d="M0-92C-54-92-66-52-64-10L64-10C66-52 54-92 0-92Z" />
          {[-64, -52, 52, 64].map((x) => (
            <path
              key={x}
              d={`M${x}-20C${x * 1.1} 20 ${x * 1.18} 70 ${x * 1.12} 118`}
              stroke={dark}
              strokeWidth={11}
              strokeLinecap="round"
              strokeDasharray="9 1.5"
              fill="none"
            />
          ))}
        </g>
      );
    case 'bun':
      return <ellipse cx={6} cy={-98} rx={25} ry={21} fill={dark} />;
    case 'afro':
      return (
        <path
          d="M0-128C-64-130-98-84-88-34C-84 2-70 24-54 30L54 30C70 24 84 2 88-34C98-84 64-130 0-128Z"
          fill={traits.hairColour}
        />
      );
    case 'scarf':
      return (
        <path
          d="M0-98C-62-98-76-50-72-4C-70 44-62 92-80 132L80 132C62 92 70 44 72-4C76-50 62-98 0-98Z"
          fill={hex(shift(lab(traits.cloth), -0.1))}
        />
      );
    case 'short':
    case 'cropped':
    case 'receding':
    case 'bald':
    case 'curly':
      return null;
  }
}

/** Hair that falls over the forehead and temples. */
export function HairFront({ traits, skin }: HairProps) {
  const paint = usePaint();
  const { light, dark } = shades(traits.hairColour);
  const colour = traits.hairColour;
  const gloss = (
    <path
      d="M-40-66C-22-84 12-88 34-76"
      fill="none"
      stroke={light}
      strokeWidth={5}
      strokeLinecap="round"
      opacity={0.38}
    />
  );
  switch (traits.hair) {
    case 'bald':
      return <ellipse cx={-16} cy={-62} rx={18} ry={9} fill="#fff" opacity={0.13} transform="rotate(-22 -16 -62)" />;
    case 'cropped':
      return (
        <g>
          <path
            d="M-57-6C-61-54-38-85 0-85C38-85 61-54 57-6C55-26 52-38 46-47C36-57 18-62 0-62C-18-62-36-57-46-47C-52-38-55-26-57-6Z"
            fill={paint('crop')}
          />
        </g>
      );
    case 'receding':
      return (
        <g fill={colour}>
          <path d="M-57 2C-62-34-54-58-40-68C-46-48-50-30-51-6Z" />
          <path d="M57 2C62-34 54-58 40-68C46-48 50-30 51-6Z" />
          <path d="M-38-69C-22-86 22-86 38-69C20-77-20-77-38-69Z" opacity={0.62} />
        </g>
      );
    case 'short':
      return (
        <g>
          <path
            d="M-58 0C-64-52-44-92 4-92C46-92 64-56 58 0C55-22 52-34 47-44C34-50 22-60 14-66C-6-54-28-50-45-46C-52-34-55-22-58 0Z"
            fill={colour}
          />
          {gloss}
        </g>
      );
    case 'curly':
      return (
        <g fill={colour}>
          {CURLS.map(([x, y, r]) => (
            <circle key={`${x}${y}`} cx={x} cy={y} r={r} />
          ))}
          <path
            d="M-34-72C-20-86 14-88 30-76"
            fill="none"
            stroke={light}
            strokeWidth={4}
            opacity={0.3}
            strokeDasharray="7 9"
            strokeLinecap="round"
          />
        </g>
      );
    case 'afro':
      return (
        <path
          d="M-57-4C-60-40-44-64-22-66C-8-70 8-70 22-66C44-64 60-40 57-4C66-30 66-66 44-84C20-98-20-98-44-84C-66-66-66-30-57-4Z"
          fill={colour}
        />
      );
    case 'braids':
      return (
        <g>
          <path
            d="M-58-4C-62-54-40-90 0-90C40-90 62-54 58-4C54-34 44-54 30-60C10-66-10-66-30-60C-44-54-54-34-58-4Z"
            fill={colour}
          />
          <path
            d="M-44-50C-36-70-26-82-12-88M-22-60C-18-74-10-84 0-89M0-63V-90M22-60C18-74 10-84 0-89M44-50C36-70 26-82 12-88"
            fill="none"
            stroke={skin.deep}
            strokeWidth={1.6}
            opacity={0.7}
          />
        </g>
      );
    case 'bun':
      return (
        <g>
          <path
            d="M-58 4C-64-50-44-90 0-90C44-90 64-50 58 4C54-28 44-50 22-62C6-68-6-68-22-62C-44-50-54-28-58 4Z"
            fill={colour}
          />
          <path
            d="M-50-36C-40-62-20-76 2-86M50-36C40-62 22-76 2-86"
            fill="none"
            stroke={dark}
            strokeWidth={1.6}
            opacity={0.5}
          />
          {gloss}
        </g>
      );
    case 'bob':
    case 'long':
      return (
        <g>
          <path
            d="M-62 34C-72-40-56-94 4-94C58-94 72-42 62 34C58 6 56-22 46-44C28-48 12-62 6-74C-6-56-26-46-45-42C-55-22-58 6-62 34Z"
            fill={colour}
          />
          {gloss}
        </g>
      );
    case 'scarf':
      return (
        <g fill={traits.cloth}>
          <path
            fillRule="evenodd"
            d="M0-96C-58-96-72-48-68-4C-66 40-58 80-44 104C-20 116 20 116 44 104C58 80 66 40 68-4C72-48 58-96 0-96ZM0-62C32-62 48-40 49-12C50 24 46 50 32 72C20 88-20 88-32 72C-46 50-50 24-49-12C-48-40-32-62 0-62Z"
          />
          <path
            d="M-44 96C-16 104 22 92 42 70M-50 70C-40 88-20 98-4 100"
            fill="none"
            stroke="#000"
            strokeOpacity={0.16}
            strokeWidth={2}
          />
        </g>
      );
  }
}

const CURLS: readonly (readonly [number, number, number])[] = [
  [-52, -28, 14],
  [-50, -48, 16],
  [-40, -66, 17],
  [-24, -78, 18],
  [-4, -84, 18],
  [16, -82, 18],
  [34, -72, 17],
  [47, -54, 16],
  [54, -34, 14],
  [-16, -66, 13],
  [6, -70, 13],
  [26, -62, 12],
  [-34, -54, 12],
];
