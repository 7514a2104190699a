// What a file is by its content, under which extension it is kept, and what is not kept.
import { describe, expect, it } from 'vitest';
import { identifyFile } from '../../src/intake/file-kind.ts';
import { oleWith, zipOf } from '../support/containers.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const ooxml = ['[Content_Types].xml', '_rels/.rels'];
const mail = 'Return-Path: <a@example.org>\r\nFrom: a@example.org\r\nSubject: hal\r\n\r\nisi\r\n';

describe('known by its content', () => {
  it.each<[name: string, bytes: Buffer, kind: string, extension: string]>([
    ['surat.pdf', latin1('%PDF-1.7\n'), 'pdf', 'pdf'],
    ['pindai.pdf', latin1(`\n\n${' '.repeat(900)}%PDF-1.4\n`), 'pdf', 'pdf'],
    ['FOTO.JPG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpeg', 'jpg'],
    ['foto.jpeg', latin1('\xff\xd8\xff\xe1'), 'jpeg', 'jpg'],
    ['tangkapan.png', latin1('\x89PNG\r\n\x1a\n\0\0'), 'png', 'png'],
    ['gerak.gif', latin1('GIF89a'), 'gif', 'gif'],
    ['stiker.webp', latin1('RIFF\x24\0\0\0WEBPVP8 '), 'webp', 'webp'],
    ['suara.wav', latin1('RIFF\x24\0\0\0WAVEfmt '), 'wav', 'wav'],
    ['faks.tif', latin1('II*\0\x08\0\0\0'), 'tiff', 'tif'],
    ['lama.bmp', latin1('BM\x36\0\0\0\0\0\0\0'), 'bmp', 'bmp'],
    ['iphone.heic', latin1('\0\0\0\x18ftypheic'), 'heic', 'heic'],
    ['iphone2.heic', latin1('\0\0\0\x18ftypmif1'), 'heic', 'heic'],
    ['video.mp4', latin1('\0\0\0\x18ftypisom'), 'mp4', 'mp4'],
    ['video.3gp', latin1('\0\0\0\x18ftyp3gp4'), '3gp', '3gp'],
    ['video.mov', latin1('\0\0\0\x14ftypqt  '), 'mov', 'mov'],
    ['rekam.m4a', latin1('\0\0\0\x20ftypM4A '), 'm4a', 'm4a'],
    ['rekam.mp3', latin1('ID3\x04\0'), 'mp3', 'mp3'],
    ['rekam2.mp3', latin1('\xff\xfb\x90\0'), 'mp3', 'mp3'],
    ['PTT-20261121-WA0001.opus', latin1(`OggS\0\x02${'\0'.repeat(22)}OpusHead`), 'opus', 'opus'],
    ['rekam.ogg', latin1(`OggS\0\x02${'\0'.repeat(22)}\x01vorbis`), 'ogg', 'ogg'],
    ['rekam.amr', latin1('#!AMR\n<'), 'amr', 'amr'],
    ['layar.webm', latin1('\x1a\x45\xdf\xa3\x01\0\0\0\x42\x82\x84webm'), 'webm', 'webm'],
    ['denah.dwg', latin1('AC1027\0\0'), 'dwg', 'dwg'],
    ['berkas.rar', latin1('Rar!\x1a\x07\0'), 'rar', 'rar'],
    ['surat.rtf', latin1('{\\rtf1 halo}'), 'rtf', 'rtf'],
    ['surat.docx', zipOf([...ooxml, 'word/document.xml']), 'docx', 'docx'],
    ['rekap.xlsx', zipOf([...ooxml, 'xl/workbook.xml']), 'xlsx', 'xlsx'],
    ['paparan.pptx', zipOf([...ooxml, 'ppt/presentation.xml']), 'pptx', 'pptx'],
    [
      'surat.odt',
      zipOf(['mimetype', 'content.xml'], 'application/vnd.oasis.opendocument.text'),
      'odt',
      'odt',
    ],
    ['foto.zip', zipOf(['a/1.jpg', 'a/2.jpg']), 'zip', 'zip'],
    ['kosong.zip', latin1(`PK\x05\x06${'\0'.repeat(18)}`), 'zip', 'zip'],
    ['surat.doc', oleWith('WordDocument'), 'doc', 'doc'],
    ['rekap.xls', oleWith('Workbook'), 'xls', 'xls'],
    ['bersandi.docx', oleWith('EncryptedPackage'), 'office-locked', 'docx'],
    ['pesan.msg', oleWith('__properties_version1.0'), 'msg', 'msg'],
    ['catatan.txt', Buffer.from('Gang Melati, Kelurahan Kasin\n'), 'text', 'txt'],
    ['lama.txt', latin1('Jalan Raya Langsep, \xe9\n'), 'text', 'txt'],
    ['unicode.txt', Buffer.from('\ufeffhalo', 'utf16le'), 'text', 'txt'],
    ['catatan.md', Buffer.from('# Judul\n'), 'text', 'md'],
    ['kontak.csv', Buffer.from('a;b\n1;2\n'), 'csv', 'csv'],
    ['data.json', Buffer.from('{"a":1}'), 'json', 'json'],
    ['surel.eml', Buffer.from(mail), 'eml', 'eml'],
    ['halaman.html', Buffer.from('<!DOCTYPE html><p>x'), 'html', 'html'],
    ['lambang.svg', Buffer.from('<?xml version="1.0"?>\n<svg xmlns="x"/>'), 'svg', 'svg'],
    ['tanpa-akhiran', Buffer.from('halo'), 'text', 'txt'],
    ['gambar', latin1('\x89PNG\r\n\x1a\n'), 'png', 'png'],
    ['data.dbf', latin1('\x03\x7a\x0b\x17\x01\0\0\0'), 'other', 'dbf'],
    ['tanpa-nama', latin1('\x03\x7a\0\0'), 'other', 'bin'],
  ])('%s', (name, bytes, kind, extension) => {
    expect(identifyFile(bytes, name)).toEqual({ kind, extension, misnamed: false });
  });
});

