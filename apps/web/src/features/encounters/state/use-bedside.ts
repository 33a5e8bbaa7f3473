import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Scene } from '../../../engine-worker/protocol.ts';
import { readSettings } from '../bedside/settings.ts';
import { namesOf, type Names } from '../acts/names.ts';
import type { Bedside } from './bedside.ts';
import type { HoldReason, NowView, View } from './view.ts';

export const BedsideContext = createContext<Bedside | null>(null);

export function useBedside(): Bedside {
  const bedside = use(BedsideContext);
  if (!bedside) throw new Error('this part belongs inside a bedside');
  return bedside;
}

/** A part of the view; the component draws again only when that part is another value. */
export function useView<T>(select: (view: View) => T): T {
  const { store } = useBedside();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** The scene of an open encounter. */
export function useScene(): Scene {
  const scene = useView((view) => view.scene);
  if (!scene) throw new Error('the encounter is not open yet');
  return scene;
}

export function useNow<T>(select: (now: NowView) => T): T {
  return useView((view) => {
    if (!view.now) throw new Error('the encounter is not open yet');
    return select(view.now);
  });
}

export function useNames(): Names {
  return namesOf(useScene());
}

/** Holds the clock for a reason while `active`. */
export function useHold(reason: HoldReason, active: boolean): void {
  const bedside = useBedside();
  useEffect(() => {
    if (!active || (reason === 'composing' && !readSettings().holdWhileWriting)) return;
    bedside.hold(reason, true);
    return () => bedside.hold(reason, false);
  }, [bedside, reason, active]);
}
