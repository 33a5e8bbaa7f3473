import { use } from 'react';
import type { Expression } from './expression.ts';
import { PaintContext, paintId, usePaint } from './paint.ts';
import type { Skin } from './skin.ts';
import type { Traits } from './traits.ts';
import styles from './patient.module.css';

/** How old the skin looks, 0 to 1. */
const lined = (years: number): number => Math.min(1, Math.max(0, (years - 38) / 45));

interface FaceProps {
  readonly traits: Traits;
  readonly skin: Skin;
  readonly face: Expression;
  /** 0 to 1 each. */
  readonly swelling: number;
  readonly flushing: number;
  readonly cyanosis: number;
}

/** The face in its own coordinates: eyes on y = 0, chin at y = 84. Light comes from the upper left. */
export function Face({ traits, skin, face, swelling, flushing, cyanosis }: FaceProps) {
  const paint = usePaint();
  const age = lined(traits.ageYears);
  const jaw = (traits.female ? 40 : 45) + traits.build * 5;
  const chin = traits.female ? 82 : 86;
  const outline = `M0-80C36-80 56-54 56-18C57 4 55 20 52 34C${50 + traits.build * 2} 50 ${jaw} 66 ${jaw * 0.58} ${chin - 8}C14 ${chin + 1} 6 ${chin + 2} 0 ${chin + 2}C-6 ${chin + 2}-14 ${chin + 1}-${jaw * 0.58} ${chin - 8}C-${jaw} 66-${50 + traits.build * 2} 50-52 34C-55 20-57 4-56-18C-56-54-36-80 0-80Z`;
  return (
    <g>
      <Ears skin={skin} />
      <path d={outline} fill={paint('face')} />
      <path
        d={`M56-18C57 4 55 20 52 34C50 50 ${jaw} 66 ${jaw * 0.58} ${chin - 8}C14 ${chin + 1} 6 ${chin + 2} 0 ${chin + 2}C22 70 34 48 37 22C39 0 40-40 30-70C48-58 56-40 56-18Z`}
        fill={skin.shade}
        opacity={0.34}
      />
      <ellipse cx={-31} cy={30} rx={19} ry={14} fill={paint('blush')} opacity={0.8} />
      <ellipse cx={31} cy={30} rx={19} ry={14} fill={paint('blush')} opacity={0.8} />
      {flushing > 0 && (
        <g opacity={flushing * (skin.dark ? 0.5 : 0.55)}>
          <ellipse cx={0} cy={20} rx={58} ry={40} fill={paint('flush')} />
          <ellipse cx={0} cy={-44} rx={44} ry={26} fill={paint('flush')} />
        </g>
      )}
      {cyanosis > 0 && <ellipse cx={0} cy={56} rx={34} ry={22} fill={paint('blue')} opacity={cyanosis * 0.75} />}
      <Lines skin={skin} age={age} pinch={face.browPinch} />
      {traits.beard !== 'none' && <Beard traits={traits} jaw={jaw} chin={chin} />}
      <Eye side={-1} traits={traits} skin={skin} face={face} swelling={swelling} />
      <Eye side={1} traits={traits} skin={skin} face={face} swelling={swelling} />
      <Brow side={-1} traits={traits} face={face} />
      <Brow side={1} traits={traits} face={face} />
      <Nose skin={skin} flare={face.flare} />
      <Mouth skin={skin} face={face} swelling={swelling} female={traits.female} age={age} />
      {traits.glasses && <Glasses />}
    </g>
  );
}

function Ears({ skin }: { readonly skin: Skin }) {
  return (
    <g>
      {[-1, 1].map((side) => (
        <g key={side} transform={`scale(${side} 1)`}>
          <path d="M53-8C62-14 66-4 64 8C62 20 57 28 52 26Z" fill={side === 1 ? skin.shade : skin.base} />
          <path
            d="M56-3C61-5 62 3 60 9C58 15 56 18 55 17"
            fill="none"
            stroke={skin.deep}
            strokeWidth={1.4}
            opacity={0.55}
          />
        </g>
      ))}
    </g>
  );
}

function Lines({ skin, age, pinch }: { readonly skin: Skin; readonly age: number; readonly pinch: number }) {
  return (
    <g fill="none" stroke={skin.line} strokeLinecap="round">
      <g opacity={0.1 + age * 0.34} strokeWidth={1.3}>
        <path d="M-15 36C-22 42-26 50-26 58" />
        <path d="M15 36C22 42 26 50 26 58" />
      </g>
      <g opacity={age * 0.34} strokeWidth={1.1}>
        <path d="M-28-52C-12-56 12-56 28-52M-31-42C-12-46 12-46 31-42" />
        <path d="M-38 2L-46-1M-38 6L-46 7M38 2L46-1M38 6L46 7" />
        <path d="M-12 80C-5 83 5 83 12 80" />
      </g>
      <g opacity={0.16 + age * 0.3} strokeWidth={1.3}>
        <path d="M-31 10C-26 14-18 14-13 10M31 10C26 14 18 14 13 10" />
      </g>
      <g opacity={Math.min(0.6, pinch * 0.55)} strokeWidth={1.5}>
        <path d="M-4-22L-5-12M4-22L5-12" />
      </g>
    </g>
  );
}

