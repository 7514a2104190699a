// sop regulation source: where new information is looked for: list the sources, set one, switch it, test it.
import { parseChoice } from '../../desk/typed-choice.ts';
import { exitCodes } from '../../errors.ts';
import { defineCommand, type OptionValues } from '../command.ts';
import { tellChecks } from '../crawl-kemendagri/checks.ts';
import { listSources } from './source/list.ts';
import { changeSource, resetSource, switchSource } from './source/set.ts';

const sourceOptions = {
  name: 'value',
  kind: 'value',
  url: 'value',
  why: 'value',
  family: 'values',
  selector: 'values',
  limit: 'values',
  topic: 'values',
  'keep-all': 'flag',
  'may-be-empty': 'flag',
  'stale-days': 'value',
  fallback: 'value',
  issuer: 'value',
  'ca-file': 'value',
  insecure: 'flag',
  private: 'flag',
  clear: 'values',
  since: 'value',
  'clock-ok': 'flag',
} as const;

export type SourceOptions = OptionValues<typeof sourceOptions>;

const actions = ['list', 'set', 'on', 'off', 'reset', 'test'] as const;

export const regulationSource = defineCommand({
  arguments: '[action] [source...]',
  options: sourceOptions,
  async run(call) {
    const action = parseChoice(call.args[0] ?? 'list', 'sop regulation source', actions);
    const rest = { ...call, args: call.args.slice(1) };
    switch (action) {
      case 'list':
        listSources(rest);
        return exitCodes.done;
      case 'set':
        return changeSource(rest);
      case 'reset':
        return resetSource(rest);
      case 'test':
        return tellChecks(rest, rest.args);
      default:
        return switchSource(rest, action === 'on');
    }
  },
});
