// The case of the worked example: two rounds, dispositions on paper, 631 working minutes; its figures can be reckoned by hand.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundedOffice, runAll, takeIn } from './office.ts';
import type { TestContext } from './test-context.ts';

export const inquiryText =
  'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya Kelurahan Bareng.\nMohon informasi batas kedua kelurahan di gang itu.';

/** The clock ends a few minutes after the reply; the case is 2026-A-0001. */
export async function workedCase(): Promise<TestContext> {
  const context = await foundedOffice({ kasubagHere: true, now: '2026-11-23T07:49:00+07:00' });
  context.setClock('2026-11-23T07:52:00+07:00');
  await takeIn(
    context,
    { subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin', text: inquiryText },
    { spans: [['2026-11-23T07:49:00+07:00', '2026-11-23T07:52:00+07:00']] },
  );
  const body = join(context.cwd, 'tanggapan.txt');
  const scan = join(context.cwd, 'lembar.pdf');
  writeFileSync(scan, '%PDF-1.4 lembar disposisi');
  const write = async (at: string, text: string, command: string) => {
    writeFileSync(body, text);
    await typed(context, at, command);
  };
  await typed(context, '2026-11-23T08:15:00+07:00', 'print incoming 1 --handed-to kabag');
  const paper = `--form paper --scan ${scan}`;
  await typed(
    context,
    '2026-11-23T10:24:00+07:00',
    `disposition 1 --by kabag --at 09.10 --instruction 1 ${paper}`,
  );
  await typed(
    context,
    '2026-11-23T10:24:00+07:00',
    `disposition 1 --by kasubag --at 10.05 --instruction 1 ${paper}`,
  );
  const draft = `draft 1 --text-file ${body} --no-material "cukup dari peraturan"`;
  await write('2026-11-23T12:07:00+07:00', 'Batas mengikuti', `${draft} --started 11.48 --at 12.07`);
  await write(
    '2026-11-23T13:34:00+07:00',
    'Batas mengikuti batas alam',
    `${draft} --started 13.20 --at 13.34`,
  );
  await write(
    '2026-11-24T08:12:00+07:00',
    'Batas mengikuti batas alam.',
    `${draft} --started 08.05 --at 08.12`,
  );
  await typed(context, '2026-11-24T08:14:00+07:00', 'submit 1 --started 08.13 --at 08.14');
  const remarks = '--revise "Sebut batasnya dengan jelas." --revise "Di mana peta dapat dilihat?"';
  await typed(
    context,
    '2026-11-24T09:10:00+07:00',
    `review 1 --as kasubag ${remarks} --started 09.06 --at 09.10`,
  );
  await write(
    '2026-11-24T09:51:00+07:00',
    'Batas mengikuti tengah gang.',
    `${draft} --started 09.40 --at 09.51`,
  );
  const answers = '--answer 1=ok --answer 2="Di Kecamatan Klojen."';
  await typed(context, '2026-11-24T09:52:00+07:00', `submit 1 ${answers} --started 09.51 --at 09.52`);
  await typed(
    context,
    '2026-11-24T10:20:00+07:00',
    'review 1 --as kasubag --approve --started 10.17 --at 10.20',
  );
  const receipt = '--manual --receipt "Diterima di loket" --yes --started 10.30 --at 10.31';
  await typed(context, '2026-11-24T10:31:00+07:00', `push 1 ${receipt}`);
  context.advance(4);
  return context;
}

async function typed(context: TestContext, at: string, command: string): Promise<void> {
  context.setClock(at);
  await runAll(context, [command], 0);
}
