// sop push: routes, what is shown before a yes, failures of a real server, and a run that was cut off.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MailFailure } from '../../src/channels/mail.ts';
import { foundedOffice, runAll, shown, takeIn, toApproval } from '../support/office.ts';
import { startSmtp } from '../support/smtp.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

type Server = Awaited<ReturnType<typeof startSmtp>>;
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function approved(
  options: Parameters<typeof startSmtp>[0] = {},
  words: Record<string, unknown> = {},
  fields: Record<string, unknown> = {},
  text = 'Yth. Saudara,\n\nBatas mengikuti tengah gang.\n',
): Promise<{ context: TestContext; smtp: Server }> {
  const smtp = await startSmtp(options);
  servers.push(smtp);
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, 'tanggapan.txt'), text);
  await takeIn(context, words, fields);
  await runAll(context, [
    `channel set email --host ${smtp.host} --port ${smtp.port} --tls none --sender pemerintahan@example.org`,
    ...toApproval('1'),
  ]);
  return { context, smtp };
}

describe('by mail', () => {
  it('shows recipient and text, and sends nothing without a yes', async () => {
    const { context, smtp } = await approved();
    const no = await runSop('push 1', context, { answers: [false] });
    expect(no.stdout).toContain('Akan dikirim, belum ada yang terkirim:');
    expect(no.stdout).toContain('yusuf.p@example.org (surel)');
    expect(no.stdout).toContain('Batas mengikuti tengah gang.');
    expect(no.stdout).toContain('Belum dikirim.');
    const alone = await runSop('push 1', context);
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain('--yes');
    expect(smtp.messages).toHaveLength(0);
    const yes = await runSop('push 1', context, { answers: [true] });
    expect(yes.code).toBe(0);
    expect(smtp.messages).toHaveLength(1);
    const again = await runSop('push 1 --yes', context);
    expect(again.code).toBe(3);
    expect(smtp.messages).toHaveLength(1);
  });

  it('answers the mail that came, in its thread', async () => {
    const { context, smtp } = await approved({}, { externalId: '<abc.1@example.org>' });
    await runAll(context, ['push 1 --yes']);
    const raw = smtp.messages[0]?.raw ?? '';
    expect(raw).toContain('In-Reply-To: <abc.1@example.org>');
    expect(raw).toMatch(/^Message-ID: <2026-a-0001\.[0-9a-f]{32}@example\.org>/im);
    expect(raw).toContain('[2026-A-0001]');
  });

  it.each([
    [
      'refuses the recipient',
      { refuse: () => ({ code: 550, text: 'no such user' }) },
      'server surel menolak',
      'approved',
    ],
    [
      'drops the line after the text',
      { drop: 'after-message' },
      'Mungkin sudah sampai, mungkin belum',
      'sending',
    ],
  ])('a server that %s', async (_what, options, sentence, status) => {
    const { context } = await approved(options as never);
    const told = await runSop('push 1 --yes', context);
    expect(told.code).toBe(5);
    expect(told.stderr).toContain(sentence);
    expect((await shown(context, '1')).status).toBe(status);
  });

  it('a server that is not there: the approval still holds', async () => {
    const { context, smtp } = await approved();
    await smtp.close();
    servers.length = 0;
    const told = await runSop('push 1 --yes', context);
    expect(told.code).toBe(5);
    expect(told.stderr).toContain('server surel tidak menjawab');
    expect((await shown(context, '1')).status).toBe('approved');
  });
});

describe('several at once', () => {
  it('sends those that it can, names the one that a server refuses, and ends with 5', async () => {
    const { context, smtp } = await approved({
      refuse: (address) => (address.startsWith('yusuf') ? { code: 550, text: 'no such user' } : null),
    });
    await takeIn(context, { contact: 'rina@example.org' });
    await runAll(context, toApproval('2'));
    const told = await runSop('push --yes', context);
    expect(told.code).toBe(5);
    expect(told.stderr).toContain('server surel menolak yusuf.p@example.org');
    expect(told.stdout).toContain('2026-A-0002 ditanggapi');
    expect(smtp.messages).toHaveLength(1);
    expect((await shown(context, '1')).status).toBe('approved');
    const json = await runSop('push 1 2 --yes --json', context);
    expect(JSON.parse(json.stdout)).toMatchObject([
      { number: '2026-A-0001', error: { code: 'mail-rejected' } },
      { number: '2026-A-0002', error: { code: 'already-replied' } },
    ]);
  });

  it('records what was delivered by hand under one receipt in one commit, and names what was not approved', async () => {
    const { context } = await approved({}, { contact: undefined }, { channel: 'counter' });
    await takeIn(context, { contact: undefined }, { channel: 'counter' });
    await takeIn(context, { contact: undefined }, { channel: 'counter' });
    await runAll(context, toApproval('2'));
    const told = await runSop('push 1-3 --manual --receipt "Daftar terima loket 24 November"', context);
    expect(told.code).toBe(3);
    expect(told.stdout).toContain('2 tanggapan tercatat sebagai disampaikan dengan tangan');
    expect(told.stdout).toContain('2026-A-0001 sampai 2026-A-0002');
    expect(told.stderr).toContain('2026-A-0003: ');
    const statuses = await Promise.all(['1', '2', '3'].map((number) => shown(context, number)));
    expect(statuses.map(({ status }) => status)).toEqual(['replied', 'replied', 'awaiting-disposition']);
    const again = await runSop('push --all --manual --receipt "sama"', context);
    expect([again.code, again.stdout]).toEqual([0, '! Tidak ada tanggapan yang menunggu disampaikan.\n']);
  });
});

