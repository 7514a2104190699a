// The questions as a terminal sees them: keys in, text out, nothing lost between one question and the next.
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import { questions as en } from '../../src/language/en/questions.ts';
import { questions as id } from '../../src/language/id/questions.ts';
import { createQuestions } from '../../src/terminal/questions.ts';
import { createStyle } from '../../src/terminal/style.ts';

const [enter, up, down, ctrlC, ctrlD] = ['\r', '\u001b[A', '\u001b[B', '\u0003', '\u0004'];
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;

function terminal(words: typeof id = id) {
  const raw: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => raw.push(mode),
  });
  const written: string[] = [];
  const output = { isTerminal: true, columns: 80, write: (text: string) => void written.push(text) };
  const style = createStyle({ output, env: { NO_COLOR: '1' }, platform: 'linux' });
  const ending = new AbortController();
  const ask = createQuestions({ stdin, output, style, words: async () => words, ending: ending.signal });
  const type = (...keys: string[]) => {
    for (const each of keys) stdin.write(each);
  };
  const screen = () => written.join('').replace(/\u001b\[[?0-9;]*[A-Za-z]/g, '');
  return { ask, type, stdin, screen, raw, ending, written };
}

describe('text', () => {
  it('takes what is typed, or the proposal with Enter', async () => {
    const { ask, type, screen, raw, written } = terminal();
    type('Batas RW', enter, enter);
    expect(await ask.text({ message: 'Hal:' })).toBe('Batas RW');
    expect(await ask.text({ message: 'Kanal:', initial: 'surel' })).toBe('surel');
    expect(screen()).toContain('? Hal: Batas RW');
    expect(screen()).toContain('? Kanal: (surel)');
    expect(raw.at(-1)).toBe(false);
    expect(written.at(-1)).toBe('\u001b[?2004l');
  });

  it('shows what is not right yet and asks again', async () => {
    const { ask, type, screen } = terminal();
    type('dua', enter, '\u007f\u007f\u007f2', enter, 'sisa', enter);
    const check = (answer: string) => (/^\d$/.test(answer) ? null : 'Tulis angka.');
    expect(await ask.text({ message: 'Berapa?', check })).toBe('2');
    expect(screen()).toContain('! Tulis angka.');
    expect(await ask.text({ message: 'Lagi' })).toBe('sisa');
  });

  it('breaks a long question between its words', async () => {
    const { ask, type, screen } = terminal();
    type('y', enter);
    const message =
      '10 berkas: kepada a, instruksi 1, tanggal Sen 23 Nov 2026, pukul 10.05, catatan: segera diselesaikan?';
    expect(await ask.confirm({ message, initial: true })).toBe(true);
    expect(screen()).toContain(
      '? 10 berkas: kepada a, instruksi 1, tanggal Sen 23 Nov 2026, pukul 10.05,\n  catatan: segera diselesaikan? (Y/t)',
    );
  });

  it('keeps a refused answer to be mended, and takes no proposal for it', async () => {
    const { ask, type, screen } = terminal();
    type('0x', enter, enter, '\u007f9', enter);
    const check = (answer: string) => (/^\d+$/.test(answer) ? null : 'Tulis angka.');
    expect(await ask.text({ message: 'Berapa?', initial: '7', check })).toBe('09');
    expect(screen()).toContain('! Tulis angka.');
  });

  it('loses no line that came in one go, however it is cut', async () => {
    const { ask, type } = terminal();
    type('satu\rdua\ntiga\r', '\nempat è'.slice(0, 7), 'è\r\nlima', '\r\n');
    const answers: string[] = [];
    for (let i = 0; i < 5; i += 1) answers.push(await ask.text({ message: `${i}` }));
    expect(answers).toEqual(['satu', 'dua', 'tiga', 'empat è', 'lima']);
  });

  it("makes one line of a paste of several, so that a citizen's text answers nothing else", async () => {
    const { ask, type } = terminal();
    type(paste('a\ny\r\nb'), enter);
    expect(await ask.text({ message: 'Hal:' })).toBe('a y b');
  });

  it('shows a hostile proposal harmless and takes it as it was', async () => {
    const { ask, type, written } = terminal();
    type(enter);
    const initial = 'a\u202eb\u001b[2J';
    expect(await ask.text({ message: 'Hal\u202e', initial })).toBe(initial);
    expect(written.join('')).not.toContain('\u202e');
    expect(written.join('')).not.toContain('\u001b[2J');
  });
});

