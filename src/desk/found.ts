// Founds an archive: its folder, this PC as device A, the office and its calendar, in one go.
import type { Context } from '../context.ts';
import { readConfig, writeConfig } from '../local/config.ts';
import { shippedCalendar } from '../procedure/shipped-calendar.ts';
import { dayOf, defaultZone, formatInstant } from '../procedure/time.ts';
import { append, createArchive, type NewEvent, openArchive } from './archive.ts';
import { defaultOfficeWords } from './office-defaults.ts';
import { splitTitle } from './people.ts';

export interface Founding {
  path: string;
  office: string;
  /** Who works here, as pengelola TIK and pelaksana. */
  officer: string;
  kabag: string;
  /** Name, and a title after a comma. */
  kasubag: string;
}

export interface Founded {
  /** 16 groups, for the Kabag's safe; they are kept nowhere. */
  recoverySheet: string[];
  id: string;
  published: boolean;
}

const zone = defaultZone;

/** Creates the archive and writes it into this PC's configuration. Errors: a folder that is not empty, not writable, or an archive already. */
export async function foundArchive(context: Context, founding: Founding): Promise<Founded> {
  const created = createArchive(context, { path: founding.path, zone });
  const key = openArchive(context, founding.path).deviceKey as string;
  const { published } = await append(context, founding.path, zone, () =>
    foundingEvents(context, founding, key),
  );
  writeConfig(context.stateFolder, {
    ...readConfig(context.stateFolder),
    archive: founding.path,
    archiveId: created.id,
  });
  return { recoverySheet: created.recoverySheet, id: created.id, published };
}

function foundingEvents(context: Context, founding: Founding, key: string): NewEvent[] {
  const now = context.clock();
  const validFrom = dayOf(now, zone);
  const common = {
    at: formatInstant(now, zone),
    source: 'measured',
    by: 'A-p1',
    recordedBy: 'A-p1',
    form: 'terminal',
  } as const;
  const officers = [
    { ...withTitle(founding.officer, 'Pengelola TIK'), roles: ['pengelola-tik', 'pelaksana'] },
    { ...withTitle(founding.kabag, 'Kepala Bagian Pemerintahan'), roles: ['kabag'] },
    { ...withTitle(founding.kasubag, 'Kasubag Pemerintahan Umum'), roles: ['kasubag'] },
  ];
  return [
    {
      ...common,
      type: 'office-described',
      validFrom,
      zone: zone.name,
      wordsEntry: { ...defaultOfficeWords(founding.office) },
    },
    ...officers.map(({ name, title, roles }, index) => ({
      ...common,
      type: 'officer-appointed',
      officer: `A-p${index + 1}`,
      roles,
      // They worked there before the archive began; since when nobody said.
      from: null,
      to: null,
      wordsEntry: { name, title },
    })),
    { ...common, type: 'device-enrolled', device: 'A', key, officers: ['A-p1'], root: true },
    ...shippedCalendar.map((revision) => ({ ...common, type: 'calendar-revised', ...revision })),
  ];
}

function withTitle(typed: string, fallback: string): { name: string; title: string } {
  const { name, title } = splitTitle(typed);
  return { name, title: title ?? fallback };
}
