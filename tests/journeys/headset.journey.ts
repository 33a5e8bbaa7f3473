import { Vector3 } from 'three';
import { expect, journey } from '../support/journey.ts';
import { Bedside, walkIn } from './play/bedside.ts';
import { Emulated } from './play/headset.ts';

const CASE = 'unwell-on-the-ward';
const allowConsole = [/Failed to load resource.*401/, /GPU stall due to ReadPixels/, /GL Driver Message/];

journey(
  'given a headset, when the room is entered with it, then the patient is felt, spoken to and given oxygen by a ray alone, and the record says so',
  { allowConsole, timeoutMs: 300_000 },
  async ({ page, shot, axe }) => {
    const headset = await Emulated.wear(page);
    await walkIn(page, CASE);
    const bed = new Bedside(page);
    await headset.enter();
    await shot('headset-home');
    await axe();

    await headset.choose('Examine');
    await headset.choose('Arms');
    await headset.choose(/^Radial pulse/);
    await headset.beside.locator('p', { hasText: /^Radial pulse.*: ./ }).waitFor();
    await headset.choose('Back');
    await headset.choose('Back');

    await headset.choose('Talk');
    await headset.choose('Type your words');
    await headset.keys('hi');
    await shot('headset-keys');
    await headset.choose('Say it');
    await headset.beside.getByText(/You said: “hi”/).waitFor();
    await headset.choose('Back');

    await headset.choose(/^Oxygen/);
    await headset.choose('Reservoir mask');
    await headset.choose(/^15 L\/min/);
    await headset.beside.getByText('Now: reservoir mask, 15 L/min').waitFor();
    await headset.choose('Back');
    await headset.choose(/^Monitor/);
    await headset.choose('Attach SpO₂ probe');
    await headset.beside.getByRole('button', { name: 'Detach SpO₂ probe' }).waitFor();
    await shot('headset-monitor');
    await headset.beside.getByRole('button', { name: 'Leave the headset' }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Back to the flat bedside' }).click();
    const record = (await bed.record()).join('\n');
    for (const done of [/pulse/i, /“hi”/, /reservoir mask/i, /SpO₂|oximeter|probe/i]) expect(record).toMatch(done);
  },
);

journey(
  'given a headset, when the floor, the patient and the wrist are pointed at, then one walks, examines, and pauses; taken off, it holds the clock',
  { allowConsole, timeoutMs: 300_000 },
  async ({ page, shot }) => {
    const headset = await Emulated.wear(page);
    await walkIn(page, CASE);
    await headset.enter();
    await headset.choose('Put the menu away');
    const start = await headset.stand();
    await headset.pressAt(new Vector3(0, 0, -0.8));
    const walked = await headset.stand();
    expect(Math.hypot(walked.x - start.x, walked.z - start.z)).toBeCloseTo(0.8, 1);
    await headset.stick(1, 0);
    expect((await headset.stand()).turn - walked.turn).toBeCloseTo(-Math.PI / 6, 3);
    await headset.stick(-1, 0, 'left');
    expect((await headset.stand()).turn).toBeCloseTo(walked.turn, 3);

    await headset.pressAt(await headset.inSight('patient.chest'));
    await headset.beside.getByRole('button', { name: 'Examine: heart' }).waitFor();
    await shot('headset-patient');
    await headset.squeeze('left');
    await headset.squeeze('left');

    await headset.choose('Examine: chest');
    await headset.choose('Back');
    await headset.choose('Back');
    await headset.choose(/^More/);
    await headset.choose('Go on');
    await page.getByRole('button', { name: 'Pause the clock' }).waitFor();
    await headset.off(true);
    await page.getByRole('button', { name: 'Run the clock' }).waitFor();
    await headset.off(false);
    await headset.beside.getByRole('button', { name: 'Leave the headset' }).click();
    await page.getByRole('button', { name: 'Enter with the headset' }).waitFor();
  },
);