describe('confirm', () => {
  it.each([
    [id, false, 't', false],
    [id, true, 't', false],
    [id, false, 'Y', true],
    [id, false, 'ya', true],
    [id, true, '', true],
    [id, false, '', false],
    [en, true, 'n', false],
    [en, false, 'yes', true],
  ])('%#: from %s with "%s"', async (words, initial, typed, expected) => {
    const { ask, type, screen } = terminal(words);
    type(typed, enter);
    expect(await ask.confirm({ message: 'Kirim sekarang?', initial })).toBe(expected);
    const hint = words === id ? (initial ? '(Y/t)' : '(y/T)') : initial ? '(Y/n)' : '(y/N)';
    expect(screen()).toContain(`? Kirim sekarang? ${hint}`);
  });

  it('asks again for anything else', async () => {
    const { ask, type, screen } = terminal();
    type('mungkin', enter, '\u007f'.repeat(7), 'y', enter);
    expect(await ask.confirm({ message: 'Kirim?', initial: false })).toBe(true);
    expect(screen()).toContain('! Ketik y untuk ya');
  });
});

describe('choose', () => {
  const choices = [
    { name: 'Setuju', value: { decision: 'approved' } },
    { name: 'Revisi\u001b[2J', value: { decision: 'revise' } },
    { name: 'Nanti', value: null },
  ];

  it('moves with the arrows and begins at the proposal', async () => {
    const { ask, type, screen, written } = terminal();
    type(down, enter, up, enter, enter);
    expect(await ask.choose({ message: 'Keputusan Anda', choices })).toBe(choices[1]!.value);
    expect(await ask.choose({ message: 'Lagi', choices, initial: null })).toBe(choices[1]!.value);
    expect(await ask.choose({ message: 'Lagi', choices, initial: choices[1]!.value })).toBe(
      choices[1]!.value,
    );
    expect(screen()).toContain('❯ Setuju');
    expect(written.join('')).not.toContain('\u001b[2J');
  });

  it('is not moved by a paste', async () => {
    const { ask, type } = terminal();
    type(paste('Nanti\r'), enter);
    expect(await ask.choose({ message: 'Keputusan', choices })).toBe(choices[0]!.value);
  });
});

