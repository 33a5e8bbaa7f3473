/** A thing on a board that can be chosen. */
export interface BoardItem {
  readonly id: string;
  readonly label: string;
  /** What more there is to know, in smaller words beneath. */
  readonly detail?: string;
  /** `key` stands in the grid of keys below, several in a row. */
  readonly kind?: 'row' | 'key';
}

/** What a board in the room says and offers. Words alone: what choosing leads to is the caller's. */
export interface BoardPage {
  readonly title: string;
  /** Read from above to below; wrapped to the board. */
  readonly lines: readonly string[];
  readonly items: readonly BoardItem[];
}
