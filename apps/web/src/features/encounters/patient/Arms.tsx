import { usePaint } from './paint.ts';
import type { Skin } from './skin.ts';
import type { Traits } from './traits.ts';
import { hex, lab, shift } from './colour.ts';

interface ArmsProps {
  readonly traits: Traits;
  readonly skin: Skin;
  /** 0 to 1 each. */
  readonly mottling: number;
  readonly cyanosis: number;
}

/** Forearms and hands resting on the blanket: where nails, mottling and the probe are seen. */
export function Arms({ traits, skin, mottling }: ArmsProps) {
  const paint = usePaint();
  const fold = hex(shift(lab(traits.cloth), -0.07));
  const short =
    traits.garment === 'gown' ||
    traits.garment === 'tshirt' ||
    traits.garment === 'nightdress' ||
    traits.garment === 'cutOpen';
  return (
    <g>
      {[1, -1].map((side) => (
        <g key={side} transform={side === 1 ? undefined : 'translate(480 0) scale(-1 1)'}>
          <path
            d="M104 340C84 352 70 388 70 416C72 434 96 440 112 434L176 424C186 420 186 408 176 404L116 404C122 386 126 366 124 350Z"
            fill={skin.shade}
          />
          <path
            d="M102 338C80 352 66 386 67 412C69 430 92 436 108 430L172 420C182 416 182 402 172 400L112 400C119 384 124 364 122 348Z"
            fill={paint('arm')}
          />
          <Hand skin={skin} />
          {mottling > 0 && (
            <g fill="none" stroke={skin.mottle} strokeWidth={2.6} opacity={mottling * 0.62} strokeLinecap="round">
              <path d="M76 388C84 382 92 388 90 396S100 404 106 398M74 404C82 400 88 408 84 416S98 424 104 416M108 408C116 402 124 408 122 416M128 404C136 402 142 408 138 416M146 404C154 404 158 410 154 416M166 408C174 406 182 410 180 416M92 376C98 372 106 378 102 386" />
            </g>
          )}
          <path
            d={
              short
                ? 'M112 322C90 332 78 352 74 372C90 382 110 382 122 374C128 356 128 338 124 326Z'
                : 'M112 322C84 334 62 388 64 414C66 434 96 438 112 430L150 424C154 414 152 404 148 398L114 400C124 376 128 344 124 326Z'
            }
            fill={paint('cloth')}
          />
          <path
            d={short ? 'M74 372C90 382 110 382 122 374' : 'M148 398C152 404 154 414 150 424'}
            fill="none"
            stroke={fold}
            strokeWidth={3}
            opacity={0.7}
          />
        </g>
      ))}
    </g>
  );
}

function Hand({ skin }: { readonly skin: Skin }) {
  return (
    <g>
      <path
        d="M166 398C180 396 192 400 204 404C214 407 219 411 217 415C221 419 219 424 213 424C212 428 206 430 200 428C192 430 178 428 166 424C158 418 158 402 166 398Z"
        fill={skin.base}
      />
      <path
        d="M186 412C196 411 206 412 216 415M186 418C196 419 204 422 212 424"
        fill="none"
        stroke={skin.deep}
        strokeWidth={1.3}
        opacity={0.5}
        strokeLinecap="round"
      />
      <path
        d="M166 400C174 392 188 392 196 397C193 402 182 402 176 404Z"
        fill={skin.base}
        stroke={skin.deep}
        strokeOpacity={0.28}
        strokeWidth={1}
      />
      <g fill={skin.nail}>
        <ellipse cx={211} cy={408.5} rx={4.2} ry={2.4} transform="rotate(16 211 408)" />
        <ellipse cx={213} cy={418.5} rx={4} ry={2.3} transform="rotate(10 213 418)" />
        <ellipse cx={205} cy={426} rx={3.8} ry={2.1} transform="rotate(-6 205 426)" />
        <ellipse cx={192} cy={396.4} rx={3.8} ry={2.2} transform="rotate(16 192 396)" />
      </g>
    </g>
  );
}
