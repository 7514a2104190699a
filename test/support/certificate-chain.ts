// A root, an intermediate and a server's certificate for localhost and jdih.example, made by openssl; for tests of incomplete chains.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface CertificateChain {
  root: string;
  intermediate: string;
  leaf: string;
  key: string;
}

export function makeCertificateChain(): CertificateChain {
  const folder = mkdtempSync(join(tmpdir(), 'sop-chain-'));
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const make = (name: string, signer: string | null, extensions: string) => {
    writeFileSync(join(folder, `${name}.cnf`), extensions);
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl('req', '-new', ...key, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
    const signed = signer
      ? ['-CA', `${signer}.pem`, '-CAkey', `${signer}.key`, '-CAcreateserial']
      : ['-signkey', `${name}.key`];
    const sign = ['x509', '-req', '-in', `${name}.csr`, '-days', '30', '-extfile', `${name}.cnf`];
    openssl(...sign, ...signed, '-out', `${name}.pem`);
  };
  try {
    make('root', null, 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign');
    make('intermediate', 'root', 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign');
    make('leaf', 'intermediate', 'subjectAltName=DNS:localhost,DNS:jdih.example,IP:127.0.0.1');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return {
      root: read('root.pem'),
      intermediate: read('intermediate.pem'),
      leaf: read('leaf.pem'),
      key: read('leaf.key'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
