// What a help page holds.
import type { Option } from '../help-options.ts';

export interface Page {
  summary: string;
  /** After the command's name. */
  usage: string;
  about: string[];
  examples: string[];
  /** Where an option means something of its own here. */
  options?: Record<string, Option>;
}
