/** One line of the bench's table. `over` names the row that its value is divided by. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly over?: string;
}
