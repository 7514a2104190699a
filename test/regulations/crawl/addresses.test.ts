// Inner addresses in all their clothes, names that only an inner network knows, and the family of a source.
import { expect, it } from 'vitest';
import {
  isInnerAddress,
  isInnerHost,
  isOfFamily,
  parseWebAddress,
} from '../../../src/regulations/crawl/addresses.ts';

it.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::10.0.0.1',
  '2002:7f00:1::',
  '2001:db8::1',
])('%s is an inner address', (address) => expect(isInnerAddress(address)).toBe(true));

it.each([
  '36.66.118.179',
  '118.97.79.23',
  '172.32.0.1',
  '100.128.0.1',
  '::ffff:36.66.118.179',
  '64:ff9b::36.66.118.179',
  '2001:4860:4860::8888',
  '2403:8000::1',
])('%s is an address of the public internet', (address) => expect(isInnerAddress(address)).toBe(false));

it.each(['localhost', 'LOCALHOST.', 'server', 'printer.local', 'a.internal', '[::1]', '10.0.0.1'])(
  '%s is an inner host',
  (host) => expect(isInnerHost(host)).toBe(true),
);

it('a public name is no inner host', () => {
  expect(isInnerHost('jdih.kemendagri.go.id')).toBe(false);
});

it.each([
  ['kemendagri.go.id', true],
  ['JDIH.Kemendagri.go.id.', true],
  ['kemendagri.go.id.example', false],
  ['notkemendagri.go.id', false],
])('%s of the family: %s', (host, is) => expect(isOfFamily(host, ['kemendagri.go.id'])).toBe(is));

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://', 'https://a:b@kemendagri.go.id/', 'data:,'])(
  '%s is no address to ask',
  (address) => expect(parseWebAddress(address)).toBeNull(),
);

it('an address loses its fragment', () => {
  expect(parseWebAddress('/a#b', 'https://kemendagri.go.id/x')?.href).toBe('https://kemendagri.go.id/a');
});
