// The channels as `sop channel list` tells them.
import { expect, it } from 'vitest';
import { channelKinds } from '../../../src/procedure/words.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

it('tells of each channel who reads it and how a reply goes out, before and after mail is set', async () => {
  const context = await foundedOffice();
  const before = await runSop('channel list', context);
  expect(before.stdout).toMatch(/website +situs web +ya +umum +dengan tangan/);
  expect(before.stdout).toMatch(/email +surel +pengirim saja +oleh sop, belum diatur/);
  expect(before.stdout).toContain('Berikutnya: sop channel set email');
  await runSop('channel set email --host smtp.example.org --sender a@example.org', context);
  const after = await runSop('channel list', context);
  expect(after.stdout).toMatch(/email +surel +pengirim saja +oleh sop, dari a@example\.org/);
  expect(after.stdout).not.toContain('Berikutnya');
  const { device, channels } = JSON.parse((await runSop('channel list --json', context)).stdout);
  expect([device, channels.map(({ channel }: { channel: string }) => channel)]).toEqual(['A', channelKinds]);
  expect(channels[1]).toEqual({
    ...{ channel: 'email', public: false, sends: true, inSop: false },
    ...{ device: 'A', sender: 'a@example.org' },
  });
});
