// The mail server of this PC, and the address that the office sends from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/desk/session.ts';
import { readConfig } from '../../../src/local/config.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const smtpOf = (context: TestContext) => readConfig(context.stateFolder).smtp;

describe('sop channel set email', () => {
  it('keeps the server here and records sender and device, never a password', async () => {
    const context = await foundedOffice();
    context.env.SOP_SMTP_PASSWORD = 'rahasia sekali';
    const line =
      'channel set email --host smtp.example.org --port 465 --user sari --tls tls --sender bagian@example.org';
    const { stdout, code } = await runSop(line, context);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Surel dikirim dari komputer ini sebagai bagian@example.org'),
    ]);
    expect(smtpOf(context)).toEqual({
      ...{ host: 'smtp.example.org', port: 465, user: 'sari', tls: 'tls' },
      from: 'bagian@example.org',
    });
    const session = openSession(context, {});
    const setting = session.office.channels.get('email');
    expect(setting?.device).toBe('A');
    expect(session.view.words(setting!.event)).toMatchObject({ sender: 'bagian@example.org' });
    expect(JSON.stringify(setting?.event)).not.toContain('example.org');
    expect(readFileSync(join(context.stateFolder, 'config.json'), 'utf8')).not.toContain('rahasia');
  });

  it('says where the password comes from while there is none', async () => {
    const context = await foundedOffice();
    const line = 'channel set email --host smtp.example.org --user sari --sender a@example.org';
    const { stdout } = await runSop(line, context);
    expect(stdout).toContain('Kata sandi sari dibaca dari SOP_SMTP_PASSWORD');
    expect(stdout).toContain(join(context.stateFolder, 'smtp-password'));
  });

  it('takes the usual port and starttls, and leaves what is not named as it was set', async () => {
    const context = await foundedOffice();
    await runSop('channel set email --host smtp.example.org --sender a@example.org', context);
    expect(smtpOf(context)).toMatchObject({ port: 587, tls: 'starttls' });
    expect(smtpOf(context)).not.toHaveProperty('user');
    await runSop('channel set surel --tls none', context);
    expect(smtpOf(context)).toEqual({
      host: 'smtp.example.org',
      port: 25,
      tls: 'none',
      from: 'a@example.org',
    });
  });

  it('asks for what is missing in a terminal, and warns of an open connection', async () => {
    const context = await foundedOffice();
    const answers = [
      { to: 'Server surel', say: 'smtp.example.org' },
      { to: 'Pengamanan', say: 'none' },
      { to: 'Port', say: 'smtp' },
      { to: 'Port', say: '' },
      { to: 'Nama pengguna', say: '' },
      { to: 'Alamat', say: 'a' },
      { to: 'Alamat', say: 'a@example.org' },
    ];
    const told = await runSop('channel set email', context, { answers });
    expect([told.code, told.left]).toEqual([0, []]);
    expect(told.stderr).toContain('dapat dibaca di jaringan');
    expect(smtpOf(context)).toEqual({
      host: 'smtp.example.org',
      port: 25,
      tls: 'none',
      from: 'a@example.org',
    });
  });

  it.each([
    ['channel set', 2, 'sop channel set perlu'],
    ['channel set whatsapp', 2, 'belum dapat mengirim sendiri lewat kanal "whatsapp"'],
    ['channel set email', 2, 'ulangi dengan --host'],
    ['channel set email --host a.example', 2, 'ulangi dengan --sender'],
    ['channel set email --host a.example --sender a@b --port 0', 2, 'Port pada --port belum terbaca: 0'],
    ['channel set email --host a.example --sender a@b --port 99999', 2, 'Port pada --port belum terbaca'],
    ['channel set email --host a.example --sender a@b --tls ssl', 2, 'starttls, tls, none'],
    ['channel set email --host a.example --sender "A <a@b>"', 2, 'Alamat surel pada --sender belum terbaca'],
    ['channel set email --host http://a.example --sender a@b', 2, 'ulangi dengan --host'],
  ])('%s: exit %i', async (line, exit, sentence) => {
    const context = await foundedOffice();
    const { code, stderr } = await runSop(line, context);
    expect([code, stderr]).toEqual([exit, expect.stringContaining(sentence)]);
    expect([smtpOf(context), openSession(context, {}).office.channels.size]).toEqual([undefined, 0]);
  });
});
