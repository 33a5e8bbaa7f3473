import { use } from 'react';
import { hex, lab, shift } from './colour.ts';
import { PaintContext, paintId } from './paint.ts';
import type { Skin } from './skin.ts';
import type { Traits } from './traits.ts';

/** The gradients of the figure, under its own name. */
export function FigurePaints({ skin, traits }: { readonly skin: Skin; readonly traits: Traits }) {
  const figure = use(PaintContext);
  const id = (name: string): string => paintId(figure, name);
  const cloth = lab(traits.cloth);
  return (
    <defs>
      <radialGradient id={id('face')} cx="0.4" cy="0.34" r="0.72">
        <stop offset="0" stopColor={skin.light} />
        <stop offset="0.52" stopColor={skin.base} />
        <stop offset="1" stopColor={skin.shade} />
      </radialGradient>
      <linearGradient id={id('chest')} x1="0.2" y1="0" x2="0.8" y2="1">
        <stop offset="0" stopColor={skin.base} />
        <stop offset="0.5" stopColor={skin.base} />
        <stop offset="1" stopColor={skin.shade} />
      </linearGradient>
      <linearGradient id={id('arm')} x1="0" y1="0" x2="0.3" y2="1">
        <stop offset="0" stopColor={skin.light} />
        <stop offset="0.6" stopColor={skin.base} />
        <stop offset="1" stopColor={skin.shade} />
      </linearGradient>
      <linearGradient id={id('cloth')} x1="0.1" y1="0" x2="0.4" y2="1">
        <stop offset="0" stopColor={hex(shift(cloth, 0.045))} />
        <stop offset="0.55" stopColor={traits.cloth} />
        <stop offset="1" stopColor={hex(shift(cloth, -0.07))} />
      </linearGradient>
      <radialGradient id={id('crop')} cx="0.5" cy="0.1" r="0.95">
        <stop offset="0" stopColor={traits.hairColour} stopOpacity={0.95} />
        <stop offset="0.62" stopColor={traits.hairColour} stopOpacity={0.8} />
        <stop offset="1" stopColor={traits.hairColour} stopOpacity={0.25} />
      </radialGradient>
      <Glow id={id('blush')} colour={skin.blush} />
      <Glow id={id('flush')} colour={skin.flush} />
      <Glow id={id('blue')} colour={skin.blue} />
      <radialGradient id={id('room')} cx="0.3" cy="0.1" r="1">
        <stop offset="0" stopColor="#fff" stopOpacity={0.18} />
        <stop offset="1" stopColor="#fff" stopOpacity={0} />
      </radialGradient>
    </defs>
  );
}

function Glow({ id, colour }: { readonly id: string; readonly colour: string }) {
  return (
    <radialGradient id={id}>
      <stop offset="0" stopColor={colour} stopOpacity={0.9} />
      <stop offset="0.6" stopColor={colour} stopOpacity={0.45} />
      <stop offset="1" stopColor={colour} stopOpacity={0} />
    </radialGradient>
  );
}
