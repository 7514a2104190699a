// Sending against a real server: what arrives, and what is said of each way in which it does not.
import { afterEach, describe, expect, it } from 'vitest';
import { createMail, MailFailure } from '../../src/channels/mail.ts';
import type { MailMessage, MailSettings } from '../../src/context.ts';
import { certificate } from '../support/localhost-certificate.ts';
import { type SmtpOptions, type SmtpTestServer, startSmtp } from '../support/smtp.ts';

const message: MailMessage = {
  messageId: '<2026-a-0042.abc@malangkota.example>',
  date: '2026-11-24T10:31:00+07:00',
  from: { name: 'Bagian Pemerintahan Setda Kota Malang', address: 'pemerintahan@malangkota.example' },
  to: 'yusuf.p@example.org',
  subject: 'Re: tanya batas kelurahan [2026-A-0042]',
  text: 'Yth. Saudara Yusuf Prasetyo,\n\nBatasnya mengikuti tengah gang.\n.titik di awal baris\n',
};

let server: SmtpTestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function attempt(
  options: SmtpOptions,
  settings: Partial<MailSettings> = {},
  change: Partial<MailMessage> = {},
) {
  server = await startSmtp(options);
  const mail = createMail({ timeout: 400, trusted: options.tls === undefined ? undefined : certificate });
  return mail
    .send({ ...server.settings, ...settings }, { ...message, ...change })
    .catch((failure) => failure);
}

describe('send', () => {
  it('hands over exactly what compose shows, and gives the answer', async () => {
    const result = await attempt({});
    expect(result.response).toMatch(/^250 /);
    const [received] = server!.messages;
    expect(received).toMatchObject({ from: message.from.address, to: [message.to], secure: false });
    expect(received!.raw.replace(/\r\n$/, '')).toBe(
      (await createMail().compose(message)).replace(/\r\n$/, ''),
    );
  });

  it.each(['tls', 'starttls'] as const)('signs in over %s', async (tls) => {
    const login = { user: 'sari', password: 'rahasia è' };
    const result = await attempt({ tls, login });
    expect(result.response).toMatch(/^250 /);
    expect(server!.messages[0]).toMatchObject({ user: 'sari', secure: true });
  });

  const login = { user: 'sari', password: 'benar' };
  const failures: [string, string, string, SmtpOptions, Partial<MailSettings>?, Partial<MailMessage>?][] = [
    [
      'a refused recipient',
      'rejected',
      '550 no such user',
      { refuse: () => ({ code: 550, text: 'no such user' }) },
    ],
    [
      'a greylisted recipient',
      'deferred',
      '450 try later',
      { refuse: () => ({ code: 450, text: 'try later' }) },
    ],
    ['a refused message', 'rejected', '554 spam', { refuseMessage: { code: 554, text: 'spam' } }],
    ['a full mailbox', 'deferred', '452 full', { refuseMessage: { code: 452, text: 'full' } }],
    ['a wrong password', 'authentication', '535', { login }, { password: 'keliru' }],
    ['a login that is needed', 'authentication', '530', { login }, { user: undefined }],
    ['a connection lost before the message', 'unreachable', 'closed', { drop: 'at-recipient' }],
    ['a connection lost after the message', 'uncertain', 'closed', { drop: 'after-message' }],
    ['silence after the message', 'uncertain', 'imeout', { silentAfterMessage: true }],
    ['a silent server', 'unreachable', '', { silent: true }],
    ['a silent server before TLS', 'unreachable', '', { silent: true }, { tls: 'tls' }],
    ['no server', 'unreachable', 'ECONNREFUSED', {}, { host: '127.0.0.1', port: 1 }],
    ['an unknown host', 'unreachable', '', {}, { host: 'tidak-ada.invalid' }],
    ['a server without STARTTLS', 'tls', '', {}, { tls: 'starttls' }],
    ['a plain server where TLS is asked', 'tls', '', {}, { tls: 'tls' }],
    [
      'several recipients in one',
      'rejected',
      'not a mail address',
      {},
      {},
      { to: 'a@b.example, c@d.example' },
    ],
    [
      'a recipient with a line break',
      'rejected',
      'not a mail address',
      {},
      {},
      { to: 'a@b.example\r\nBcc:c@d.e' },
    ],
  ];
  it.each(failures)('%s is %s', async (_name, kind, detail, options, settings, change) => {
    const failure = await attempt(options, settings, change);
    expect(failure).toBeInstanceOf(MailFailure);
    expect(failure.kind).toBe(kind);
    expect(failure.detail).toContain(detail);
    expect(failure.detail).not.toMatch(/[\r\n]/);
    expect(server!.messages).toHaveLength(kind === 'uncertain' ? 1 : 0);
  });

  it.each(['tls', 'starttls'] as const)('a certificate that is not trusted is tls, with %s', async (tls) => {
    server = await startSmtp({ tls, login });
    const failure = await createMail({ timeout: 400 })
      .send(server.settings, message)
      .catch((error) => error);
    expect(failure).toMatchObject({ kind: 'tls' });
    expect(failure.detail).toMatch(/certificate/i);
    expect(server.messages).toEqual([]);
  });
});

describe('test', () => {
  it('connects and signs in without sending', async () => {
    server = await startSmtp({ login: { user: 'sari', password: 'benar' } });
    const mail = createMail({ timeout: 400 });
    expect((await mail.test(server.settings)).greeting).toMatch(/^\d{3}/);
    await expect(mail.test({ ...server.settings, password: 'x' })).rejects.toMatchObject({
      kind: 'authentication',
    });
    expect(server.messages).toEqual([]);
  });
});
