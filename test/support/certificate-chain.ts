// A root, an intermediate and a server's certificate for localhost and jdih.example, made by openssl; for tests of incomplete chains.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CertificateChain {
  root: string;
  intermediate: string;
  leaf: string;
  /** The leaf once more, of the same key, that ended yesterday. */
  expired: string;
  key: string;
}

export function makeCertificateChain(): CertificateChain {
  const folder = mkdtempSync(join(tmpdir(), 'sop-chain-'));
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const make = (name: string, signer: string | null, extensions: string) => {
    writeFileSync(join(folder, `${name}.cnf`), extensions);
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl('req', '-new', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    sign(name, signer, '30', `${name}.pem`);
  };
  const sign = (name: string, signer: string | null, days: string, file: string) => {
    const signed = signer
      ? ['-CA', `${signer}.pem`, '-CAkey', `${signer}.key`, '-CAcreateserial']
      : ['-signkey', `${name}.key`];
    const asked = ['x509', '-req', '-in', `${name}.csr`, '-days', days, '-extfile', `${name}.cnf`];
    openssl(...asked, ...signed, '-out', file);
  };
  try {
    make('root', null, 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign');
    make('intermediate', 'root', 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign');
    make('leaf', 'intermediate', 'subjectAltName=DNS:localhost,DNS:jdih.example,IP:127.0.0.1');
    sign('leaf', 'intermediate', '-1', 'expired.pem');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return {
      root: read('root.pem'),
      intermediate: read('intermediate.pem'),
      leaf: read('leaf.pem'),
      expired: read('expired.pem'),
      key: read('leaf.key'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
