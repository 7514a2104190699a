// sop print reply: what was sent stays, whoever signs or acts later.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { foundedOffice, runAll, takeIn, toApproval } from '../../support/office.ts';
import { runSop, type TestContext } from '../../support/test-context.ts';

async function office(commands: string[], cases = 1): Promise<TestContext> {
  const context = await foundedOffice();
  writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Batasnya tengah gang.\n');
  for (let count = 0; count < cases; count += 1) await takeIn(context);
  await runAll(context, commands, 1);
  context.setClock('2026-11-24T08:15:00+07:00');
  return context;
}

it('sop print reply stays what was sent: whoever signs or acts later changes nothing', async () => {
  const context = await office([
    ...toApproval('1'),
    'sign 1 --signer kasubag --authority an',
    'push 1 --manual --receipt "diambil di loket"',
  ]);
  const sent = (await runSop('print reply 1', context)).stdout;
  context.setClock('2026-11-27T09:00:00+07:00');
  const later = await runSop('sign 1 --signer kabag', context);
  expect(later.code).toBe(3);
  expect(later.stderr).toContain('tanggapan sudah disampaikan Sen 23 Nov');
  const body = (text: string) => text.slice(0, text.indexOf('paraf ....'));
  expect(body((await runSop('print reply 1', context)).stdout)).toBe(body(sent));
  expect(sent).toContain('Malang, 23 November 2026');
});

it('sop print reply gives an outside signer no title of the office', async () => {
  const context = await office([...toApproval('1'), 'sign 1 --signer-name "Dr. Erik"']);
  const { stdout } = await runSop('print reply 1', context);
  expect(stdout).toContain('Dr. Erik');
  expect(stdout).not.toContain('Kepala Bagian Pemerintahan,');
});
