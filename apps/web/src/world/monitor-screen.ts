import { CanvasTexture, SRGBColorSpace } from 'three';

const WIDTH = 640;
const HEIGHT = 426;
/** Times a second the screen in the room is drawn: a trace reads well, and the picture costs little. */
const PER_SECOND = 15;

/** What the screen shows; rows are already words and colours, so that the page and the room never differ. */
export interface ScreenRow {
  readonly label: string;
  readonly value: string;
  readonly colour: string;
  readonly alarm: boolean;
}

/** A trace behind a row: the latest samples by index, from the same ring as the page's monitor. */
export interface ScreenTrace {
  readonly hz: number;
  readonly low: number;
  readonly high: number;
  readonly written: () => number;
  readonly at: (index: number) => number;
}

/** The monitor's picture as a texture. */
export class MonitorScreen {
  readonly texture: CanvasTexture;
  private readonly pen: CanvasRenderingContext2D;
  private rows: readonly (ScreenRow & { readonly trace: ScreenTrace | null })[] = [];
  private since = 1;

  constructor() {
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no 2-D canvas for the monitor');
    this.pen = pen;
    this.texture = new CanvasTexture(canvas);
    this.texture.colorSpace = SRGBColorSpace;
  }

  show(rows: readonly (ScreenRow & { readonly trace: ScreenTrace | null })[]): void {
    this.rows = rows;
  }

  update(dt: number): void {
    this.since += dt;
    if (this.since < 1 / PER_SECOND) return;
    this.since = 0;
    const { pen } = this;
    pen.fillStyle = '#05090b';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    const row = HEIGHT / Math.max(4, this.rows.length);
    this.rows.forEach((each, i) => {
      const top = i * row;
      pen.fillStyle = each.colour;
      pen.font = "600 20px 'Inter Variable', sans-serif";
      pen.fillText(each.label, 452, top + 24);
      pen.font = "700 56px 'Inter Variable', sans-serif";
      if (each.alarm) {
        pen.fillRect(446, top + 32, 186, row - 36);
        pen.fillStyle = '#05090b';
      }
      pen.fillText(each.value, 456, top + Math.min(row - 12, 84), 170);
      if (each.trace) this.trace(each.trace, each.colour, top, row);
    });
    this.texture.needsUpdate = true;
  }

  dispose(): void {
    this.texture.dispose();
  }

  private trace(trace: ScreenTrace, colour: string, top: number, height: number): void {
    const { pen } = this;
    const seconds = 6;
    const samples = Math.floor(seconds * trace.hz);
    const end = trace.written();
    const step = Math.max(1, Math.floor(samples / 430));
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.beginPath();
    for (let i = 0; i < samples; i += step) {
      const index = end - samples + i;
      if (index < 0) continue;
      const inside = (trace.at(index) - trace.low) / (trace.high - trace.low);
      const y = top + height - 8 - Math.min(1, Math.max(0, inside)) * (height - 16);
      const x = 10 + (i / samples) * 430;
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    pen.stroke();
  }
}