interface SideProps {
  readonly side: -1 | 1;
  readonly traits: Traits;
  readonly face: Expression;
}

function Eye({ side, traits, skin, face, swelling }: SideProps & { readonly skin: Skin; readonly swelling: number }) {
  const lids = Math.min(1, face.lids + swelling * 0.45);
  const top = -7.5 + lids * 11.5;
  const opening = `M-12 0C-7 ${top} 5 ${top - 0.5} 12 0.6C6 5.6-6 5.6-12 0Z`;
  const clip = paintId(use(PaintContext), side === 1 ? 'eye-right' : 'eye-left');
  return (
    <g transform={`translate(${side * 22.5} 0)`}>
      <ellipse cx={0} cy={-2} rx={16} ry={10} fill={skin.shade} opacity={0.3} />
      {swelling > 0 && <ellipse cx={0} cy={-3} rx={15} ry={9 + swelling * 3} fill={skin.lid} opacity={swelling} />}
      <g transform={`scale(${side} 1)`}>
        <path d={`M-13-6C-6-11.5 6-11.5 13-4.5`} fill="none" stroke={skin.line} strokeWidth={1.2} opacity={0.42} />
        {lids < 0.97 && (
          <g className={styles.blink}>
            <clipPath id={clip}>
              <path d={opening} />
            </clipPath>
            <g clipPath={`url(#${clip})`}>
              <rect x={-13} y={-9} width={26} height={16} fill={skin.dark ? '#e4ddd2' : '#f3eee8'} />
              <g transform={`translate(${face.gazeX * 3 * side} ${face.gazeY * 2})`}>
                <circle r={5.7} fill={traits.eyeColour} />
                <circle r={5.7} fill="none" stroke="#000" strokeOpacity={0.35} strokeWidth={1} />
                <circle r={2.5} fill="#100c0b" />
                <circle cx={-1.9 * side} cy={-2} r={1.3} fill="#fff" opacity={0.9} />
              </g>
              <rect x={-13} y={-9} width={26} height={6.4} fill="#1a1412" opacity={0.16} />
            </g>
          </g>
        )}
        <path
          d={`M-12.5 0.4C-7 ${top} 5 ${top - 0.5} 12.6 0.8`}
          fill="none"
          stroke={traits.female ? '#1d1513' : '#2c211d'}
          strokeWidth={traits.female ? 2.2 : 1.7}
          strokeLinecap="round"
        />
        <path d="M-10 3C-5 6.4 5 6.4 11 2" fill="none" stroke={skin.line} strokeWidth={0.9} opacity={0.45} />
      </g>
    </g>
  );
}

function Brow({ side, traits, face }: SideProps) {
  const thick = traits.female ? 3.4 : 5.2;
  const inner = -17 - face.browRaise * 3 - face.browPinch * 2.6;
  const outer = -17.5 - face.browRaise * 4 + face.browPinch * 1.4;
  return (
    <path
      transform={`scale(${side} 1)`}
      d={`M9 ${inner + thick * 0.5}C16 ${inner - 4.5} 26 ${outer - 5} 37 ${outer + 2.5}C28 ${outer - 1.5} 18 ${inner - 0.5 + thick * 0.35} 9.5 ${inner + thick}Z`}
      fill={traits.browColour}
      opacity={0.86}
    />
  );
}

function Nose({ skin, flare }: { readonly skin: Skin; readonly flare: number }) {
  const wide = 12 + flare * 2.2;
  return (
    <g>
      <path d="M5-14C7 4 9 22 12 32C10 38 6 40 2 40C5 30 4 6 2-12Z" fill={skin.shade} opacity={0.55} />
      <ellipse cx={-1.5} cy={29} rx={5} ry={6} fill={skin.light} opacity={0.5} />
      <path
        d={`M-${wide} 33C-${wide + 1} 39-8 41-5 39.5C-2 42 2 42 5 39.5C8 41 ${wide + 1} 39 ${wide} 33`}
        fill="none"
        stroke={skin.line}
        strokeWidth={1.4}
        strokeLinecap="round"
        opacity={0.62}
      />
      <ellipse cx={-5.5} cy={38} rx={2.8 + flare} ry={1.5} fill={skin.line} opacity={0.7} />
      <ellipse cx={5.5} cy={38} rx={2.8 + flare} ry={1.5} fill={skin.line} opacity={0.7} />
    </g>
  );
}

