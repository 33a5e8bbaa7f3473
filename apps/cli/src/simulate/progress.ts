/** Tells on standard error how far a run is, once it has taken two seconds, at most twice a second. */
export function progress(name: string): { tell: (doneS: number, ofS: number) => void; end: () => void } {
  const started = performance.now();
  let last = started + 1500;
  let told = false;
  const terminal = process.stderr.isTTY;
  return {
    tell(doneS, ofS) {
      const now = performance.now();
      if (now - last < (terminal ? 500 : 5000)) return;
      last = now;
      told = true;
      const line = `${name}: ${(doneS / 60).toFixed(0)} of ${(ofS / 60).toFixed(0)} min`;
      process.stderr.write(terminal ? `\r${line}\u001b[K` : `${line}\n`);
    },
    end() {
      if (told && terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
