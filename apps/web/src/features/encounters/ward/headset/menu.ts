import type { BoardPage } from '../../../../world/headset/board-page.ts';
import type { Given } from './given.ts';
import { pageOf } from './page-of.ts';
import type { Choice, Does, MenuPage, Place } from './places.ts';

/** Rows on one board beside the ways back and on: with letters below, and without. */
const ROWS_OVER_KEYS = 5;
const ROWS = 10;
const HOME: Place = { at: 'home' };

/** Where somebody is in the headset's menu: a way in that can be gone back, one place at a time, long lists in pages. */
export class HeadsetMenu {
  private way: readonly Place[] = [HOME];
  private from = 0;

  get place(): Place {
    return this.way.at(-1) ?? HOME;
  }

  go(place: Place, instead = false): void {
    this.way = instead ? [...this.way.slice(0, -1), place] : [...this.way, place];
    this.from = 0;
  }

  /** Opens a place from the room: the way back leads home. */
  open(place: Place): void {
    this.way = place.at === 'home' ? [HOME] : [HOME, place];
    this.from = 0;
  }

  back(): void {
    if (this.from > 0) this.from = Math.max(0, this.from - ROWS);
    else if (this.way.length > 1) this.way = this.way.slice(0, -1);
  }

  /** The board as it is to be drawn. */
  board(given: Given): BoardPage {
    const page = pageOf(this.place, given);
    const { shown, more } = this.rows(page);
    const back = given.now.openChallenge === null && (this.way.length > 1 || this.from > 0);
    return {
      title: page.title,
      lines: page.lines,
      items: [
        ...shown.map(({ does: _does, ...item }) => item),
        ...(more > 0 ? [{ id: 'menu.more', label: 'More', detail: `${more} more` }] : []),
        back ? { id: 'menu.back', label: 'Back' } : { id: 'menu.close', label: 'Put the menu away' },
      ],
    };
  }

  /** What choosing an item of the board does; going and paging are done here, the rest is for the caller. */
  choose(id: string, given: Given): Does {
    if (id === 'menu.back') this.back();
    else if (id === 'menu.more') this.from += ROWS;
    else if (id === 'menu.close') return { type: 'close' };
    else {
      const chosen = pageOf(this.place, given).choices.find((each) => each.id === id);
      if (chosen?.does.type === 'go') this.go(chosen.does.place, chosen.does.instead);
      else if (chosen?.does.type === 'back') {
        this.back();
        this.go(chosen.does.place, true);
      } else if (chosen) return chosen.does;
    }
    return { type: 'nothing' };
  }

  private rows({ choices }: MenuPage): { readonly shown: readonly Choice[]; readonly more: number } {
    const rows = choices.filter(({ kind }) => kind !== 'key');
    const keys = choices.filter(({ kind }) => kind === 'key');
    const most = keys.length > 0 ? ROWS_OVER_KEYS : ROWS;
    const shown = rows.slice(this.from, this.from + most);
    return { shown: [...shown, ...keys], more: Math.max(0, rows.length - this.from - most) };
  }
}
