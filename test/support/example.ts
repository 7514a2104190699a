// The small archive of docs/archive-format.md: the same bytes each time, by a set clock and seeded chance.
import { append, createArchive, type NewEvent } from '../../src/desk/archive.ts';
import { wib } from './archive.ts';
import { search } from './example-search.ts';
import { createTestContext, type TestContext } from './test-context.ts';

const number = '2026-A-0001';

/** Makes the example anew and gives its folder. */
export async function createExample(): Promise<string> {
  const context = createTestContext({ seed: 'example', now: '2026-11-23T07:40:00+07:00' });
  createArchive(context, { path: context.archivePath, zone: wib });
  await append(context, context.archivePath, wib, (view) => founding(view.deviceKey!));
  context.setClock('2026-11-23T07:52:04+07:00');
  await append(context, context.archivePath, wib, () => [inquiry, printout]);
  context.setClock('2026-11-23T10:24:31+07:00');
  await append(context, context.archivePath, wib, () => [disposition]);
  context.setClock('2026-11-24T08:12:09+07:00');
  await append(context, context.archivePath, wib, () => [draft]);
  await handIn(context);
  context.setClock('2026-11-24T08:20:00+07:00');
  await append(context, context.archivePath, wib, () => [search]);
  return context.archivePath;
}

async function handIn(context: TestContext): Promise<void> {
  context.setClock('2026-11-24T08:14:40+07:00');
  await append(context, context.archivePath, wib, (view) => {
    const drafted = view.caseEvents(number)!.events.find((event) => event.type === 'drafted')!;
    return [
      {
        ...typed,
        type: 'submitted',
        case: number,
        at: '2026-11-24T08:14:40+07:00',
        round: 1,
        reply: drafted.words,
        answered: [],
      },
    ];
  });
}

const typed = { source: 'measured', by: 'A-p1', recordedBy: 'A-p1', form: 'terminal' } as const;
const founded = { ...typed, at: '2026-11-23T07:40:00+07:00' };

function founding(key: string): NewEvent[] {
  const appointed = (count: number, roles: string[], name: string, title: string): NewEvent => ({
    ...founded,
    type: 'officer-appointed',
    officer: `A-p${count}`,
    roles,
    from: null,
    to: null,
    wordsEntry: { name, title },
  });
  return [
    {
      ...founded,
      type: 'office-described',
      validFrom: '2026-11-23',
      zone: 'Asia/Jakarta',
      wordsEntry: { name: 'Bagian Pemerintahan Sekretariat Daerah Kota Malang' },
    },
    appointed(1, ['pengelola-tik', 'pelaksana'], 'Sari Wulandari', 'Pengelola TIK'),
    appointed(2, ['kabag'], 'Drs. Bambang Hariadi', 'Kepala Bagian Pemerintahan'),
    { ...founded, type: 'device-enrolled', device: 'A', key, officers: ['A-p1'], root: true },
  ];
}

const inquiry: NewEvent = {
  ...typed,
  type: 'received',
  case: number,
  at: '2026-11-23T07:52:04+07:00',
  spans: [['2026-11-23T07:49:10+07:00', '2026-11-23T07:52:04+07:00']],
  kind: 'information-request',
  channel: 'email',
  anonymous: false,
  confidential: false,
  arrivedAt: '2026-11-21T22:10:00+07:00',
  wordsEntry: {
    name: 'Yusuf Prasetyo',
    contact: 'yusuf.p@example.org',
    subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin',
    text: 'Ketua RT menyebut Gang Melati masuk Kelurahan Kasin, tetapi KTP saya Kelurahan Bareng.\nMohon informasi batas kedua kelurahan – di gang itu. 🙏',
  },
};

const printout: NewEvent = {
  ...typed,
  type: 'printed',
  case: number,
  at: '2026-11-23T07:52:04+07:00',
  document: 'incoming',
  handedTo: 'A-p2',
};

const disposition: NewEvent = {
  type: 'dispositioned',
  case: number,
  at: '2026-11-23T09:10:00+07:00',
  source: 'stated',
  by: 'A-p2',
  recordedBy: 'A-p1',
  form: 'paper',
  step: 2,
  action: 'follow-up',
  instructions: [1],
  instructed: true,
  scan: true,
  wordsEntry: { note: 'Segera' },
  fileList: [
    { name: 'lembar disposisi 17.txt', bytes: Buffer.from('Tindak lanjuti. Paraf: BH\n'), extension: 'txt' },
  ],
};

const draft: NewEvent = {
  ...typed,
  type: 'drafted',
  case: number,
  at: '2026-11-24T08:12:09+07:00',
  spans: [
    ['2026-11-23T11:48:00+07:00', '2026-11-23T12:07:00+07:00'],
    ['2026-11-24T08:05:00+07:00', '2026-11-24T08:12:09+07:00'],
  ],
  round: 1,
  answered: [],
  materials: 0,
  withoutMaterial: true,
  wordsEntry: {
    subject: 'Batas Kelurahan Bareng dan Kelurahan Kasin',
    body: 'Yth. Saudara Yusuf Prasetyo,\n\nDi Gang Melati, batas kedua kelurahan mengikuti tengah gang.\n',
    citations: [],
    attachments: [],
    answers: {},
    withoutMaterial: 'Peta batas ada di Kecamatan Klojen.',
  },
};
