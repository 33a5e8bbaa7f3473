import type { Ref } from 'react';
import { hex, lab, shift } from './colour.ts';
import { usePaint } from './paint.ts';
import type { Skin } from './skin.ts';
import type { Traits } from './traits.ts';

const NECK_CHEST =
  'M212 215L211 258C209 280 188 288 158 296C126 304 106 320 102 352L100 470L380 470L378 352C374 320 354 304 322 296C292 288 271 280 269 258L268 215Z';

interface BodyProps {
  readonly traits: Traits;
  readonly skin: Skin;
  /** 0 to 1. */
  readonly neckVeins: number;
  readonly flushing: number;
  readonly strain: number;
  readonly notchRef: Ref<SVGEllipseElement>;
}

/** Neck and upper chest, with the veins and muscles that a clinician looks for. */
export function NeckAndChest({ traits, skin, neckVeins, flushing, strain, notchRef }: BodyProps) {
  const paint = usePaint();
  return (
    <g>
      <g transform={`translate(240 0) scale(${1 + traits.build * 0.05} 1) translate(-240 0)`}>
        <path d={NECK_CHEST} fill={paint('chest')} />
      </g>
      <path d="M212 232C222 262 258 262 268 232L268 258C262 274 218 274 212 258Z" fill={skin.deep} opacity={0.42} />
      {flushing > 0 && (
        <path
          d="M196 288C216 280 264 280 284 288C300 330 180 330 196 288Z"
          fill={skin.flush}
          opacity={flushing * (skin.dark ? 0.3 : 0.36)}
        />
      )}
      <g fill="none" stroke={skin.deep} strokeLinecap="round">
        <path d="M182 294C206 288 224 290 236 299M298 294C274 288 256 290 244 299" strokeWidth={3} opacity={0.32} />
        <path
          d="M219 246C222 268 229 284 237 295M261 246C258 268 251 284 243 295"
          strokeWidth={2.6 + strain * 2}
          opacity={0.2 + strain * 0.4}
        />
      </g>
      <ellipse ref={notchRef} cx={240} cy={293} rx={9} ry={7} fill={skin.deep} opacity={0} />
      {neckVeins > 0 && (
        <g fill="none" strokeLinecap="round" opacity={Math.min(1, neckVeins * 1.1)}>
          {['M216 240C214 258 209 272 202 287', 'M264 240C266 258 271 272 278 287'].map((d) => (
            <g key={d}>
              <path
                d={d}
                stroke={skin.deep}
                strokeWidth={4 + neckVeins * 5}
                opacity={0.3}
                transform="translate(1.6 1)"
              />
              <path d={d} stroke={skin.light} strokeWidth={2 + neckVeins * 4} opacity={0.75} />
              <path d={d} stroke={skin.dark ? '#3b3f58' : '#8a93b4'} strokeWidth={1 + neckVeins * 2.4} opacity={0.55} />
            </g>
          ))}
        </g>
      )}
    </g>
  );
}

interface ClothesProps {
  readonly traits: Traits;
  readonly leftRef: Ref<SVGGElement>;
  readonly rightRef: Ref<SVGGElement>;
  readonly skin: Skin;
}

/** Patient's right half of a garment, as it lies on the viewer's left; the other half is its mirror. */
const HALF: Readonly<Record<Traits['garment'], string>> = {
  gown: 'M203 281C172 291 130 298 108 328C95 352 93 400 96 480L241 480L241 330C226 318 210 300 203 281Z',
  nightdress: 'M199 284C170 292 130 298 108 328C95 352 93 400 96 480L241 480L241 316C222 312 206 300 199 284Z',
  tshirt: 'M204 279C172 290 130 298 106 328C94 352 92 400 96 480L241 480L241 312C222 310 208 298 204 279Z',
  shirt: 'M207 272C174 288 130 298 107 328C94 352 92 400 96 480L241 480L241 328C228 312 214 294 207 272Z',
  jacket: 'M200 276C170 288 126 296 102 328C90 352 90 400 94 480L232 480L230 352C218 322 206 300 200 276Z',
  cutOpen: 'M160 296C128 304 108 320 103 352C98 390 98 430 98 480L168 480C156 420 152 360 160 296Z',
};

