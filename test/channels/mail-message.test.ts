// The bytes of a reply: header lines, encodings, and hostile subjects and names.
import { describe, expect, it } from 'vitest';
import { composeMessage, messageIdFor } from '../../src/channels/mail-message.ts';
import type { MailMessage } from '../../src/context.ts';

const message: MailMessage = {
  messageId: '<x@malangkota.example>',
  date: '2026-11-24T10:31:00+07:00',
  from: { name: 'Bagian Pemerintahan', address: 'pemerintahan@malangkota.example' },
  to: 'yusuf.p@example.org',
  subject: 'Re: tanya [2026-A-0042]',
  text: 'Yth. Saudara,\n\nTerima kasih.\n',
};

/** Header lines unfolded, and the body decoded. */
function parse(raw: string) {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ]);
  const body = rest
    .join('\r\n\r\n')
    .replace(/=\r\n/g, '')
    .replace(/(=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
  return { names: headers.map(([name]) => name), value: Object.fromEntries(headers), body };
}

describe('composeMessage', () => {
  it('is the same bytes each time, with the lines expected', async () => {
    const first = await composeMessage(message);
    expect(await composeMessage(message)).toEqual(first);
    expect(first.envelope).toEqual({ from: 'pemerintahan@malangkota.example', to: ['yusuf.p@example.org'] });
    const { names, value, body } = parse(first.raw);
    expect(value).toEqual({
      from: 'Bagian Pemerintahan <pemerintahan@malangkota.example>',
      to: 'yusuf.p@example.org',
      subject: message.subject,
      'message-id': '<x@malangkota.example>',
      date: 'Tue, 24 Nov 2026 10:31:00 +0700',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=utf-8',
      'content-transfer-encoding': '7bit',
    });
    expect(names).toHaveLength(8);
    expect(body.replaceAll('\r\n', '\n')).toBe(message.text);
  });

  it('carries every letter, long lines and spaces at line ends', async () => {
    const text = `é – “kutip” ✔ 漢字 👍\nspasi di akhir   \n${'panjang '.repeat(300)}\nFrom mana?\n.\n`;
    const { raw } = await composeMessage({ ...message, text });
    expect(raw).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(raw).not.toMatch(/[^\r]\n/);
    expect(parse(raw).body.replaceAll('\r\n', '\n')).toBe(text);
  });

  it('threads to the inquiry, and drops what is no message id', async () => {
    const inReplyTo = '<q1@example.org>';
    const { value } = parse(
      (await composeMessage({ ...message, inReplyTo, references: ['<q0@example.org>', 'x\r\nBcc: y'] })).raw,
    );
    expect(value).toMatchObject({
      'in-reply-to': inReplyTo,
      references: '<q0@example.org> <q1@example.org>',
    });
    const hostile = parse(
      (await composeMessage({ ...message, inReplyTo: '<a@b>\r\nBcc: <c@d.example>' })).raw,
    );
    expect(hostile.names).not.toContain('in-reply-to');
    expect(hostile.names).not.toContain('bcc');
  });

  it.each([
    ['subject', { subject: 'Re: x\r\nBcc: c@d.example\r\n\r\nisi' }],
    ['name', { from: { name: 'Nama\r\nBcc: c@d.example', address: message.from.address } }],
    ['name with a quote', { from: { name: '"x" <c@d.example>,', address: message.from.address } }],
    ['name with a separator', { from: { name: 'a\u2028Bcc: c@d.example', address: message.from.address } }],
  ])('no line is added through the %s', async (_where, change) => {
    const { raw, envelope } = await composeMessage({ ...message, ...change });
    const { names, body } = parse(raw);
    expect(names.toSorted()).toEqual(parse((await composeMessage(message)).raw).names.toSorted());
    expect(body.replaceAll('\r\n', '\n')).toBe(message.text);
    expect(envelope.to).toEqual([message.to]);
    expect(envelope.from).toBe(message.from.address);
  });

  it('refuses a sender that is no address, and a date without an offset', async () => {
    const from = { name: '', address: 'a@b.example>\r\nX: y' };
    await expect(composeMessage({ ...message, from })).rejects.toMatchObject({ kind: 'rejected' });
    await expect(composeMessage({ ...message, date: '2026-11-24' })).rejects.toThrow(RangeError);
  });
});

describe('messageIdFor', () => {
  it('is fixed by archive, case and reply', () => {
    const id = messageIdFor('arsip', '2026-A-0042', 'hash', 'malangkota.example');
    expect(id).toMatch(/^<2026-a-0042\.[0-9a-f]{32}@malangkota\.example>$/);
    expect(messageIdFor('arsip', '2026-A-0042', 'hash', 'malangkota.example')).toBe(id);
    const others = [
      ['x', '2026-A-0042', 'hash'],
      ['arsip', '2026-A-0043', 'hash'],
      ['arsip', '2026-A-0042', 'x'],
    ] as const;
    for (const [a, b, c] of others) expect(messageIdFor(a, b, c, 'malangkota.example')).not.toBe(id);
    expect(messageIdFor('a', 'b', 'c', 'x>\r\nBcc: y')).toMatch(/^<b\.[0-9a-f]{32}@[a-z0-9.-]+>$/);
  });
});
