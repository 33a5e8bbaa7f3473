import { memo, useEffect, useId, useMemo, useRef } from 'react';
import type { Appearance } from '@openward/encounter';
import { Arms } from './Arms.tsx';
import { Bed, Blanket } from './Bed.tsx';
import { runBreathing } from './breathing.ts';
import { expressionOf } from './expression.ts';
import { Face } from './Face.tsx';
import { FigurePaints } from './FigurePaints.tsx';
import { HairBehind, HairFront } from './Hair.tsx';
import { PaintContext } from './paint.ts';
import { Rash, Sweat } from './Rash.tsx';
import { skinOf } from './skin.ts';
import { Clothes, NeckAndChest } from './Torso.tsx';
import type { Traits } from './traits.ts';
import { BodyDevices, FaceDevice } from './Worn.tsx';
import styles from './patient.module.css';

export interface PatientFigureProps {
  readonly traits: Traits;
  readonly seen: Appearance;
  /** False while the clock is held or motion is not wanted: the chest is still. */
  readonly moving: boolean;
}

const FACE_DEVICES = ['bagMask', 'nonRebreather', 'venturi', 'nebuliserMask', 'simpleMask', 'nasalCannula'];

/** How the whole figure lies in the picture, by posture. */
const POSE: Readonly<Record<string, string>> = {
  supine: 'translate(14 24) scale(0.94)',
  supineLegsRaised: 'translate(14 24) scale(0.94)',
  semiRecumbent: '',
  sitting: 'translate(-14 -16) scale(1.06)',
  leftLateral: 'rotate(13 240 300) translate(18 10)',
  standing: 'translate(-14 -16) scale(1.06)',
};

/** A person on a bed, drawn from nothing but what is observed. Hidden from assistive technology: its twin is text. */
export const PatientFigure = memo(function PatientFigure({ traits, seen, moving }: PatientFigureProps) {
  const figure = useId();
  const left = useRef<SVGGElement>(null);
  const right = useRef<SVGGElement>(null);
  const upper = useRef<SVGGElement>(null);
  const notch = useRef<SVGEllipseElement>(null);
  const now = useRef({ signs: seen, moving });
  const skin = useMemo(() => skinOf(traits.skinTone, seen), [traits.skinTone, seen]);
  const face = expressionOf(seen);

  useEffect(() => {
    now.current = { signs: seen, moving };
  });
  useEffect(() => {
    if (!left.current || !right.current || !upper.current || !notch.current) return;
    const parts = { left: left.current, right: right.current, upper: upper.current, notch: notch.current };
    return runBreathing(parts, () => now.current);
  }, []);

  const flat = seen.posture === 'supine' || seen.posture === 'supineLegsRaised' || seen.posture === 'leftLateral';
  const device = FACE_DEVICES.find((each) => seen.wearing.includes(each)) ?? '';
  const tilt =
    seen.consciousness === 'unresponsive' || seen.consciousness === 'respondsToPain'
      ? 7
      : seen.posture === 'leftLateral'
        ? 8
        : 0;
  const strain = { none: 0, easy: 0, laboured: 0.45, severe: 1, gasping: 0.8 }[seen.breathingEffort];
  return (
    <PaintContext value={figure}>
      <svg
        className={styles.figure}
        viewBox="0 28 480 440"
        preserveAspectRatio="xMidYMin slice"
        aria-hidden="true"
        focusable="false"
      >
        <FigurePaints skin={skin} traits={traits} />
        <Bed flat={flat} />
        <g transform={POSE[seen.posture] ?? ''}>
          <g ref={upper}>
            <g transform={`translate(240 165) rotate(${tilt} 0 90)`}>
              <HairBehind traits={traits} skin={skin} />
            </g>
            <NeckAndChest
              traits={traits}
              skin={skin}
              neckVeins={seen.neckVeins / 10}
              flushing={seen.flushing / 10}
              strain={strain}
              notchRef={notch}
            />
            <Clothes traits={traits} skin={skin} leftRef={left} rightRef={right} />
            {seen.mottling > 0 && traits.garment === 'cutOpen' && (
              <ellipse cx={240} cy={440} rx={80} ry={40} fill={skin.mottle} opacity={seen.mottling * 0.02} />
            )}
            <g transform={`translate(240 165) rotate(${tilt} 0 90)`}>
              <Face
                traits={traits}
                skin={skin}
                face={face}
                swelling={seen.angioedema / 10}
                flushing={seen.flushing / 10}
                cyanosis={seen.cyanosis / 10}
              />
              <HairFront traits={traits} skin={skin} />
            </g>
            {seen.urticaria > 0 && <Rash skin={skin} amount={seen.urticaria / 10} covered={traits.hair === 'scarf'} />}
            {seen.sweating > 0 && <Sweat amount={seen.sweating / 10} />}
            <g transform={`translate(240 165) rotate(${tilt} 0 90)`}>
              <FaceDevice device={device} />
            </g>
          </g>
          <Blanket legsRaised={seen.posture === 'supineLegsRaised'} />
          <Arms traits={traits} skin={skin} mottling={seen.mottling / 10} cyanosis={seen.cyanosis / 10} />
          <BodyDevices wearing={seen.wearing} />
        </g>
      </svg>
    </PaintContext>
  );
});