describe('several by hand without a terminal', () => {
  it('name the case of each refusal', async () => {
    const context = await foundedOffice();
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batas mengikuti tengah gang.\n');
    for (const number of ['1', '2']) {
      await takeIn(context, { contact: undefined }, { channel: 'social-media' });
      await runAll(context, toApproval(number));
    }
    const told = await runSop('push 1-2', context);
    expect(told.code).toBe(2);
    for (const number of ['2026-A-0001', '2026-A-0002'])
      expect(told.stderr).toContain(`${number}: Bukti penyampaian belum diketahui`);
  });
});

describe('a run that was cut off', () => {
  async function cutOff(): Promise<{ context: TestContext; smtp: Server }> {
    const { context, smtp } = await approved();
    const mail = context.mail;
    const cut = { ...mail, send: () => Promise.reject(new MailFailure('uncertain', 'line lost')) };
    await runSop('push 1 --yes', { ...context, mail: cut });
    return { context, smtp };
  }

  it('asks instead of sending again', async () => {
    const { context, smtp } = await cutOff();
    const alone = await runSop('push 1 --yes', context);
    expect(alone.code).toBe(3);
    expect(alone.stderr).toContain('--was-sent');
    const later = await runSop('push 1', context, { answers: ['later'] });
    expect(later.stdout.replace(/\s+/g, ' ')).toContain('terhenti sebelum server surel menjawab');
    expect(smtp.messages).toHaveLength(0);
    expect((await shown(context, '1')).status).toBe('sending');
  });

  it('--was-sent records it, --resend sends the same message id', async () => {
    const sent = await cutOff();
    await runAll(sent.context, ['push 1 --was-sent']);
    expect((await shown(sent.context, '1')).status).toBe('replied');
    expect(sent.smtp.messages).toHaveLength(0);

    const again = await cutOff();
    await runAll(again.context, ['push 1 --resend --yes']);
    const state = await shown(again.context, '1');
    expect(state.status).toBe('replied');
    expect(again.smtp.messages).toHaveLength(1);
    const ids = new Set((state.deliveries as { messageId: string }[]).map(({ messageId }) => messageId));
    expect(ids.size).toBe(1);
  });

  it('is not said of a case where nothing was cut off', async () => {
    const { context } = await approved();
    for (const flag of ['--was-sent', '--resend']) {
      const told = await runSop(`push 1 ${flag} --yes`, context);
      expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('belum diperlukan')]);
    }
  });
});

describe('by hand', () => {
  it('needs a receipt', async () => {
    const { context } = await approved({}, { contact: undefined }, { channel: 'social-media' });
    const told = await runSop('push 1', context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('--receipt');
    await runAll(context, ['push 1 --manual --receipt "Dibalas di Instagram pukul 10.30"']);
    expect((await shown(context, '1')).status).toBe('replied');
  });

  it('never goes to a public channel when confidential', async () => {
    const { context } = await approved({}, { contact: undefined }, { channel: 'sambat', confidential: true });
    const told = await runSop('push 1 --manual --receipt "dibalas"', context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('kanal itu dibaca umum');
    await runAll(context, ['push 1 --via counter --manual --receipt "Diambil sendiri"']);
  });

  it('never tells the name of an anonymous inquirer in public', async () => {
    const text = 'Yth. Saudara Yusuf Prasetyo,\n\nTerima kasih.\n';
    const { context } = await approved(
      {},
      { contact: undefined },
      { channel: 'sambat', anonymous: true },
      text,
    );
    const told = await runSop('push 1 --manual --receipt "dibalas"', context);
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('nama atau kontaknya tertulis');
  });

  it('records what went out without an approval only as irregular', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const refused = await runSop('push 1 --manual --receipt "lisan di loket"', context);
    expect(refused.code).toBe(3);
    await runAll(context, [
      'push 1 --manual --receipt "lisan di loket" --irregular "warga menunggu di loket"',
    ]);
    expect(await shown(context, '1')).toMatchObject({
      status: 'replied',
      deviations: [{ code: 'out-of-order', step: 7 }],
    });
  });
});
