// Case numbers: `2026-A-0042` is year, device and serial.

/** Writes the number of a case: the year in the office's zone, the device's code, its serial of that year. */
export function formatNumber(year: number, device: string, serial: number): string {
  return `${year}-${device}-${String(serial).padStart(4, '0')}`;
}

/** What one types for it: `42` for the first device, `B-42` for another. */
export function shortNumber(number: string): string {
  const [, device, serial] = number.split('-');
  return device === 'A' ? String(Number(serial)) : `${device}-${Number(serial)}`;
}

/** Whether a number follows another without a gap: the same year and device, the next serial. */
export function followsNumber(one: string, other: string): boolean {
  const [year, device, serial] = one.split('-');
  return other === formatNumber(Number(year), device ?? '', Number(serial) + 1);
}

/** By year, then device, then serial as a number. */
export function compareNumbers(a: string, b: string): number {
  const [yearA, deviceA, serialA] = a.split('-');
  const [yearB, deviceB, serialB] = b.split('-');
  if (yearA !== yearB) return yearA! < yearB! ? -1 : 1;
  if (deviceA !== deviceB) return String(deviceA) < String(deviceB) ? -1 : 1;
  return Number(serialA) - Number(serialB);
}