interface MouthProps {
  readonly skin: Skin;
  readonly face: Expression;
  readonly swelling: number;
  readonly female: boolean;
  readonly age: number;
}

function Mouth({ skin, face, swelling, female, age }: MouthProps) {
  const full = (female ? 1 : 0.82) * (1 - age * 0.28) + swelling * 0.9;
  const open = face.mouthOpen * 13;
  const corner = 57 - face.corners * 3.4;
  const wide = 19 - face.mouthOpen * 2.5;
  const up = 57 - 6.6 * full - open * 0.15;
  const down = 58 + open;
  return (
    <g>
      {open > 1 && (
        <>
          <path
            d={`M-${wide} ${corner}C-8 ${55 - open * 0.1} 8 ${55 - open * 0.1} ${wide} ${corner}C11 ${down + 4} -11 ${down + 4}-${wide} ${corner}Z`}
            fill="#3a1513"
          />
          <ellipse cx={0} cy={down + 0.5} rx={wide * 0.55} ry={Math.max(1.5, open * 0.36)} fill={skin.tongue} />
          {open > 3.5 && (
            <path d={`M-${wide * 0.62} 55.8H${wide * 0.62}V58.2H-${wide * 0.62}Z`} fill="#ece6da" opacity={0.9} />
          )}
        </>
      )}
      <path
        d={`M-${wide} ${corner}C-12 ${up + 0.5}-5 ${up - 1.8} 0 ${up + 1}C5 ${up - 1.8} 12 ${up + 0.5} ${wide} ${corner}C10 ${57.4 - open * 0.1}-10 ${57.4 - open * 0.1}-${wide} ${corner}Z`}
        fill={skin.lipShade}
      />
      <path
        d={`M-${wide} ${corner}C-10 ${down} 10 ${down} ${wide} ${corner}C12 ${down + 8.6 * full} 6 ${down + 10.4 * full} 0 ${down + 10.4 * full}C-6 ${down + 10.4 * full}-12 ${down + 8.6 * full}-${wide} ${corner}Z`}
        fill={skin.lip}
      />
      <path
        d={`M-8 ${down + 4.2 * full}C-3 ${down + 5.6 * full} 3 ${down + 5.6 * full} 7 ${down + 4 * full}`}
        fill="none"
        stroke="#fff"
        strokeWidth={1.6}
        strokeLinecap="round"
        opacity={0.2}
      />
      {open <= 1 && (
        <path
          d={`M-${wide} ${corner}C-10 57.4 10 57.4 ${wide} ${corner}`}
          fill="none"
          stroke={skin.line}
          strokeWidth={1.3}
          opacity={0.75}
        />
      )}
      <path
        d={`M-11 ${down + 13 * full}C-4 ${down + 15 * full} 4 ${down + 15 * full} 11 ${down + 13 * full}`}
        fill="none"
        stroke={skin.shade}
        strokeWidth={2.4}
        strokeLinecap="round"
        opacity={0.6}
      />
    </g>
  );
}

function Beard({ traits, jaw, chin }: { readonly traits: Traits; readonly jaw: number; readonly chin: number }) {
  const moustache = 'M-24 54C-16 44-6 44 0 47C6 44 16 44 24 54C14 50 6 51 0 51C-6 51-14 50-24 54Z';
  const full = `M-53 22C-54 44-${jaw + 2} 70-${jaw * 0.6} ${chin - 4}C-12 ${chin + 8} 12 ${chin + 8} ${jaw * 0.6} ${chin - 4}C${jaw + 2} 70 54 44 53 22C46 44 34 52 24 52C14 44 6 46 0 47C-6 46-14 44-24 52C-34 52-46 44-53 22Z`;
  if (traits.beard === 'moustache') return <path d={moustache} fill={traits.hairColour} opacity={0.9} />;
  return <path d={full} fill={traits.hairColour} opacity={traits.beard === 'full' ? 0.9 : 0.16} />;
}

function Glasses() {
  return (
    <g fill="none" stroke="#2e3a3d" strokeWidth={2} opacity={0.85}>
      <rect x={-39} y={-11} width={33} height={24} rx={9} fill="#fff" fillOpacity={0.08} />
      <rect x={6} y={-11} width={33} height={24} rx={9} fill="#fff" fillOpacity={0.08} />
      <path d="M-6-3C-3-6 3-6 6-3M-39-4L-53-7M39-4L53-7" />
    </g>
  );
}
