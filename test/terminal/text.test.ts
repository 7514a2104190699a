// Wrapping: words are parted, addresses stand whole where that is asked for, other long words are cut.
import { expect, it } from 'vitest';
import { wrapText } from '../../src/terminal/text.ts';

const address = `https://jdih.kemendagri.go.id/${'a'.repeat(60)}`;

it('leaves an address that is longer than a line whole, on a line of its own', () => {
  const options = { indent: '  ', wholeAddresses: true };
  expect(wrapText(`Halamannya: ${address}`, 40, options)).toEqual(['  Halamannya:', `  ${address}`]);
  expect(wrapText(`Halamannya: ${address}`, 40).length).toBeGreaterThan(2);
});

it('cuts other words that are longer', () => {
  expect(wrapText('x'.repeat(100), 40, { wholeAddresses: true })).toHaveLength(3);
  expect(wrapText(`${'x'.repeat(100)} ${address}`, 40, { wholeAddresses: true }).length).toBeGreaterThan(4);
});
