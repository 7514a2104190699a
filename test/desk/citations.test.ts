// Which cases cite an instrument, now and in what went out; what crawls keep and warn of rests on it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { citedKeys, citingCases } from '../../src/desk/citations.ts';
import { openSession } from '../../src/desk/session.ts';
import { fileItems, kecamatan2018 } from '../support/filed-items.ts';
import { foundedOffice, runAll, takeIn, toApproval, toDraft } from '../support/office.ts';

const kecamatan = '/akn/id/act/pp/2018/17';
const desa = '/akn/id/act/uu/2014/6';

it('tells open drafts from past replies', async () => {
  const context = await foundedOffice({ kasubagHere: true });
  await fileItems(context, kecamatan2018);
  const write = (text: string) => writeFileSync(join(context.cwd, 'tanggapan.txt'), text);
  const known = () => {
    const session = openSession(context, {});
    const told = citingCases(session, kecamatan).map(({ number, state }) => `${number} ${state}`);
    return { keys: [...citedKeys(session)].sort(), told };
  };
  expect(known()).toEqual({ keys: [], told: [] });

  await takeIn(context);
  write('Menurut PP 17/2018, isi.\n');
  await runAll(context, toApproval('1'));
  expect(known()).toEqual({ keys: [kecamatan], told: ['2026-A-0001 draft'] });
  await runAll(context, ['push 1 --manual --receipt "Di loket"']);
  expect(known().told).toEqual(['2026-A-0001 replied']);

  // A draft that dropped it does not cite it any more; that it was cited is still known.
  await takeIn(context, { subject: 'Rahasia' }, { confidential: true });
  write('Menurut PP 17/2018 dan UU 6/2014, isi.\n');
  await runAll(context, [...toDraft('2'), 'draft 2 --text-file tanggapan.txt']);
  expect(known()).toEqual({
    keys: [kecamatan, desa],
    told: ['2026-A-0001 replied', '2026-A-0002 draft'],
  });
  expect(citingCases(openSession(context, {}), desa)).toEqual([
    { number: '2026-A-0002', state: 'draft', subject: null },
  ]);
  write('Menurut UU 6/2014, isi.\n');
  await runAll(context, ['draft 2 --text-file tanggapan.txt']);
  expect(known()).toEqual({ keys: [kecamatan, desa], told: ['2026-A-0001 replied'] });

  // A correction at the review is the reply that counts.
  write('Menurut PP 17/2018, isi.\n');
  await runAll(context, ['submit 2', 'review 2 --as kasubag --approve-corrected --text-file tanggapan.txt']);
  expect(known().told).toEqual(['2026-A-0001 replied', '2026-A-0002 draft']);
});
