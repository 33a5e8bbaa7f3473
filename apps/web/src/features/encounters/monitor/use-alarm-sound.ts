import { useEffect, useRef } from 'react';
import { useBedside, useNow, useView } from '../state/use-bedside.ts';
import { byUrgency } from './alarms.ts';
import { burstEverySeconds, playBeat, playBurst } from './alarm-sound.ts';

/** Alarm bursts and the pulse beep while wanted and while the clock runs. */
export function useAlarmSound(wanted: boolean): void {
  const { store } = useBedside();
  const running = useView((view) => view.held.length === 0);
  const priority = useNow((now) => byUrgency(now.monitor.alarms)[0]?.priority ?? null);
  const context = useRef<AudioContext | null>(null);

  useEffect(() => {
    if (!wanted) return;
    const made = new AudioContext();
    context.current = made;
    return () => {
      context.current = null;
      void made.close();
    };
  }, [wanted]);

  useEffect(() => {
    if (!wanted || !running || !priority) return;
    const burst = (): void => {
      if (context.current) playBurst(context.current, priority);
    };
    burst();
    const timer = setInterval(burst, burstEverySeconds(priority) * 1000);
    return () => clearInterval(timer);
  }, [wanted, running, priority]);

  useEffect(() => {
    if (!wanted || !running) return;
    let timer: ReturnType<typeof setTimeout>;
    const beat = (): void => {
      const monitor = store.get().now?.monitor;
      const rate = monitor?.heartRate.value ?? monitor?.pulseRate.value ?? null;
      if (rate && context.current) playBeat(context.current, monitor?.spo2.value ?? null);
      timer = setTimeout(beat, rate ? 60_000 / rate : 1000);
    };
    beat();
    return () => clearTimeout(timer);
  }, [wanted, running, store]);
}