/** What the patient wears; each half rises with its own side of the chest. */
export function Clothes({ traits, leftRef, rightRef, skin }: ClothesProps) {
  const paint = usePaint();
  const cloth = lab(traits.cloth);
  const fold = hex(shift(cloth, -0.07));
  const bright = hex(shift(cloth, 0.05));
  const half = (
    <>
      <path d={HALF[traits.garment]} fill={paint('cloth')} />
      <path
        d="M128 330C120 372 124 420 132 470M166 350C170 390 168 430 170 470"
        fill="none"
        stroke={fold}
        strokeWidth={3}
        opacity={0.5}
        strokeLinecap="round"
      />
      <path
        d="M146 318C142 350 146 390 150 430"
        fill="none"
        stroke={bright}
        strokeWidth={6}
        opacity={0.35}
        strokeLinecap="round"
      />
      <path
        d="M186 372C204 382 222 384 240 382"
        fill="none"
        stroke={fold}
        strokeWidth={2.4}
        opacity={traits.female ? 0.5 : 0.22}
        strokeLinecap="round"
      />
      {traits.garment === 'gown' && <GownDots colour={fold} />}
      {traits.garment !== 'cutOpen' && <Neckline garment={traits.garment} fold={fold} />}
    </>
  );
  return (
    <g>
      {traits.garment === 'jacket' && (
        <path d="M206 290C212 330 226 350 240 356C254 350 268 330 274 290L262 480L218 480Z" fill="#d9dcda" />
      )}
      <g ref={rightRef}>
        {traits.garment === 'cutOpen' && <BareHalf skin={skin} />}
        {half}
      </g>
      <g ref={leftRef}>
        <g transform="translate(480 0) scale(-1 1)">
          {traits.garment === 'cutOpen' && <BareHalf skin={skin} />}
          {half}
        </g>
      </g>
      {traits.garment !== 'cutOpen' && traits.garment !== 'jacket' && (
        <path
          d={`M240 ${traits.garment === 'gown' ? 332 : 318}V470`}
          stroke={fold}
          strokeWidth={1.6}
          opacity={0.55}
          fill="none"
        />
      )}
    </g>
  );
}

function BareHalf({ skin }: { readonly skin: Skin }) {
  return (
    <g>
      <path d="M241 300C200 298 160 300 132 320L120 470L241 470Z" fill={skin.base} opacity={0.9} />
      <path
        d="M150 372C176 388 210 386 236 372M160 408C186 420 214 418 238 410"
        fill="none"
        stroke={skin.shade}
        strokeWidth={3}
        opacity={0.6}
        strokeLinecap="round"
      />
      <circle cx={178} cy={366} r={4.2} fill={skin.lipShade} opacity={0.7} />
    </g>
  );
}

function Neckline({ garment, fold }: { readonly garment: Traits['garment']; readonly fold: string }) {
  const d = {
    gown: 'M203 281C210 300 226 318 241 330',
    nightdress: 'M199 284C206 300 222 312 241 316',
    tshirt: 'M204 279C208 298 222 310 241 312',
    shirt: 'M207 272C204 296 214 316 228 322L241 328',
    jacket: 'M200 276C206 300 218 322 230 352',
    cutOpen: '',
  }[garment];
  return <path d={d} fill="none" stroke={fold} strokeWidth={garment === 'gown' ? 4 : 3} opacity={0.8} />;
}

function GownDots({ colour }: { readonly colour: string }) {
  const rows = [330, 352, 374, 396, 418, 440];
  return (
    <g fill={colour} opacity={0.45}>
      {rows.map((y, i) =>
        [116, 140, 164, 188, 212].map((x) => <circle key={`${x}-${y}`} cx={x + (i % 2) * 12} cy={y} r={1.5} />),
      )}
    </g>
  );
}
