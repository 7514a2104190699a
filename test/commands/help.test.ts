// Help as a person types it: every command in both languages, and the SOP itself.
import { describe, expect, it } from 'vitest';
import { sop15 } from '../../src/procedure/sop-15.ts';
import { familyAliases, subcommands } from '../../src/program.ts';
import { displayWidth } from '../../src/terminal/text.ts';
import { createTestContext, runSop } from '../support/test-context.ts';

const paths = subcommands.map(({ path }) => path);

describe('sop help', () => {
  it.each(paths)(
    '%s: what it is for, examples and options within 80 columns, in both languages',
    async (path) => {
      const context = createTestContext();
      for (const language of ['id', 'en']) {
        const { stdout, code } = await runSop(`help ${path} --lang ${language}`, context);
        expect(code).toBe(0);
        expect(stdout).toContain(`sop ${path}`);
        expect(stdout).not.toContain('undefined');
        for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
        expect((await runSop(`${path} --help --lang ${language}`, context)).stdout).toBe(stdout);
      }
    },
  );

  it('shows every command in the overview, by its first word, within 80 columns and 24 lines', async () => {
    const context = createTestContext();
    const { stdout } = await runSop('help', context);
    for (const path of paths) expect(stdout).toMatch(new RegExp(`\\b${path.split(' ')[0]}\\b`));
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    expect((await runSop('--help', context)).stdout).toBe(stdout);
    expect(stdout).toMatch(/42, A-42, 40-51, (?:atau|or) --all/);
  });

  it('knows aliases, words in one or two arguments, and the commands of one word', async () => {
    const context = createTestContext();
    const page = (await runSop('help officer add', context)).stdout;
    for (const typed of ['help "officer add"', 'help pegawai add', 'bantuan pegawai add']) {
      expect((await runSop(typed, context)).stdout).toBe(page);
    }
    const aliased = subcommands.filter(({ alias }) => alias !== undefined);
    for (const { path, alias } of aliased) {
      expect((await runSop(`help ${alias}`, context)).stdout).toBe(
        (await runSop(`help ${path}`, context)).stdout,
      );
    }
    for (const [family, alias] of Object.entries(familyAliases)) {
      const { stdout } = await runSop(`help ${alias}`, context);
      for (const path of paths.filter((each) => each.startsWith(`${family} `)))
        expect(stdout).toContain(`sop ${path}`);
      for (const typed of [`${family} --help`, `${alias} -h`, `--lang id ${family} --help`])
        expect(await runSop(typed, context)).toMatchObject({ code: 0, stderr: '', stdout });
    }
  });

  it('names a command that is much like what was typed', async () => {
    const { code, stderr } = await runSop('help dispositio', createTestContext());
    expect([code, stderr]).toEqual([2, expect.stringContaining('Yang mirip: disposition.')]);
    expect((await runSop('help camat', createTestContext())).code).toBe(2);
  });

  it('gives its pages as JSON', async () => {
    const { stdout } = await runSop('help draft --json', createTestContext());
    expect(JSON.parse(stdout)).toMatchObject({ commands: [{ path: 'draft', alias: 'draf', steps: '4' }] });
  });
});

describe('sop help sop', () => {
  it.each(['id', 'en'])('shows the whole SOP in its own words (%s)', async (language) => {
    const { stdout } = await runSop(`help sop --lang ${language}`, createTestContext());
    const page = stdout.replace(/\s+/g, ' ');
    const { legalBasis, qualifications, related, equipment, warning, recording, remark } = sop15;
    const whole = [...legalBasis, ...qualifications, ...related, ...equipment, warning, recording, remark];
    for (const text of [sop15.office, sop15.ratifiedBy.name, ...whole]) expect(page).toContain(text);
    for (const step of sop15.steps) {
      for (const text of [step.activity, step.output, ...step.completeness]) expect(page).toContain(text);
    }
    expect(page.match(/15 (menit|minutes)/g)).toHaveLength(7);
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80);
  });

  it('says from which day it holds, whose reading the actors are, and which command records a step', async () => {
    const { stdout } = await runSop('help sop', createTestContext());
    expect(stdout).toMatch(/Berlaku sejak +29 April 2021/);
    expect(stdout.match(/\(pembacaan kami\)/g)).toHaveLength(7);
    expect(stdout.match(/Perintah +sop disposition/g)).toHaveLength(2);
    expect(JSON.parse((await runSop('help sop --json', createTestContext())).stdout)).toEqual({ sop: sop15 });
  });
});
