// What runs when it is opened: by how it begins, and, where that is only text, by its name.
import { extensionOf } from './kinds.ts';

/** Marks as Latin-1. */
const marks: readonly string[] = [
  // Linux; macOS in both byte orders and widths, which with the fourth is also Java.
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  // Android, WebAssembly.
  'dex\n',
  '\0asm',
  // A Windows shortcut runs what it names ([MS-SHLLINK] §2.1).
  'L\0\0\0\x01\x14\x02\0',
];

const extensions = new Set(
  (
    'exe dll com scr pif cpl sys ocx msi msp mst bat cmd ps1 psm1 psd1 vbs vbe vb js jse mjs cjs wsf wsh wsc hta ' +
    'reg lnk url scf inf jar class apk aab dex sh bash zsh ksh csh command py pyc pyw pl rb php elf so dylib app ' +
    'deb rpm appimage run workflow action scpt applescript desktop chm hlp gadget application xll docm dotm xlsm ' +
    'xltm xlam pptm potm ppam ppsm sldm iso img vhd vhdx'
  ).split(' '),
);

/** True for machine code, a shortcut, or a script that names what runs it. */
export function programIn(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('#!AMR')) return false;
  const script = /^(\xef\xbb\xbf)?(#!|<\?php|@echo )/i.test(head);
  // DOS and Windows; a text may begin with these two letters, but has no NUL after them.
  const executable = head.startsWith('MZ') && head.includes('\0');
  return script || executable || marks.some((mark) => head.startsWith(mark));
}

/** True for a name that the system would run. */
export function programNamed(name: string): boolean {
  return extensions.has(extensionOf(name));
}
