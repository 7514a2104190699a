// The network as this process reaches it; what it needs is loaded with the first request, so that other commands start fast.
import type { Http } from '../../context.ts';

/** Why no answer came; the fetcher words it as a SourceFailure. */
export class HttpFailure extends Error {
  readonly code:
    | 'dns'
    | 'connect'
    | 'certificate'
    | 'certificate-chain'
    | 'certificate-expired'
    | 'certificate-name'
    | 'certificate-self-signed'
    | 'timeout'
    | 'reset'
    | 'bad-encoding'
    | 'private-address'
    | 'not-allowed-address'
    | 'proxy'
    | 'proxy-silent'
    | 'proxy-setting'
    | 'ended';

  constructor(code: HttpFailure['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The addresses of a host, in the order in which they are tried. */
export type Lookup = (hostname: string) => Promise<{ address: string; family: number }[]>;

/**
 * One request at a time, over every address of a host; HTTP_PROXY, HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS of the
 * environment are heeded. `lookup` replaces the system's name service.
 */
export function createHttp(
  env: Record<string, string | undefined>,
  { lookup }: { lookup?: Lookup } = {},
): Http {
  return {
    async get(request) {
      const { sendRequest } = await import('./http/request.ts');
      return sendRequest(request, env, lookup);
    },
  };
}