describe('lines', () => {
  const message = 'Tempel informasi masuk, akhiri dengan dua baris kosong';
  const slowly = async (type: (...keys: string[]) => void, ...keys: string[]) => {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 15));
      type(key);
    }
  };

  it('shows what steers a terminal in a paste by its picture, wherever the chunks are cut', async () => {
    const { ask, type, screen } = terminal();
    const answer = ask.lines({ message });
    const hostile = paste('Isi\u0000 \u001b[2J\u001b[A dan \u0007bel\tsatu');
    await slowly(type, ...hostile.split(/(?<=.\u001b)/), enter, enter, enter);
    expect(await answer).toBe('Isi␀ ␛[2J␛[A dan ␇bel\tsatu');
    expect(screen()).toContain('␛[2J');
  });

  it('ends with two empty lines and keeps single ones', async () => {
    const { ask, type, screen, raw } = terminal();
    const answer = ask.lines({ message });
    await slowly(type, 'Dari: Yusuf', enter, enter, 'Isi\t1', enter, enter, enter);
    expect(await answer).toBe('Dari: Yusuf\n\nIsi\t1');
    expect(screen()).toContain(`? ${message}\n`);
    expect(raw.at(-1)).toBe(false);
  });

  it('does not end inside a paste, marked or not', async () => {
    const { ask, type } = terminal();
    const marked = ask.lines({ message });
    type(paste('a\n\n\n\nb\n\n\n'));
    await slowly(type, 'c', enter, enter, enter);
    expect(await marked).toBe('a\n\n\n\nb\n\n\nc');
    const plain = ask.lines({ message });
    type('a\r\n\r\n\r\ny\r\n');
    await slowly(type, enter, enter);
    expect(await plain).toBe('a\n\n\ny');
  });

  it('takes a paste of many lines whole, cut anywhere', async () => {
    const { ask, type } = terminal();
    const text = Array.from({ length: 2000 }, (_, i) => `baris ${i} è ✔`).join('\n');
    const answer = ask.lines({ message });
    const bytes = Buffer.from(paste(text));
    for (let i = 0; i < bytes.length; i += 1021) type(bytes.subarray(i, i + 1021) as unknown as string);
    await slowly(type, enter, enter, enter);
    expect(await answer).toBe(text);
  });

  it('ends with Ctrl-D, and gives nothing for two empty lines at once', async () => {
    const { ask, type } = terminal();
    const first = ask.lines({ message });
    await slowly(type, 'a', enter, ctrlD);
    expect(await first).toBe('a');
    const second = ask.lines({ message });
    await slowly(type, enter, enter);
    expect(await second).toBe('');
  });

  it('lets one Enter too many answer nothing, and what is typed ahead answer the next question', async () => {
    const { ask, type } = terminal();
    const text = ask.lines({ message });
    await slowly(type, 'a', enter, enter, enter, enter);
    expect(await text).toBe('a');
    type(enter, 'h', enter);
    expect(await ask.text({ message: 'Enter bila benar' })).toBe('h');
    const more = ask.lines({ message });
    await slowly(type, 'b', enter, enter, enter);
    expect(await more).toBe('b');
    const confirmed = ask.text({ message: 'Enter bila benar' });
    setTimeout(() => type(enter), 900);
    expect(await confirmed).toBe('');
  });
});

describe('leaving', () => {
  const all = [
    ['text', (ask: ReturnType<typeof terminal>['ask']) => ask.text({ message: 'a' })],
    ['lines', (ask: ReturnType<typeof terminal>['ask']) => ask.lines({ message: 'a' })],
    ['confirm', (ask: ReturnType<typeof terminal>['ask']) => ask.confirm({ message: 'a', initial: true })],
    [
      'choose',
      (ask: ReturnType<typeof terminal>['ask']) =>
        ask.choose({ message: 'a', choices: [{ name: 'a', value: 1 }] }),
    ],
  ] as const;

  it.each(all)('Ctrl-C, Ctrl-D, a closed input and a signal leave %s', async (_name, start) => {
    const ways: ((shown: ReturnType<typeof terminal>) => void)[] = [
      ({ type }) => type(ctrlC),
      ({ type }) => type(ctrlD),
      ({ stdin }) => stdin.end(),
      ({ stdin }) => stdin.destroy(),
      ({ ending }) => ending.abort(),
    ];
    for (const way of ways) {
      const shown = terminal();
      const answer = start(shown.ask);
      setTimeout(() => way(shown), 20);
      await expect(answer).rejects.toBeInstanceOf(Cancelled);
      expect(shown.raw.at(-1)).toBe(false);
      expect(shown.written.at(-1)).toBe('\u001b[?2004l');
    }
  });

  it('leaves at once when the input is gone, and drops what was typed ahead of Ctrl-C', async () => {
    const { ask, stdin, type } = terminal();
    type(`a${enter}b${enter}${ctrlC}`);
    await expect(ask.text({ message: '1' })).rejects.toBeInstanceOf(Cancelled);
    stdin.destroy();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(ask.text({ message: '2' })).rejects.toBeInstanceOf(Cancelled);
  });
});