describe('a name that says something else is not believed', () => {
  it.each<[name: string, bytes: Buffer, kind: string, extension: string]>([
    ['surat.pdf', latin1('\xff\xd8\xff\xe0'), 'jpeg', 'jpg'],
    ['surat.pdf', Buffer.from('halo'), 'text', 'txt'],
    ['surat.pdf', latin1('\x03\x7a\0\0'), 'other', 'bin'],
    ['foto.exe', latin1('\x89PNG\r\n\x1a\n'), 'png', 'png'],
    ['foto.jpg\u202e.txt', latin1('\x89PNG\r\n\x1a\n'), 'png', 'png'],
    ['rekap.docm', zipOf([...ooxml, 'word/document.xml']), 'docx', 'docx'],
    ['surat.xlsx', oleWith('WordDocument'), 'doc', 'doc'],
    ['../../etc/passwd.PDF', latin1('GIF89a'), 'gif', 'gif'],
    ['x.p/df', latin1('\x03\x7a\0\0'), 'other', 'bin'],
    ['x.a-very-long-ending', latin1('\x03\x7a\0\0'), 'other', 'bin'],
  ])('%s', (name, bytes, kind, extension) => {
    expect(identifyFile(bytes, name)).toMatchObject({ kind, extension });
  });

  it('and it is told', () => {
    expect(identifyFile(latin1('\xff\xd8\xff'), 'surat.pdf')).toMatchObject({ misnamed: true });
    expect(identifyFile(latin1('\xff\xd8\xff'), 'surat')).toMatchObject({ misnamed: false });
  });
});

describe('programs', () => {
  it.each<[name: string, bytes: Buffer]>([
    ['setup.exe', latin1('MZ\x90\0\x03\0\0\0')],
    ['surat.pdf', latin1('MZ\x90\0\x03\0\0\0')],
    ['foto.jpg', latin1('\x7fELF\x02\x01\x01\0')],
    ['foto.jpg', latin1('\xcf\xfa\xed\xfe\x07\0\0\x01')],
    ['App.class', latin1('\xca\xfe\xba\xbe\0\0\0\x41')],
    ['surat.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
    ['surat.txt', Buffer.from('\ufeff#!/usr/bin/env node\n')],
    ['halaman.html', Buffer.from('<?php system($_GET[0]);')],
    ['catatan.txt', Buffer.from('@echo off\r\ndel *.*\r\n')],
    ['surat.lnk', latin1('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0')],
    ['jalankan.bat', Buffer.from('del *.*')],
    ['jalankan.CMD', Buffer.from('del *.*')],
    ['surat.pdf.js', Buffer.from('alert(1)')],
    ['surat.vbs ', Buffer.from('MsgBox 1')],
    ['surat.ps1.', Buffer.from('Remove-Item x')],
    ['tautan.url', Buffer.from('[InternetShortcut]\nURL=file:x')],
    ['pasang.msi', oleWith('SummaryInformation')],
    ['aplikasi.apk', zipOf(['AndroidManifest.xml', 'classes.dex'])],
    ['aplikasi.zip', zipOf(['META-INF/MANIFEST.MF', 'App.class'])],
  ])('%s is refused', (name, bytes) => {
    expect(identifyFile(bytes, name)).toEqual({ refused: 'program' });
  });

  it('inside a ZIP is named', () => {
    expect(identifyFile(zipOf(['foto/1.jpg', 'foto/buka saya.EXE']), 'foto.zip')).toEqual({
      refused: 'program',
      inside: 'foto/buka saya.EXE',
    });
  });

  it.each<[name: string, bytes: Buffer]>([
    ['rekap.xlsm', zipOf([...ooxml, 'xl/workbook.xml', 'xl/vbaProject.bin'])],
    ['rekap.xlsx', zipOf([...ooxml, 'xl/workbook.xml', 'xl/vbaProject.bin'])],
    ['rekap.xls', oleWith('Workbook', '_VBA_PROJECT')],
    ['surat.odt', zipOf(['mimetype', 'content.xml', 'Basic/Standard/script-lb.xml'])],
  ])('macros in %s are named as such', (name, bytes) => {
    expect(identifyFile(bytes, name)).toEqual({ refused: 'macros' });
  });

  it('a text that begins alike is none', () => {
    expect(identifyFile(Buffer.from('MZ adalah singkatan nama warga.'), 'catatan.txt')).toMatchObject({
      kind: 'text',
    });
  });
});

it('whatever the bytes and the name, it answers with an extension that is safe in a path', () => {
  for (const name of ['', '.', '..', 'a.', '.pdf', 'a.\0', 'a.😀', `a.${'x'.repeat(300)}`, '\u202e.gpj']) {
    for (const bytes of [Buffer.from([0]), Buffer.from('PK\x03\x04'), Buffer.from('PK\x05\x06'), oleWith()]) {
      const found = identifyFile(bytes, name);
      if ('refused' in found) continue;
      expect(found.extension).toMatch(/^[a-z0-9]{1,8}$/);
    }
  }
});
