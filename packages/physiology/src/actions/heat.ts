import { HEAT_DEVICES, type HeatDevice } from '../heat/devices.ts';
import { err } from '@openward/kernel';
import { bodyError } from '../errors.ts';
import { done, type Handlers } from './types.ts';

/** Warming or cooling by a device, or its end. */
export interface HeatAction {
  readonly kind: 'regulateHeat';
  readonly device: HeatDevice;
  readonly on: boolean;
}

export const HEAT_HANDLERS: Handlers<HeatAction> = {
  regulateHeat(state, action) {
    if (!Object.hasOwn(HEAT_DEVICES, action.device)) return err(bodyError('unknownDrug', { drug: action.device }));
    const devices = state.heat.devices.filter((d) => d !== action.device);
    if (action.on) devices.push(action.device);
    state.heat.devices = devices;
    let skinW = 0;
    let coreW = 0;
    let cover = 0;
    for (const key of devices) {
      const device = HEAT_DEVICES[key];
      skinW += device.skinW;
      coreW += device.coreW;
      cover = Math.max(cover, device.cover);
    }
    state.heat.skinW = skinW;
    state.heat.coreW = coreW;
    state.heat.cover = cover;
    return done;
  },
};
