// The SOP as a page that can be read from top to bottom, in its own words.
import type { Catalogue } from '../../language/catalogue.ts';
import type { Sop, Step } from '../../procedure/sop-15.ts';
import { subcommands } from '../../program.ts';
import type { Style } from '../../terminal/style.ts';
import { padText, wrapText } from '../../terminal/text.ts';

/** The lines of `sop help sop`. */
export function formatSop(sop: Sop, words: Catalogue, style: Style, columns: number): string[] {
  const say = words.sop;
  const { dates } = words;
  const { title, name, rank, nip } = sop.ratifiedBy;
  const head: [string, string][] = [
    [say.created, dates.letterDay(sop.created)],
    [say.revised, sop.revised === null ? '-' : dates.letterDay(sop.revised)],
    [say.ratified, sop.ratified],
    [say.ratifiedBy, `${title}, ${name}, ${rank}, NIP ${nip}`],
    [say.validFrom, dates.letterDay(sop.validFrom)],
  ];
  const widest = Math.max(...head.map(([label]) => label.length));
  return [
    style.heading(say.title(sop.number, sop.name)),
    ...wrapText(sop.office, columns),
    '',
    ...head.flatMap(([label, value]) => labelled(label, value, widest, '', columns)),
    ...numbered(say.legalBasis, sop.legalBasis, style, columns),
    ...numbered(say.qualifications, sop.qualifications, style, columns),
    ...numbered(say.related, sop.related, style, columns),
    ...numbered(say.equipment, sop.equipment, style, columns),
    ...paragraph(say.warning, sop.warning, style, columns),
    ...paragraph(say.recording, sop.recording, style, columns),
    '',
    style.heading(say.steps),
    ...sop.steps.flatMap((step) => formatStep(step, words, style, columns)),
    ...paragraph(say.remark, sop.remark, style, columns),
    '',
    ...wrapText(say.readingNote, columns).map(style.dim),
  ];
}

function formatStep(step: Step, words: Catalogue, style: Style, columns: number): string[] {
  const say = words.sop;
  const actors = words.vocabulary.or(step.actors.map((role) => words.vocabulary.roles[role]));
  const commands = subcommands
    .filter(({ steps }) => steps?.includes(String(step.step)))
    .map(({ path }) => `sop ${path}`);
  const rows: [string, string][] = [
    [say.actors, `${words.vocabulary.sentence(actors)} (${say.ourReading})`],
    [say.completeness, step.completeness.join('; ')],
    [say.standard, say.minutes(step.standardMinutes)],
    [say.output, step.output],
    [say.command, commands.join(', ')],
  ];
  const widest = Math.max(...rows.map(([label]) => label.length));
  // The SOP writes the parts of step 1 as "a. … b. …" in one cell.
  const [first = '', ...more] = step.activity.split(/ (?=[b-z]\. )/);
  return [
    '',
    ...wrapText(first, columns, { indent: '  ', first: `${style.heading(String(step.step))} ` }),
    ...more.flatMap((part) => wrapText(part, columns, { indent: '  ' })),
    ...rows.flatMap(([label, value]) => labelled(label, value, widest, '    ', columns)),
  ];
}

function labelled(label: string, value: string, widest: number, indent: string, columns: number): string[] {
  const first = `${indent}${padText(label, widest)}  `;
  return wrapText(value, columns, { indent: padText('', first.length), first });
}

function numbered(heading: string, items: readonly string[], style: Style, columns: number): string[] {
  const lines = items.flatMap((item, index) =>
    wrapText(item, columns, { indent: '     ', first: `  ${index + 1}. ` }),
  );
  return ['', style.heading(heading), ...lines];
}

function paragraph(heading: string, text: string, style: Style, columns: number): string[] {
  return ['', style.heading(heading), ...wrapText(text, columns, { indent: '  ' })];
}
