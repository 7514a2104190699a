// Stories of cases with their printouts, sheets and scans, and what each of their steps lacks.
import { completenessOf } from '../../src/procedure/completeness.ts';
import type { Form, ProposedEvent } from '../../src/procedure/event.ts';
import { hashOf, on, type Story, sari, story } from './events.ts';

type Fields = Partial<ProposedEvent>;

export const scan = { scan: true };
export const incoming = (told: Story, at = '23 08.15') => told.add('printed', at, { document: 'incoming' });
export const sheet = (told: Story, at = '23 08.15') => told.add('printed', at, { document: 'disposition' });
export const evidence = (told: Story, event: string, at = '25 09.00') =>
  told.add('attached', at, { files: 1, kinds: ['pdf'], for: event });

/** Taken in, and printed for the Kabag. */
export const withPrintout = () => incoming(takenIn());
/** The disposition sheet printed too. */
export const withSheet = () => sheet(withPrintout());
/** Received with its printout and the sheet, both dispositions on paper with their scan. */
export const begun = () => withSheet().dispositioned(2, '23 09.10', scan).dispositioned(3, '23 10.05', scan);
export const approved = () =>
  begun().drafted('24 08.12').submitted('24 08.14').reviewed('approved', '24 10.20');
export const sole = (form: Form, by: string) => ({ form, by, recordedBy: form === 'terminal' ? by : sari });

/** `2: scan`, `4/2: material` in the second round, `p2 2: sheet` in the second pass; nothing where all is there. */
export function lacking(told: Story): string[] | undefined {
  const steps = completenessOf(told.state);
  return steps
    ?.filter(({ missing }) => missing.length > 0)
    .map(({ step, pass, round, missing }) => {
      const place = `${pass > 1 ? `p${pass} ` : ''}${step}${round > 1 ? `/${round}` : ''}`;
      return `${place}: ${missing.join(' ')}`;
    });
}

export function takenIn(fields: Fields = {}): Story {
  return story().received('23 07.52', { words: hashOf('isi'), ...fields });
}

export function oral(by: string): Fields {
  return sole('oral', by);
}

export function secondRound(first: Fields, second: Fields = { materials: 1 }): Story {
  return begun()
    .drafted('24 08.12', first)
    .submitted('24 08.14')
    .reviewed('revise', '24 09.10')
    .drafted('24 09.51', second);
}

export function reopened(): Story {
  return approved()
    .replied('24 10.31', { manual: true })
    .add('reopened', '25 08.00', { at: on('25 08.00') });
}
