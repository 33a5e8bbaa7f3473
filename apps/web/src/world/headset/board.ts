import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';
import { itemAt, layOut, type BoardShape, type Layout } from './board-layout.ts';
import type { BoardItem, BoardPage } from './board-page.ts';

const INK = '#10191c';
const PAPER = '#f6f4ee';
const QUIET = '#4c5a5e';
const ROW = '#e6e2d6';
const CHOSEN = '#0d5c63';

/** A flat board in the room that is written on and chosen from. Drawn when its words change, never by the frame. */
export class Board {
  readonly mesh: Mesh<PlaneGeometry, MeshBasicMaterial>;
  private readonly shape: BoardShape;
  private readonly texture: CanvasTexture;
  private readonly pen: CanvasRenderingContext2D;
  private page: BoardPage = { title: '', lines: [], items: [] };
  private layout: Layout = { lines: [], items: [], left: [] };
  private pointed: string | null = null;
  private drawn = '';

  constructor(shape: BoardShape) {
    this.shape = shape;
    const canvas = document.createElement('canvas');
    canvas.width = shape.widthPx;
    canvas.height = shape.heightPx;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no 2-D canvas for a board');
    this.pen = pen;
    this.texture = new CanvasTexture(canvas);
    this.texture.colorSpace = SRGBColorSpace;
    this.texture.anisotropy = 4;
    const height = (shape.widthM * shape.heightPx) / shape.widthPx;
    this.mesh = new Mesh(
      new PlaneGeometry(shape.widthM, height),
      new MeshBasicMaterial({ map: this.texture, toneMapped: false, depthTest: false, transparent: true }),
    );
    this.mesh.renderOrder = 10;
    this.mesh.visible = false;
  }

  /** How many of the rows offered found no room. */
  get overflow(): number {
    return this.layout.left.length;
  }

  show(page: BoardPage): void {
    this.page = page;
    this.pen.font = this.font(this.shape.textPx);
    this.layout = layOut(page, this.shape, (text) => this.pen.measureText(text).width);
    if (this.pointed !== null && !page.items.some(({ id }) => id === this.pointed)) this.pointed = null;
    this.draw();
  }

  /** The item at a point of the texture (0 to 1, from the lower left), which is marked as pointed at. */
  point(uv: { readonly x: number; readonly y: number } | null): BoardItem | null {
    const item = uv ? itemAt(this.layout, uv.x * this.shape.widthPx, (1 - uv.y) * this.shape.heightPx) : null;
    if ((item?.id ?? null) !== this.pointed) {
      this.pointed = item?.id ?? null;
      this.draw();
    }
    return item;
  }

  /** Where an item stands, as a point of the texture; null where it isn't shown. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const placed = this.layout.items.find(({ item }) => item.id === id);
    if (!placed) return null;
    return {
      x: (placed.x + placed.width / 2) / this.shape.widthPx,
      y: 1 - (placed.y + placed.height / 2) / this.shape.heightPx,
    };
  }

  dispose(): void {
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.texture.dispose();
  }

  private font(px: number, weight = 500): string {
    return `${weight} ${px}px 'Inter Variable', sans-serif`;
  }

  private draw(): void {
    const wanted = JSON.stringify([this.page, this.pointed]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const { pen, shape, page, layout } = this;
    const { widthPx, heightPx, textPx } = shape;
    pen.clearRect(0, 0, widthPx, heightPx);
    pen.fillStyle = PAPER;
    pen.beginPath();
    // A board of words alone is as high as its words.
    const lastLine = layout.lines.at(-1);
    const filled = page.items.length === 0 && lastLine ? lastLine.y + textPx * 0.9 : heightPx;
    pen.roundRect(0, 0, widthPx, Math.min(filled, heightPx), 28);
    pen.fill();
    pen.textBaseline = 'alphabetic';
    pen.fillStyle = INK;
    if (page.title !== '') {
      pen.font = this.font(Math.round(textPx * 1.3), 700);
      pen.fillText(page.title, 28, 28 + textPx * 1.2, widthPx - 56);
    }
    pen.font = this.font(textPx);
    for (const { text, y } of layout.lines) pen.fillText(text, 28, y);
    for (const { item, x, y, width, height } of layout.items) {
      const pointed = item.id === this.pointed;
      pen.fillStyle = pointed ? CHOSEN : ROW;
      pen.beginPath();
      pen.roundRect(x, y, width, height, 14);
      pen.fill();
      pen.fillStyle = pointed ? PAPER : INK;
      if (item.kind === 'key') {
        pen.textAlign = 'center';
        pen.fillText(item.label, x + width / 2, y + height / 2 + textPx * 0.36, width - 8);
        pen.textAlign = 'left';
        continue;
      }
      const detail = item.detail ?? '';
      pen.font = this.font(textPx, 600);
      const share = detail === '' ? width - 40 : width * 0.6;
      pen.fillText(item.label, x + 20, y + height / 2 + textPx * 0.36, share);
      if (detail !== '') {
        pen.font = this.font(textPx);
        pen.fillStyle = pointed ? PAPER : QUIET;
        pen.textAlign = 'right';
        pen.fillText(detail, x + width - 20, y + height / 2 + textPx * 0.36, width * 0.36);
        pen.textAlign = 'left';
      }
      pen.font = this.font(textPx);
    }
    this.texture.needsUpdate = true;
  }
}
