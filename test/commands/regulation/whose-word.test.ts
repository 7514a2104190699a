// Whose word it is that an instrument holds: a page's that the office recorded, or a person's.
import { expect, it } from 'vitest';
import { fileItems, kecamatan2018 } from '../../support/filed-items.ts';
import { foundedOffice } from '../../support/office.ts';
import { runSop } from '../../support/test-context.ts';

it('a page speaks by its host, and a person for the office', async () => {
  const context = await foundedOffice();
  await fileItems(context, { ...kecamatan2018, source: 'by-hand' });
  const shown = async () => (await runSop(['regulation', 'show', 'PP 17/2018'], context)).stdout;
  expect(await shown()).toContain('jdih.kemendagri.go.id, dicatat kantor: berlaku');
  context.advance(5);
  await runSop(['regulation', 'add', 'PP 17/2018', '--status', 'not-in-force'], context);
  expect(await shown()).toContain('Catatan kantor: tidak berlaku');
  expect(await shown()).not.toContain('dicatat kantor:');
});

it('what names no instrument is told with what is missing, not as a file that is not there', async () => {
  const context = await foundedOffice();
  const told = async (typed: string) => (await runSop(['regulation', 'add', typed], context)).stderr;
  expect(await told('Perda 7/2016')).toContain('Daerahnya belum disebut');
  expect(await told('Permenxyz 5/2020')).toContain('singkatannya belum dikenali');
  expect(await told('UUD 1945')).toContain('Jenis peraturannya belum dikenali.');
  expect(await told('folder/nihil')).toContain('File belum dapat dibaca');
});

it('a circular letter that claims to revoke a regulation ends nothing', async () => {
  const context = await foundedOffice();
  const title =
    'Surat Edaran Menteri Dalam Negeri Nomor 470/296/SJ tentang Pencabutan PP Nomor 17 Tahun 2018';
  await fileItems(context, kecamatan2018, { title });
  const { stdout } = await runSop(['regulation', 'show', 'PP 17/2018'], context);
  expect(stdout).toContain('STATUS BERBEDA ANTARSUMBER');
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    'dicabut dengan SE 470/296/SJ, menurut JDIH Kemendagri, demikian tercatat; peraturan yang lebih rendah tidak dapat mencabutnya',
  );
});
