// The test context itself: it must fail loudly, or tests that use it prove nothing.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import { createTestContext, leave } from './test-context.ts';

it('answers in order, takes proposals, and repeats after an objection', async () => {
  const { ask } = createTestContext({
    answers: ['a', '', 'x', '2', true, '', 'Revisi', { to: 'Hal', say: 'h' }],
  });
  expect(await ask!.text({ message: '1' })).toBe('a');
  expect(await ask!.text({ message: '2', initial: 'usul' })).toBe('usul');
  expect(await ask!.text({ message: '3', check: (text) => (text === '2' ? null : 'angka') })).toBe('2');
  expect(await ask!.confirm({ message: '4', initial: false })).toBe(true);
  expect(await ask!.confirm({ message: '5', initial: false })).toBe(false);
  const choices = [
    { name: 'Setuju', value: 1 },
    { name: 'Revisi', value: 2 },
  ];
  expect(await ask!.choose({ message: '6', choices })).toBe(2);
  expect(await ask!.text({ message: 'Hal:' })).toBe('h');
  expect(ask!.left).toEqual([]);
});

it('fails loudly without an answer, for another question, and for a choice that is not there', async () => {
  const { ask } = createTestContext({ answers: [{ to: 'Hal', say: 'x' }, 'Nanti', leave] });
  await expect(ask!.text({ message: 'Kanal' })).rejects.toThrow('expected a question with "Hal"');
  await expect(ask!.choose({ message: 'a', choices: [{ name: 'b', value: 1 }] })).rejects.toThrow(
    'no choice "Nanti"',
  );
  await expect(ask!.text({ message: 'a' })).rejects.toBeInstanceOf(Cancelled);
  await expect(ask!.text({ message: 'Tahun' })).rejects.toThrow('no scripted answer to "Tahun"');
  expect(createTestContext().ask).toBeNull();
});

it('sets the clock, repeats chance, keeps what is written', async () => {
  const context = createTestContext({ now: '2026-11-24T08:00:00+07:00', edit: (text) => `${text}!` });
  context.advance(5);
  expect(new Date(context.clock()).toISOString()).toBe('2026-11-24T01:05:00.000Z');
  const bytes = context.randomBytes(40);
  expect(bytes).toHaveLength(40);
  expect(createTestContext().randomBytes(40)).toEqual(bytes);
  expect(context.randomBytes(40)).not.toEqual(bytes);
  context.io.stdout.write('a');
  context.io.stderr.write('b');
  expect(context.written).toEqual({ stdout: 'a', stderr: 'b' });
  expect(existsSync(context.cwd)).toBe(true);
  writeFileSync(join(context.cwd, 'f'), 'x');
  expect(await context.editor.open(join(context.cwd, 'f'))).toEqual({
    command: 'test',
    exitCode: 0,
    signal: null,
  });
});
