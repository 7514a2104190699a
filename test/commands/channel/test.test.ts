// `sop channel test email` connects and signs in, and sends nothing.
import { chmodSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passwordPath } from '../../../src/local/credentials.ts';
import { foundedOffice } from '../../support/office.ts';
import { startSmtp } from '../../support/smtp.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

const login = { user: 'sari', password: 'rahasia' };

async function officeWith(server: { port: number }, user = ''): Promise<TestContext> {
  const context = await foundedOffice();
  const line = `channel set email --host localhost --port ${server.port} --tls none --sender a@example.org`;
  expect((await runSop(user ? `${line} --user ${user}` : line, context)).code).toBe(0);
  return context;
}

describe('sop channel test email', () => {
  it('signs in with the password of the environment, or of the private file', async () => {
    const smtp = await startSmtp({ login });
    const context = await officeWith(smtp, 'sari');
    context.env.SOP_SMTP_PASSWORD = 'rahasia';
    const told = await runSop('channel test email', context);
    expect([told.code, told.stdout]).toEqual([0, expect.stringContaining('Masuk sebagai sari.')]);
    expect(told.stdout).toContain('Tidak ada surel yang dikirim.');
    delete context.env.SOP_SMTP_PASSWORD;
    writeFileSync(passwordPath(context.stateFolder), 'rahasia\n', { mode: 0o600 });
    const json = await runSop('channel test email --json', context);
    expect(JSON.parse(json.stdout)).toMatchObject({ ok: true, host: 'localhost', port: smtp.port });
    chmodSync(passwordPath(context.stateFolder), 0o644);
    expect((await runSop('channel test email', context)).code).toBe(2);
    expect(smtp.messages).toEqual([]);
    await smtp.close();
  });

  it('exits 5 where the server does not know the password, or does not answer', async () => {
    const smtp = await startSmtp({ login });
    const context = await officeWith(smtp, 'sari');
    context.env.SOP_SMTP_PASSWORD = 'lain';
    const refused = await runSop('channel test email', context);
    expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('kata sandi tidak dikenali')]);
    await smtp.close();
    const gone = await runSop('channel test email', context);
    expect([gone.code, gone.stderr]).toEqual([5, expect.stringContaining('server tidak menjawab')]);
    expect(gone.stderr).toContain('Tidak ada surel yang dikirim.');
  });

  it('exits 2 where no server is set, or its password is missing', async () => {
    const unset = await runSop('channel test email', await foundedOffice());
    expect([unset.code, unset.stderr]).toEqual([2, expect.stringContaining('sop channel set email')]);
    const without = await runSop('channel test email', await officeWith({ port: 25 }, 'sari'));
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('SOP_SMTP_PASSWORD')]);
    expect((await runSop('channel test sambat', await foundedOffice())).code).toBe(2);
  });
});
