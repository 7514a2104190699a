// Keeps a cell of CSV from becoming a formula where a spreadsheet opens it, and takes the guard off again.

/** What a spreadsheet would reckon, or this behind apostrophes of its own; a lone sign is harmless. */
const reckoned = /^'*[=+\-@\t\r\n＝＋－＠]./s;

/** The cell as it can be opened: an apostrophe in front of what would be reckoned. */
export function guardCell(cell: string): string {
  return reckoned.test(cell) ? `'${cell}` : cell;
}

/** The cell without its guard; any other apostrophe stays. */
export function bareCell(cell: string): string {
  return cell.startsWith("'") && reckoned.test(cell) ? cell.slice(1) : cell;
}
