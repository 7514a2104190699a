// The calendar that comes with `init`: hours and days off of 2025 and 2026, one entry a decree, what is not certain marked so.
import type { CalendarRevision } from './events/calendar-revised.ts';
import type { Day } from './time.ts';

const ministers =
  'Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia';
const daysOff2025 = `${ministers} Nomor 1017 Tahun 2024, Nomor 2 Tahun 2024, dan Nomor 2 Tahun 2024 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2025`;

type DaysOff = CalendarRevision['daysOff'];

const ramadanWeek = weekOf(
  [
    ['08:00', '12:00'],
    ['12:30', '15:00'],
  ],
  // Malang's Friday begins at 07.30, though the Perpres has 08.00 for Ramadan.
  [
    ['07:30', '11:30'],
    ['12:30', '15:00'],
  ],
);

/** In the order in which the decrees were issued. */
export const shippedCalendar: readonly CalendarRevision[] = [
  {
    validFrom: '2023-04-12',
    decree:
      'Peraturan Presiden Nomor 21 Tahun 2023 tentang Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai Aparatur Sipil Negara',
    issued: '2023-04-12',
    // The decree has the 37 h 30 min, the beginning at 07.30 and the length of the breaks; where the breaks lie
    // is the mayor's to say, and his rule was not seen.
    hours: [
      {
        from: '2023-04-12',
        to: null,
        week: weekOf(
          [
            ['07:30', '12:00'],
            ['13:00', '16:00'],
          ],
          [
            ['07:30', '11:30'],
            ['13:00', '16:30'],
          ],
        ),
        certain: false,
      },
    ],
    daysOff: [],
    removed: [],
  },
  {
    validFrom: '2025-01-01',
    decree: daysOff2025,
    issued: '2024-10-14',
    hours: [],
    daysOff: [
      ...days('holiday', true, [
        ['2025-01-01', 'Tahun Baru Masehi'],
        ['2025-01-27', 'Isra Mikraj'],
        ['2025-01-29', 'Tahun Baru Imlek 2576'],
        ['2025-03-29', 'Nyepi 1947'],
        ['2025-03-31', 'Idulfitri 1446'],
        ['2025-04-01', 'Idulfitri 1446'],
        ['2025-04-18', 'Wafat Yesus Kristus'],
        ['2025-04-20', 'Paskah'],
        ['2025-05-01', 'Hari Buruh'],
        ['2025-05-12', 'Waisak 2569'],
        ['2025-05-29', 'Kenaikan Yesus Kristus'],
        ['2025-06-01', 'Hari Lahir Pancasila'],
        ['2025-06-06', 'Iduladha 1446'],
        ['2025-06-27', 'Tahun Baru Islam 1447'],
        ['2025-08-17', 'Proklamasi Kemerdekaan'],
        ['2025-09-05', 'Maulid Nabi'],
        ['2025-12-25', 'Natal'],
      ]),
      ...days('shared-leave', true, [
        ['2025-01-28', 'Tahun Baru Imlek 2576'],
        ['2025-05-13', 'Waisak 2569'],
        ['2025-05-30', 'Kenaikan Yesus Kristus'],
        ['2025-06-09', 'Iduladha 1446'],
        ['2025-12-26', 'Natal'],
      ]),
      ...days('shared-leave', false, [
        ['2025-03-28', 'Nyepi 1947'],
        ['2025-04-02', 'Idulfitri 1446'],
        ['2025-04-03', 'Idulfitri 1446'],
        ['2025-04-04', 'Idulfitri 1446'],
        ['2025-04-07', 'Idulfitri 1446'],
      ]),
    ],
    removed: [],
    years: [2025],
  },
  {
    validFrom: '2025-03-01',
    decree:
      'Surat Edaran Wali Kota Malang Nomor 6 Tahun 2025 tentang Penetapan Jam Kerja dan Penggunaan Pakaian pada Bulan Ramadan 1446 Hijriah',
    issued: null,
    // The hours are certain; the days of the month are not.
    hours: [{ from: '2025-03-01', to: '2025-03-30', week: ramadanWeek, certain: false }],
    daysOff: [],
    removed: [],
  },
  {
    validFrom: '2025-08-07',
    decree: `${ministers} Nomor 933 Tahun 2025, Nomor 1 Tahun 2025, dan Nomor 3 Tahun 2025 tentang Perubahan atas ${daysOff2025}`,
    issued: '2025-08-07',
    hours: [],
    daysOff: days('shared-leave', true, [['2025-08-18', 'Proklamasi Kemerdekaan']]),
    removed: [],
    years: [2025],
  },
  {
    validFrom: '2026-01-01',
    decree: `${ministers} Nomor 1497 Tahun 2025, Nomor 2 Tahun 2025, dan Nomor 5 Tahun 2025 tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026`,
    // Texts give 19 September and 19 November 2025.
    issued: null,
    hours: [],
    daysOff: [
      ...days('holiday', true, [
        ['2026-01-01', 'Tahun Baru Masehi'],
        ['2026-01-16', 'Isra Mikraj'],
        ['2026-02-17', 'Tahun Baru Imlek 2577'],
        ['2026-03-19', 'Nyepi 1948'],
        ['2026-03-21', 'Idulfitri 1447'],
        ['2026-03-22', 'Idulfitri 1447'],
        ['2026-04-03', 'Wafat Yesus Kristus'],
        ['2026-04-05', 'Paskah'],
        ['2026-05-01', 'Hari Buruh'],
        ['2026-05-14', 'Kenaikan Yesus Kristus'],
        ['2026-05-27', 'Iduladha 1447'],
        ['2026-05-31', 'Waisak 2570'],
        ['2026-06-01', 'Hari Lahir Pancasila'],
        ['2026-06-16', 'Tahun Baru Islam 1448'],
        ['2026-08-17', 'Proklamasi Kemerdekaan'],
        ['2026-08-25', 'Maulid Nabi'],
        ['2026-12-25', 'Natal'],
      ]),
      ...days('shared-leave', true, [
        ['2026-02-16', 'Tahun Baru Imlek 2577'],
        ['2026-03-18', 'Nyepi 1948'],
        ['2026-03-20', 'Idulfitri 1447'],
        ['2026-03-23', 'Idulfitri 1447'],
        ['2026-03-24', 'Idulfitri 1447'],
        ['2026-05-15', 'Kenaikan Yesus Kristus'],
        ['2026-05-28', 'Iduladha 1447'],
        ['2026-12-24', 'Natal'],
      ]),
    ],
    removed: [],
    years: [2026],
  },
  {
    validFrom: '2026-02-19',
    decree:
      'Surat Edaran Wali Kota Malang Nomor 6 Tahun 2026 tentang Penetapan Jam Kerja dan Penggunaan Pakaian pada Bulan Ramadan 1447 Hijriah bagi Pegawai Aparatur Sipil Negara dan Karyawan Badan Usaha Milik Daerah di Lingkungan Pemerintah Kota Malang',
    issued: null,
    hours: [{ from: '2026-02-19', to: '2026-03-20', week: ramadanWeek, certain: true }],
    daysOff: [],
    removed: [],
  },
];

function weekOf(mondayToThursday: [string, string][], friday: [string, string][]) {
  const day = mondayToThursday;
  return { '1': day, '2': day, '3': day, '4': day, '5': friday };
}

function days(kind: DaysOff[number]['kind'], certain: boolean, list: [Day, string][]): DaysOff {
  return list.map(([day, name]) => ({ day, name, kind, certain }));
}
