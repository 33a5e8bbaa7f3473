import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Quaternion, Vector3, Matrix4 } from 'three';
import type { Locator, Page } from 'playwright-core';
import { MENU, MENU_ASIDE, MENU_DIP } from '../../../apps/web/src/world/headset/board-layout.ts';

const EMULATOR = readFileSync(createRequire(import.meta.url).resolve('iwer/build/iwer.min.js'), 'utf8');
const SMALL = { width: 800, height: 700 };
const EYES = new Vector3(0, 1.6, 0);

/** As much of a page's own world as is looked at. */
interface PageWorld {
  readonly document: {
    querySelector(selector: string): { getAttribute(name: string): string | null } | null;
  };
}

/** A headset that exists in the browser alone: its hands are moved by the test, everything else is the product's. */
export class Emulated {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Before the page is opened: the browser has a headset from its first script on. */
  static async wear(page: Page): Promise<Emulated> {
    await page.addInitScript({
      content: `${EMULATOR};
        globalThis.headset = new IWER.XRDevice(IWER.metaQuest3);
        headset.installRuntime({ forceInstall: true });
        headset.position.set(${EYES.toArray().join(',')});`,
    });
    return new Emulated(page);
  }

  /** What the wearer has before the eyes, as the page beside shows it. */
  get beside(): Locator {
    return this.page.getByRole('region', { name: 'In the headset' });
  }

  private get canvas(): Locator {
    return this.page.locator('canvas[data-world]');
  }

  private get board(): Locator {
    return this.beside.locator('button[data-at]:not([data-at=""])');
  }

  /** Steps into the room and puts the headset on; in a small window, which a software renderer draws sooner. */
  async enter(): Promise<void> {
    await this.page.setViewportSize(SMALL);
    await this.page.keyboard.press('v');
    await this.page.locator('canvas[data-world="ready"]').waitFor({ timeout: 60_000 });
    await this.page.getByRole('button', { name: 'Enter with the headset' }).click();
    await this.page.locator('[data-turns]:not([data-turns="0"])').waitFor({ timeout: 30_000 });
    // The emulator's own picture over the page is no part of the product.
    await this.run(`document.querySelector('[data-webxr_runtime]').inert = true`);
  }

  /** Points a controller from a place to another and presses the trigger; metres, from where the wearer stands. */
  async pressAt(target: Vector3, from = new Vector3(0.2, 1.3, -0.1), hand: 'left' | 'right' = 'right'): Promise<void> {
    const turn = new Quaternion().setFromRotationMatrix(new Matrix4().lookAt(from, target, new Vector3(0, 1, 0)));
    await this.pose(hand, from, turn);
    await this.trigger(hand);
  }

  /** Chooses a row of the menu by its words, with the ray of a controller. */
  async choose(row: string | RegExp, hand: 'left' | 'right' = 'right'): Promise<void> {
    const button = this.beside.getByRole(
      'button',
      typeof row === 'string' ? { name: row, exact: true } : { name: row },
    );
    const places = this.board.and(button).first();
    await places.waitFor();
    const [u = 0, v = 0] = ((await places.getAttribute('data-at')) ?? '').split(' ').map(Number);
    const height = (MENU.widthM * MENU.heightPx) / MENU.widthPx;
    const facing = new Quaternion()
      .setFromAxisAngle(new Vector3(0, 1, 0), -MENU_ASIDE)
      .multiply(new Quaternion().setFromAxisAngle(new Vector3(1, 0, 0), -MENU_DIP));
    const middle = new Vector3(0, -MENU.distanceM * Math.tan(MENU_DIP), -MENU.distanceM)
      .applyAxisAngle(new Vector3(0, 1, 0), -MENU_ASIDE)
      .add(EYES);
    const point = new Vector3((u - 0.5) * MENU.widthM, (v - 0.5) * height, 0).applyQuaternion(facing).add(middle);
    const from = new Vector3(0, 0, 0.2).applyQuaternion(facing).add(point);
    const before = Number(await this.beside.getAttribute('data-turns'));
    await this.pose(hand, from, facing);
    await this.trigger(hand);
    await this.grown('[data-turns]', 'data-turns', before + 1);
  }

  /** Types with the letters of the menu. */
  async keys(text: string): Promise<void> {
    for (const letter of text) await this.choose(letter);
  }

  /** Where the wearer stands in the room, metres, and how he is turned, radians. */
  async stand(): Promise<{ readonly x: number; readonly z: number; readonly turn: number }> {
    await this.measured();
    const [x = 0, z = 0, turn = 0] = ((await this.canvas.getAttribute('data-stand')) ?? '').split(' ').map(Number);
    return { x, z, turn };
  }

  /** Where a thing of the room is, from where the wearer stands. */
  async inSight(thing: string): Promise<Vector3> {
    const at = await this.page.locator(`[data-thing="${thing}"]`).getAttribute('data-at');
    const [x = 0, y = 0, z = 0] = (at ?? '').split(' ').map(Number);
    const stand = await this.stand();
    return new Vector3(x - stand.x, y, z - stand.z).applyAxisAngle(new Vector3(0, 1, 0), -stand.turn);
  }

  /** Pushes a thumbstick and lets it go. */
  async stick(x: number, y: number, hand: 'left' | 'right' = 'right'): Promise<void> {
    await this.run(`headset.controllers.${hand}.updateAxes('thumbstick', ${x}, ${y})`);
    await this.frames();
    await this.run(`headset.controllers.${hand}.updateAxes('thumbstick', 0, 0)`);
    await this.frames();
  }

  async squeeze(hand: 'left' | 'right' = 'right'): Promise<void> {
    await this.press(hand, 'squeeze');
  }

  /** The headset taken off, or put on again. */
  async off(off: boolean): Promise<void> {
    await this.run(`headset.updateVisibilityState('${off ? 'hidden' : 'visible'}')`);
  }

  private async pose(hand: string, at: Vector3, turn: Quaternion): Promise<void> {
    await this.run(`headset.controllers.${hand}.position.set(${at.toArray().join(',')});
      headset.controllers.${hand}.quaternion.set(${turn.toArray().join(',')})`);
    await this.frames();
  }

  private async trigger(hand: string): Promise<void> {
    await this.press(hand, 'trigger');
  }

  private async press(hand: string, button: string): Promise<void> {
    await this.run(`headset.controllers.${hand}.updateButtonValue('${button}', 1)`);
    await this.frames();
    await this.run(`headset.controllers.${hand}.updateButtonValue('${button}', 0)`);
    await this.frames();
  }

  /** Until two frames more were drawn: the emulated headset draws when the page does. */
  private async frames(): Promise<void> {
    const twice = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
    await this.page.evaluate(twice);
  }

  /** Until the product has measured its picture anew. */
  private async measured(): Promise<void> {
    const drawn = Number(await this.canvas.getAttribute('data-frames'));
    await this.grown('canvas[data-world]', 'data-frames', drawn + 1);
    await this.grown('canvas[data-world]', 'data-frames', drawn + 2);
  }

  /** Until a number on the page has grown to what is wanted. */
  private async grown(selector: string, attribute: string, least: number): Promise<void> {
    await this.page.waitForFunction(
      ([where, what, enough]) =>
        Number((globalThis as unknown as PageWorld).document.querySelector(where)?.getAttribute(what)) >= enough,
      [selector, attribute, least] as const,
      { polling: 30, timeout: 30_000 },
    );
  }

  private async run(script: string): Promise<void> {
    await this.page.evaluate(`(() => { ${script} })()`);
  }
}
