import { use, useCallback, useEffect, useEffectEvent, useLayoutEffect, useReducer, useRef, useState } from 'react';
import type { BoardPage } from '../../../../world/headset/board-page.ts';
import type { Headset } from '../../../../world/headset/headset.ts';
import type { WardObject } from '../../../../world/objects.ts';
import type { World } from '../../../../world/world.ts';
import { HandsContext, useAct } from '../../acts/use-act.ts';
import { useBedside, useNames, useNow, useScene, useView } from '../../state/use-bedside.ts';
import { captionOf } from './caption.ts';
import { HeadsetMenu } from './menu.ts';
import type { Given } from './given.ts';
import { placeOfPanel, type Place } from './places.ts';
import { wristPage } from './wrist-page.ts';

export type HeadsetState = 'none' | 'able' | 'entering' | 'within' | 'refused';

/** The headset as the page knows it: how far it is, and what its wearer has before the eyes. */
export interface HeadsetInPage {
  readonly state: HeadsetState;
  readonly enter: () => void;
  /** The menu's page, for whoever sits at the screen beside the wearer; null outside the headset. */
  readonly page: BoardPage | null;
  /** How often something was chosen so far. */
  readonly turns: number;
  readonly choose: (id: string) => void;
  /** Where an item stands on the board, 0 to 1 from the lower left. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number } | null;
}

/** Whether this browser has a headset, and the encounter inside it: the same acts as at the flat bedside, from a board in the room. */
export function useHeadset(world: World | null): HeadsetInPage {
  const bedside = useBedside();
  const scene = useScene();
  const names = useNames();
  const now = useNow((each) => each);
  const entries = useView((view) => view.entries);
  const held = useView((view) => view.held);
  const doing = useView((view) => view.doing);
  const refused = useView((view) => view.refused);
  const { choose: handTo } = use(HandsContext);
  const { act, busy } = useAct();
  const [state, setState] = useState<HeadsetState>('none');
  const [headset, setHeadset] = useState<Headset | null>(null);
  const [seated, setSeated] = useState(false);
  const [turns, redraw] = useReducer((times: number) => times + 1, 0);
  const menu = useRef(new HeadsetMenu());
  const away = useRef(false);

  useEffect(() => {
    let gone = false;
    void navigator.xr?.isSessionSupported('immersive-vr').then(
      (able) => !gone && able && setState((was) => (was === 'none' ? 'able' : was)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);

  const paused = held.some((reason) => reason === 'learner' || reason === 'arrival' || reason === 'cue');
  const given: Given = { scene, now, entries, names, paused };

  const openAt = (place: Place): void => {
    menu.current.open(place);
    headset?.bringClose();
    redraw();
  };
  const choose = (id: string): void => {
    if (id === 'wrist.menu') return openAt({ at: 'home' });
    if (id === 'wrist.pause') return bedside.togglePause();
    if (id === 'wrist.seated') return setSeated(headset?.toggleSeated() ?? false);
    if (id === 'wrist.leave') return void headset?.leave();
    const does = menu.current.choose(id, given);
    switch (does.type) {
      case 'act':
        if (busy) break;
        if (does.then === 'back') menu.current.back();
        handTo(null);
        void act(does.act);
        break;
      case 'pause':
        bedside.togglePause();
        break;
      case 'wait':
        void bedside.skip(60, true);
        break;
      case 'close':
        headset?.putAway();
        break;
      case 'leave':
        void headset?.leave();
        break;
      case 'finish':
        void act({ type: 'finish' }).then(() => headset?.leave());
        break;
      default:
        break;
    }
    redraw();
  };
  const chosen = useEffectEvent(choose);
  const pick = useEffectEvent((object: WardObject): void => {
    const { action } = object;
    if (action.kind === 'act') void act({ type: 'handHygiene' });
    else if (object.id === 'monitor') openAt({ at: 'monitor' });
    else if (object.id === 'oxygen') openAt({ at: 'oxygen' });
    else if (object.id.startsWith('patient.')) openAt({ at: 'body', part: object.id });
    else if (object.id.startsWith('person.')) openAt({ at: 'talk', to: object.id.slice('person.'.length) });
    else if (action.kind === 'panel') openAt(placeOfPanel(action.panel));
  });
  /** Taken off, the headset holds the clock; put on again, going on is the learner's. */
  const goAway = useEffectEvent((off: boolean): void => {
    if (off && !away.current && !paused) bedside.togglePause();
    away.current = off;
  });

  // The browser asks for a session soon after a press, which this effect follows.
  useEffect(() => {
    if (state !== 'entering' || !world) return;
    world
      .enterHeadset({
        onPick: (object) => pick(object),
        onChoose: (id) => chosen(id),
        onAway: (off) => goAway(off),
        onLeft: () => {
          setHeadset(null);
          setState('able');
        },
      })
      .then(
        (made) => {
          setHeadset(made);
          setState('within');
        },
        () => setState('refused'),
      );
  }, [state, world]);
  const enter = useCallback(() => setState('entering'), []);

  const opened = useEffectEvent(() => openAt({ at: 'home' }));
  useEffect(() => {
    if (headset) opened();
  }, [headset]);
  const note = doing ? `${doing.text}…` : refused ? refused.message : '';
  const board = headset ? menu.current.board(given) : null;
  const page = board && note !== '' ? { ...board, lines: [note, ...board.lines] } : board;
  // Drawn by words alone: a board that says the same is not drawn again.
  useLayoutEffect(() => {
    if (!headset || !page) return;
    headset.menu.show(page);
    headset.wrist.show(wristPage(now, paused, seated));
    const caption = captionOf(entries, given, paused);
    headset.caption.mesh.visible = caption !== null;
    if (caption) headset.caption.show({ title: '', lines: [caption], items: [] });
  });
  const placeOf = useCallback((id: string) => headset?.menu.placeOf(id) ?? null, [headset]);
  return { state, enter, page, turns, choose, placeOf };
}
